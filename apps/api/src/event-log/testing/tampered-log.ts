import type { Client } from 'pg';
import type { Reader } from '@wanchuang/server-platform';

/** What the owner's connection reads, with what it has not yet committed. */
export const readerOf = (owner: Client): Reader => {
  let statements = 0;
  return {
    get statements() {
      return statements;
    },
    async rows<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
      statements += 1;
      const { rows } = await owner.query(sql, [...parameters]);
      return rows as T[];
    },
  };
};

/** Does what somebody with the owner's password could do, hands it to `look`, and takes it back. */
export const whileTampered = async <T>(
  owner: Client,
  tamper: () => Promise<unknown>,
  look: (reader: Reader) => Promise<T>,
): Promise<T> => {
  await owner.query('BEGIN');
  try {
    await owner.query('ALTER TABLE event DISABLE TRIGGER USER');
    await tamper();
    return await look(readerOf(owner));
  } finally {
    await owner.query('ROLLBACK');
  }
};

const digestOfRow =
  'event_digest(previous_hash, sequence, occurred_at, actor, type, subject, center_id, jurisdiction_id, payload)';

/** Numbers events anew without meeting themselves on the way. */
const renumber = async (owner: Client, from: number, by: number): Promise<void> => {
  await owner.query('UPDATE event SET sequence = -1000000 - sequence WHERE sequence >= $1', [from]);
  await owner.query('UPDATE event SET sequence = -1000000 - sequence + $1 WHERE sequence <= -1000000', [by]);
};

/** Ways to falsify the log; sequences are numbers here, because the logs of tests are short. */
export const tamperings = (owner: Client) => ({
  edit: (sequence: number, column: string, expression: string, value?: unknown) =>
    owner.query(
      `UPDATE event SET ${column} = ${expression} WHERE sequence = $1`,
      value === undefined ? [sequence] : [sequence, value],
    ),
  rehash: (sequence: number) => owner.query(`UPDATE event SET hash = ${digestOfRow} WHERE sequence = $1`, [sequence]),
  remove: (sequence: number) => owner.query('DELETE FROM event WHERE sequence = $1', [sequence]),
  removeAndCloseUp: async (sequence: number) => {
    await owner.query('DELETE FROM event WHERE sequence = $1', [sequence]);
    await renumber(owner, sequence, -1);
  },
  insertCopy: async (of: number, at: number) => {
    await renumber(owner, at, 1);
    await owner.query(
      `INSERT INTO event SELECT $2, occurred_at, actor, type, subject, center_id, jurisdiction_id, payload, previous_hash, md5(hash)
       FROM event WHERE sequence = $1`,
      [of < at ? of : of + 1, at],
    );
  },
  insertBeforeFirst: (at: number) =>
    owner.query(
      `INSERT INTO event VALUES ($1, now(), 'local', 'center.revoked', 'center_9', NULL, NULL, '{}', repeat('0', 64), repeat('1', 64))`,
      [at],
    ),
  swap: async (one: number, other: number) => {
    await owner.query('UPDATE event SET sequence = -1 WHERE sequence = $1', [one]);
    await owner.query('UPDATE event SET sequence = $1 WHERE sequence = $2', [one, other]);
    await owner.query('UPDATE event SET sequence = $1 WHERE sequence = -1', [other]);
  },
  cutOffFrom: (sequence: number) => owner.query('DELETE FROM event WHERE sequence >= $1', [sequence]),
  /** Another payload, and every hash from there on computed anew: the chain alone looks whole. */
  rewriteFrom: async (sequence: number, payload: string) => {
    await owner.query('UPDATE event SET payload = $2 WHERE sequence = $1', [sequence, payload]);
    const { rows } = await owner.query('SELECT sequence FROM event WHERE sequence >= $1 ORDER BY sequence', [sequence]);
    for (const row of rows) {
      await owner.query(
        `UPDATE event SET previous_hash = coalesce((SELECT e.hash FROM event e WHERE e.sequence = $1 - 1), repeat('0', 64)) WHERE sequence = $1::bigint`,
        [row.sequence],
      );
      await owner.query(`UPDATE event SET hash = ${digestOfRow} WHERE sequence = $1`, [row.sequence]);
    }
  },
});
