import type { Role } from '@wanchuang/domain-access';
import { newSecret, secretHash } from '../secret';

interface Owner {
  query(sql: string, parameters: readonly unknown[]): Promise<{ rows: { id: number }[] }>;
}

/** Over plain HTTP the cookie has this name. */
const cookieName = 'wanchuang';

/**
 * A synthetic person who has signed in and holds a role in some jurisdictions. No event tells of it, so that a test may
 * count those of its own doings. @returns the cookie of the session, which ends a year after `at`
 */
export const signedIn = async (owner: Owner, role: Role, places: readonly number[], at: Date): Promise<string> => {
  const token = newSecret();
  const { rows } = await owner.query(
    `INSERT INTO person (name, email, status) VALUES ('测试（虚拟）', $1, 'ACTIVE') RETURNING id`,
    [`${secretHash(token).slice(0, 12)}@example.invalid`],
  );
  const personId = rows[0]?.id;
  await owner.query(
    `INSERT INTO role_holding (person_id, role, jurisdiction_id, from_on) SELECT $1, $2, place, '2020-01-01' FROM unnest($3::integer[]) place`,
    [personId, role, places],
  );
  await owner.query(
    `INSERT INTO session (hash, person_id, begun_at, seen_at, expires_at, second_factor)
     VALUES ($1, $2, $3, $3, $3::timestamptz + interval '1 year', false)`,
    [secretHash(token), personId, at],
  );
  return `${cookieName}=${token}`;
};
