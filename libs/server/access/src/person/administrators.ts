import { dayInShanghai, ExpectedError, type Transaction } from '@wanchuang/server-platform';

/** "WCAD": changes that could take the last administrator away take turns. */
const lockKey = 1464025412;

interface Administrators {
  readonly now: number;
  /** Those among them whose role has no end. */
  readonly lasting: number;
}

async function countAdministrators(tx: Transaction): Promise<Administrators> {
  const [row] = await tx.rows<Administrators>(
    `SELECT count(DISTINCT person_id)::int AS now, (count(DISTINCT person_id) FILTER (WHERE until_on IS NULL))::int AS lasting
     FROM role_holding JOIN person ON person.id = person_id
     WHERE role = 'ADMINISTRATOR' AND status = 'ACTIVE' AND from_on <= $1 AND (until_on IS NULL OR until_on > $1)`,
    [dayInShanghai(tx.at)],
  );
  if (!row) throw new Error('a count returned nothing');
  return row;
}

/** Two who would make the last administrator, or take the last one away, at the same moment take turns. */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock($1)', [lockKey]);
}

export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  return (await countAdministrators(tx)).now > 0;
}

/**
 * Makes a change after which somebody still is administrator, now and without an end, if somebody was before.
 * @throws ExpectedError REFUSED otherwise
 */
export async function keepingAnAdministrator<T>(tx: Transaction, change: () => Promise<T>): Promise<T> {
  await lockAdministrators(tx);
  const before = await countAdministrators(tx);
  const result = await change();
  const after = await countAdministrators(tx);
  if ((before.now > 0 && after.now === 0) || (before.lasting > 0 && after.lasting === 0))
    throw new ExpectedError('REFUSED', 'The last active administrator stays: make somebody else administrator first', {
      reason: 'LAST_ADMINISTRATOR',
    });
  return result;
}
