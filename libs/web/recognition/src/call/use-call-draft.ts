import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import {
  CallDocument,
  CallsDocument,
  type CallStateFragment,
  ChangeCallDocument,
  CreateCallDocument,
  DiscardCallDocument,
  PublishCallDocument,
} from './call.generated';
import { type CallValues, inputOf } from './call-values';
import { isStale } from '../failure/said-of';

/** Saves, publishes and gives up a draft; where somebody else was faster, it holds what they have left. */
export function useCallDraft(call: CallStateFragment | null, jurisdictionId: string) {
  const client = useApolloClient();
  const [newest, setNewest] = useState<CallStateFragment | null>(null);
  const [create, creating] = useMutation(CreateCallDocument);
  const [change, changing] = useMutation(ChangeCallDocument);
  const [publish, publishing] = useMutation(PublishCallDocument);
  const [discard, discarding] = useMutation(DiscardCallDocument);
  const told = async (): Promise<void> => void (await client.refetchQueries({ include: [CallsDocument] }));
  const key = (): string => crypto.randomUUID();
  const creation = useRef<Promise<CallStateFragment | null> | null>(null);

  const begin = async (values: CallValues): Promise<CallStateFragment | null> => {
    const input = { jurisdictionId, ...inputOf(values), idempotencyKey: key() };
    const { data } = await create({ variables: { input } });
    await told();
    return data?.createRecognitionCall ?? null;
  };
  const save = async (values: CallValues): Promise<CallStateFragment | null> => {
    const known = newest ?? call;
    if (known === null) {
      creation.current ??= begin(values).finally(() => (creation.current = null)); // a second press makes no second draft
      return creation.current;
    }
    try {
      const input = { callId: known.id, version: known.version, ...inputOf(values), idempotencyKey: key() };
      const { data } = await change({ variables: { input } });
      setNewest(null);
      return data?.changeRecognitionCall ?? null;
    } catch (thrown) {
      if (!isStale(thrown)) throw thrown;
      const asked = { query: CallDocument, variables: { id: known.id }, fetchPolicy: 'network-only' } as const;
      const { data } = await client.query(asked);
      setNewest(data?.recognitionCall ?? null);
      return null;
    }
  };
  const step = ({ id, version }: CallStateFragment) => ({
    variables: { input: { callId: id, version, idempotencyKey: key() } },
  });
  return {
    /** What somebody else has saved meanwhile. */
    newest,
    takeNewest: () => setNewest(null),
    save,
    publish: async (saved: CallStateFragment): Promise<void> => {
      await publish(step(saved));
      await told();
    },
    discard: async (saved: CallStateFragment): Promise<void> => {
      await discard(step(saved));
      await told();
    },
    busy: creating.loading || changing.loading || publishing.loading || discarding.loading,
    error: newest ? null : (creating.error ?? changing.error ?? publishing.error ?? discarding.error ?? null),
  };
}
