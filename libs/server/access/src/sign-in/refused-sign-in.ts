import { type ErrorCode, ExpectedError } from '@wanchuang/server-platform';
import type { SignInMethod } from './sign-in-method';

/** Why somebody was not let in. It goes on record and into the log; whoever asked is told less. */
export type RefusalReason =
  | 'UNKNOWN_ACCOUNT'
  | 'NOT_ACTIVE'
  | 'WRONG_PASSWORD'
  | 'WRONG_CODE'
  | 'REPLAYED_CODE'
  | 'USED_RECOVERY_CODE'
  | 'LOCKED'
  | 'LOCKED_ADDRESS'
  | 'UNKNOWN_LINK'
  | 'USED_LINK'
  | 'EXPIRED_LINK'
  | 'BAD_ATTEMPT'
  | 'UNVERIFIED_EMAIL'
  | 'OTHER_IDENTITY';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly method: SignInMethod;
  /** Whose account it was about; null: nobody's that is known. */
  readonly personId: number | null;
  /** What such refusals are counted by, so that their number on record has a bound; null: nothing is put on record. */
  readonly countedBy: string | null;
}

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The answer to whoever was not let in, with the reason, which does not go with it. */
export class RefusedSignIn extends ExpectedError {
  constructor(
    readonly refusal: Refusal,
    { code, message, details }: Told,
  ) {
    super(code, message, details);
  }
}
