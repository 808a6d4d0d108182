import type { RecordEntryKind } from '@wanchuang/domain-registry';
import type { Reader } from '@wanchuang/server-platform';

/** An entry as the rules of a clean record look at it (Art. 8(1)). */
export interface StandingEntry {
  readonly kind: RecordEntryKind;
  readonly occurredOn: string;
}

/** What stands against a legal person, whatever its name is; withdrawn entries are none. */
export const recordEntriesOf = (reader: Reader, creditCode: string): Promise<StandingEntry[]> =>
  reader.rows<StandingEntry>(
    `SELECT kind, occurred_on AS "occurredOn" FROM record_entry WHERE credit_code = $1 AND state = 'STANDING' ORDER BY occurred_on, id`,
    [creditCode],
  );
