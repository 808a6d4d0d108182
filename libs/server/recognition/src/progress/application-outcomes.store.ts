import type { Finding } from '@wanchuang/domain-policy';
import type { Transaction } from '@wanchuang/server-platform';

/** Keeps what the rules say of an application as it is submitted, in place of what they said before. */
export const keepFindings = (tx: Transaction, applicationId: number, findings: readonly Finding[]): Promise<unknown> =>
  tx.rows('SELECT keep_application_findings($1, $2::jsonb, true)', [applicationId, JSON.stringify(findings)]);
