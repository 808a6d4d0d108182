import { useApolloClient, useMutation } from '@apollo/client/react';
import { isStale } from '../failure/said-of';
import {
  ChangeDeliberationDocument,
  DeliberationDocument,
  type DeliberationRecordFragment,
  DeliberationsDocument,
  DraftDeliberationDocument,
  SignDeliberationDocument,
  ToDeliberateDocument,
} from './deliberation.generated';
import type { DecidedItem } from './deliberation-values';

export interface DeliberationInput {
  readonly heldOn: string;
  readonly attendees: string;
  readonly minutes: string;
  readonly documentId: string | null;
  readonly items: readonly DecidedItem[];
}

/** Saves and signs the record of a meeting; where somebody else was faster, it fetches what they have left. */
export function useDeliberationDraft(record: DeliberationRecordFragment | null, jurisdictionId: string) {
  const client = useApolloClient();
  const [draft, drafting] = useMutation(DraftDeliberationDocument);
  const [change, changing] = useMutation(ChangeDeliberationDocument);
  const [sign, signing] = useMutation(SignDeliberationDocument);
  const idempotencyKey = (): string => crypto.randomUUID();
  const told = async (): Promise<void> =>
    void (await client.refetchQueries({ include: [DeliberationsDocument, ToDeliberateDocument] }));
  const freshened = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (isStale(error)) await client.refetchQueries({ include: [DeliberationDocument] });
      throw error;
    }
  };
  const save = async (input: DeliberationInput): Promise<DeliberationRecordFragment | null> => {
    if (record === null) {
      const { data } = await draft({
        variables: { input: { jurisdictionId, ...input, idempotencyKey: idempotencyKey() } },
      });
      await told();
      return data?.draftDeliberation ?? null;
    }
    const { id: deliberationId, version } = record;
    const asked = { deliberationId, version, ...input, idempotencyKey: idempotencyKey() };
    const { data } = await freshened(change({ variables: { input: asked } }));
    return data?.changeDeliberation ?? null;
  };
  return {
    save,
    sign: async ({ id: deliberationId, version }: DeliberationRecordFragment): Promise<void> => {
      await freshened(sign({ variables: { input: { deliberationId, version, idempotencyKey: idempotencyKey() } } }));
      await told();
    },
    isSaving: drafting.loading || changing.loading,
    isSigning: signing.loading,
    saveError: drafting.error ?? changing.error ?? null,
    signError: signing.error ?? null,
  };
}
