import type { ResultOf } from '@graphql-typed-document-node/core';
import { AccountDocument } from '../viewer/viewer.generated';

export type AccountState = NonNullable<ResultOf<typeof AccountDocument>['viewer']>;
export type SessionState = AccountState['sessions'][number];

/** Whoever changes the account looks at it again. */
export const lookAgain = { refetchQueries: [AccountDocument], awaitRefetchQueries: true };
