import type { Reader } from '@wanchuang/server-platform';

/** Conditions, as SQL, on a host and another organisation, each by its alias (Art. 24). */
export const barredOther = {
  /** The other one is under a ban on a day. */
  isBarred: (other: string, day: string): string =>
    `EXISTS (SELECT FROM ban WHERE ban.credit_code = ${other}.credit_code AND ban.from_on <= ${day} AND ban.until_on > ${day})`,
  /** It has one of these credit codes, or led a center that the host was party to. */
  isParty: (host: string, other: string, codes: string): string =>
    `(${other}.credit_code = ANY(${codes}) OR EXISTS (SELECT FROM center JOIN center_party party ON party.center_id = center.id
      WHERE center.host_id = ${other}.id AND party.organisation_id = ${host}.id AND center.withdrawn_at IS NULL))`,
  /** It stands above, below or beside the host in its group. */
  isOfGroup: (host: string, other: string): string =>
    `coalesce(${other}.id = ${host}.parent_id OR ${other}.parent_id IN (${host}.id, ${host}.parent_id), FALSE)`,
} as const;

interface BarredRow {
  readonly name: string;
  readonly isParty: boolean;
  readonly isOfGroup: boolean;
}

/** Others under a ban on a day, by name, for which people judge whether it reaches a host that applies (Art. 24). */
export async function barredOthersOf(
  reader: Reader,
  { hostId, partyCodes }: { readonly hostId: number; readonly partyCodes: readonly string[] },
  on: string,
): Promise<{ readonly parties: string[]; readonly group: string[] }> {
  const rows = await reader.rows<BarredRow>(
    `SELECT other.name, ${barredOther.isParty('host', 'other', '$2::text[]')} AS "isParty",
       ${barredOther.isOfGroup('host', 'other')} AS "isOfGroup"
     FROM organisation host JOIN organisation other ON other.id <> host.id
     WHERE host.id = $1 AND ${barredOther.isBarred('other', '$3::date')} ORDER BY other.name, other.id`,
    [hostId, partyCodes, on],
  );
  return {
    parties: rows.filter(({ isParty }) => isParty).map(({ name }) => name),
    group: rows.filter(({ isOfGroup }) => isOfGroup).map(({ name }) => name),
  };
}
