import {
  type ApplicationParty,
  type ConflictReason,
  conflictsOf,
  type ExpertTie,
  type TieKind,
} from '@wanchuang/domain-recognition';
import type { Reader } from '@wanchuang/server-platform';

/** What stands between one expert and one application of a panel. */
export interface ApplicationConflict {
  readonly applicationId: number;
  readonly reasons: readonly ConflictReason[];
}

interface Asked {
  readonly panelId: number;
  readonly expertIds: readonly number[];
  /** The day of the meeting. */
  readonly on: string;
  readonly formerEmployerYears: number;
}

/** Of an organisation: its credit code, which survives renaming, or its number where it has none. */
const keyOf = (row: string): string => `coalesce(${row}.credit_code, 'organisation_' || ${row}.id)`;

interface TieRow {
  readonly expertId: number;
  readonly kind: TieKind;
  readonly organisation: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What was entered, and the organisation of the expert's own account, which employs them. */
const tiesOf = (reader: Reader, expertIds: readonly number[]): Promise<TieRow[]> =>
  reader.rows<TieRow>(
    `SELECT tie.expert_id AS "expertId", tie.kind, coalesce(tie.credit_code, ${keyOf('organisation')}) AS organisation,
       tie.from_on AS "from", tie.until_on AS "until"
     FROM expert_tie tie LEFT JOIN organisation ON organisation.id = tie.organisation_id WHERE tie.expert_id = ANY($1)
     UNION ALL
     SELECT expert.id, 'EMPLOYER', ${keyOf('organisation')}, NULL, NULL
     FROM expert JOIN person ON person.id = expert.person_id JOIN organisation ON organisation.id = person.organisation_id
     WHERE expert.id = ANY($1)`,
    [expertIds],
  );

interface PartyRow extends ApplicationParty {
  readonly applicationId: number;
}

const partiesOf = (reader: Reader, panelId: number): Promise<PartyRow[]> =>
  reader.rows<PartyRow>(
    `SELECT application.id AS "applicationId", ${keyOf('host')} AS organisation, 'HOST' AS part
     FROM application JOIN organisation host ON host.id = application.host_id WHERE application.panel_id = $1
     UNION ALL
     SELECT application.id, party.credit_code, 'PARTY'
     FROM application JOIN application_party party ON party.application_id = application.id WHERE application.panel_id = $1`,
    [panelId],
  );

/** The organisations above these, up to the last. */
async function parentsOf(reader: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.rows<{ key: string; parent: string }>(
    `WITH RECURSIVE above AS (
       SELECT organisation.id, organisation.parent_id FROM organisation WHERE ${keyOf('organisation')} = ANY($1)
       UNION SELECT parent.id, parent.parent_id FROM above JOIN organisation parent ON parent.id = above.parent_id)
     SELECT ${keyOf('organisation')} AS key, ${keyOf('parent')} AS parent
     FROM above JOIN organisation ON organisation.id = above.id JOIN organisation parent ON parent.id = above.parent_id`,
    [keys],
  );
  return new Map(rows.map(({ key, parent }) => [key, parent]));
}

const grouped = <Row>(rows: readonly Row[], keyOfRow: (row: Row) => number): ReadonlyMap<number, readonly Row[]> => {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(keyOfRow(row), [...(groups.get(keyOfRow(row)) ?? []), row]);
  return groups;
};

/** For each of the experts: every application of the panel from which something known keeps them (Art. 9(3)). */
export async function conflictsOnPanel(
  reader: Reader,
  { panelId, expertIds, on, formerEmployerYears }: Asked,
): Promise<ReadonlyMap<number, readonly ApplicationConflict[]>> {
  const ties = await tiesOf(reader, expertIds);
  const parties = await partiesOf(reader, panelId);
  const parents = await parentsOf(
    reader,
    [...ties, ...parties].map(({ organisation }) => organisation),
  );
  const applicationIds = [...new Set(parties.map(({ applicationId }) => applicationId))].sort(
    (one, other) => one - other,
  );
  const tiesByExpert = grouped(ties, ({ expertId }) => expertId);
  const partiesByApplication = grouped(parties, ({ applicationId }) => applicationId);
  const ofExpert = (expertId: number): ApplicationConflict[] => {
    const own: readonly ExpertTie[] = tiesByExpert.get(expertId) ?? [];
    return applicationIds.flatMap((applicationId) => {
      const asked = partiesByApplication.get(applicationId) ?? [];
      const reasons = conflictsOf({ ties: own, parties: asked, parents, on, formerEmployerYears });
      return reasons.length > 0 ? [{ applicationId, reasons }] : [];
    });
  };
  return new Map(expertIds.map((expertId) => [expertId, ofExpert(expertId)]));
}
