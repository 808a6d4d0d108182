import type { Settlement } from '@wanchuang/domain-policy';
import type { CandidacyFacts } from '@wanchuang/domain-recognition';
import { dayInShanghai, type Transaction } from '@wanchuang/server-platform';
import { barredOthersOf, recordEntriesOf } from '@wanchuang/server-registry';
import { type ApplicationRow, evidenceOf, formOf, hostOf } from './application.store';
import { isNameTaken } from './taken-name.store';

interface SettlementRow extends Settlement {
  readonly rule: string;
}

/** Of each rule the newest. */
async function settlementsOf(tx: Transaction, applicationId: number): Promise<Record<string, Settlement>> {
  const rows = await tx.rows<SettlementRow>(
    `SELECT DISTINCT ON (rule) rule, kind, is_met AS "isMet", reason, decided_on AS "on" FROM settlement
     WHERE application_id = $1 ORDER BY rule, id DESC`,
    [applicationId],
  );
  return Object.fromEntries(rows.map(({ rule, ...settlement }) => [rule, settlement]));
}

/**
 * Everything that the rules of Art. 8, 24 and 26 look at, of an application as it is now.
 * @param appliesOn the day of the application; without it the day of its submission, or today for one that was never submitted
 */
export async function candidacyFactsOf(
  tx: Transaction,
  application: ApplicationRow,
  appliesOn: string = dayInShanghai(application.submittedAt ?? tx.at),
): Promise<CandidacyFacts> {
  const host = await hostOf(tx, application.hostId);
  const evidence = await evidenceOf(tx, application.id);
  const form = formOf(application);
  const partyCodes = form.parties.map(({ creditCode }) => creditCode.trim().toUpperCase());
  return {
    form,
    evidence: [...new Set(evidence.map(({ slot }) => slot))].sort(),
    host: {
      kind: host.kind,
      record: host.creditCode === null ? [] : await recordEntriesOf(tx, host.creditCode),
    },
    appliesOn,
    isNameTaken: await isNameTaken(tx, application),
    settlements: await settlementsOf(tx, application.id),
    barredOthers: await barredOthersOf(tx, { hostId: host.id, partyCodes }, dayInShanghai(tx.at)),
  };
}
