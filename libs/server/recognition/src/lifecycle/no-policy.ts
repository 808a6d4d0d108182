import { ExpectedError, globalId } from '@wanchuang/server-platform';

/** Before the policy, and without one, facts are recorded history, and nothing is decided of them (Art. 28). */
export const noPolicy = (jurisdictionId: number, on: string, reason: string): ExpectedError =>
  new ExpectedError('REFUSED', `No policy is in force on ${on}, so nothing is decided of it (Art. 28)`, {
    clause: 'Art. 28',
    reason,
    on,
    jurisdictionId: globalId('jurisdiction', jurisdictionId),
  });
