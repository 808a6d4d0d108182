import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import {
  ChangeScheduleDocument,
  type ChangeScheduleInput,
  RemoveScheduleDocument,
  SavedQueriesDocument,
  ScheduleQueryDocument,
  type ScheduleQueryInput,
} from '../saved/saved.generated';

type Without<Input> = Omit<Input, 'idempotencyKey'>;

export interface ScheduleChanges {
  readonly isBusy: boolean;
  readonly start: (input: Without<ScheduleQueryInput>) => Promise<void>;
  readonly change: (input: Without<ChangeScheduleInput>) => Promise<void>;
  readonly remove: (of: { readonly id: string; readonly version: number }) => Promise<void>;
}

/** Changes of schedules: each is sent under a key of its own, and what became of it is read anew, also where it failed. */
export function useScheduleChanges(): ScheduleChanges {
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const send = async (work: (idempotencyKey: string) => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work(crypto.randomUUID());
    } finally {
      await client.refetchQueries({ include: [SavedQueriesDocument] }).catch(() => undefined);
      setBusy(false);
    }
  };
  return {
    isBusy,
    start: (input) =>
      send((idempotencyKey) =>
        client.mutate({ mutation: ScheduleQueryDocument, variables: { input: { ...input, idempotencyKey } } }),
      ),
    change: (input) =>
      send((idempotencyKey) =>
        client.mutate({ mutation: ChangeScheduleDocument, variables: { input: { ...input, idempotencyKey } } }),
      ),
    remove: ({ id, version }) =>
      send((idempotencyKey) =>
        client.mutate({
          mutation: RemoveScheduleDocument,
          variables: { input: { scheduleId: id, version, idempotencyKey } },
        }),
      ),
  };
}
