import { type Database, dayInShanghai, globalId } from '@wanchuang/server-platform';

const daysBefore = 7;

interface EndingRole {
  readonly holdingId: number;
  readonly personId: number;
  readonly role: string;
  readonly jurisdictionId: number | null;
  readonly organisationId: number | null;
  readonly untilOn: string;
}

/** Roles in force that end within a week. Whoever heard of that very day within the last week does not hear it again. */
const find = /* sql */ `
SELECT held.id AS "holdingId", held.person_id AS "personId", held.role, held.jurisdiction_id AS "jurisdictionId",
  held.organisation_id AS "organisationId", held.until_on AS "untilOn"
FROM role_holding held JOIN person ON person.id = held.person_id AND person.status <> 'ERASED'
WHERE held.from_on <= $1::date AND held.until_on > $1::date AND held.until_on <= $1::date + ${daysBefore}
  AND NOT EXISTS (
    SELECT FROM event WHERE event.subject = 'person_' || held.person_id AND event.type IN ('role.granted', 'role.ended', 'role.ending')
      AND (event.payload::json->>'holdingId')::int = held.id AND event.payload::json->>'untilOn' = held.until_on::text
      AND (event.type = 'role.ending' OR event.occurred_at > $2::timestamptz - interval '${daysBefore} days'))
ORDER BY held.id`;

/** Notes in the log the roles that are about to end, each once; who holds them is told of it as of any event. @returns how many */
export const remindOfRoles = (database: Database): Promise<number> =>
  database.transact('system', async (tx) => {
    await tx.lockEventChain(); // two nodes at once: the second sees what the first has noted
    const ending = await tx.rows<EndingRole>(find, [dayInShanghai(tx.at), tx.at]);
    for (const { personId, jurisdictionId, ...payload } of ending)
      await tx.appendEvent({
        type: 'role.ending',
        subject: globalId('person', personId),
        jurisdictionId: jurisdictionId ?? undefined,
        payload,
      });
    return ending.length;
  });
