import type { ResultOf } from '@graphql-typed-document-node/core';
import { useMutation } from '@apollo/client/react';
import { attempt, errorCode } from '@wanchuang/web-client';
import { NotificationSettingsDocument, SetNotificationPreferenceDocument } from '../notification.generated';

export type PreferenceState = ResultOf<
  typeof NotificationSettingsDocument
>['notificationSettings']['preferences'][number];

export interface Choosing {
  readonly choose: (chosen: PreferenceState) => void;
  /** The kind that was saved last. */
  readonly saved: PreferenceState['kind'] | null;
  readonly busy: boolean;
  readonly isConflict: boolean;
  readonly error: unknown;
}

/** Saves at once; whoever has chosen elsewhere meanwhile sees what holds now. */
export function useChoosing(): Choosing {
  const [run, { data, loading, error, client }] = useMutation(SetNotificationPreferenceDocument);
  const isConflict = error !== undefined && errorCode(error) === 'CONFLICT';
  const choose = ({ kind, inInbox, mail, version }: PreferenceState): void =>
    attempt(
      run({ variables: { input: { kind, inInbox, mail, version } } }).catch(() =>
        client.refetchQueries({ include: [NotificationSettingsDocument] }),
      ),
    );
  return {
    choose,
    saved: error ? null : (data?.setNotificationPreference.kind ?? null),
    busy: loading,
    isConflict,
    error: isConflict ? null : (error ?? null),
  };
}
