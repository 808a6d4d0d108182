import { type Actor, can } from '@wanchuang/domain-access';
import { addYears } from '@wanchuang/domain-policy';
import {
  type Candidate,
  type ExpertKind,
  missingKinds,
  proposeExperts,
  wantedKinds,
} from '@wanchuang/domain-recognition';
import { type Database, dayInShanghai, globalId, type Transaction } from '@wanchuang/server-platform';
import { isExpertSql } from '../expert/expert.store';
import { judgePanel } from './composition';
import type { ApplicationConflict } from './conflict.store';
import { applicationsOfPanel, findPanel, noPanel, type PanelRow } from './panel.store';
import { conflictsOfExperts } from './seated-conflicts';

interface PoolRow {
  readonly expertId: number;
  readonly name: string | null;
  readonly title: string;
  readonly kinds: ExpertKind[];
  readonly fieldIds: number[];
  readonly seatsLastYear: number;
}

/** Active experts of the place and of those above it who hold the role there, and were not asked onto this panel yet. */
const poolOf = (tx: Transaction, { id, jurisdictionId }: PanelRow): Promise<PoolRow[]> => {
  const today = dayInShanghai(tx.at);
  return tx.rows<PoolRow>(
    `SELECT expert.id AS "expertId", person.name, expert.title, expert.kind || expert.further_kinds AS kinds, expert.field_ids AS "fieldIds",
       (SELECT count(*)::int FROM seat taken WHERE taken.expert_id = expert.id AND taken.state IN ('ACCEPTED', 'RECUSED')
         AND taken.answered_at >= $3::date) AS "seatsLastYear"
     FROM expert JOIN person ON person.id = expert.person_id
     JOIN jurisdiction_closure place ON place.ancestor_id = expert.jurisdiction_id AND place.descendant_id = $2
     WHERE expert.state = 'ACTIVE' AND ${isExpertSql('person', '$2', '$4::date')} AND NOT EXISTS (SELECT FROM seat WHERE seat.panel_id = $1 AND seat.expert_id = expert.id)
     ORDER BY expert.id`,
    [id, jurisdictionId, addYears(today, -1), today],
  );
};

/** Kinds of who sits on it or may still accept: nobody else is asked for what an open invitation would fill. */
const expectedKinds = async (tx: Transaction, panelId: number): Promise<ExpertKind[]> =>
  (
    await tx.rows<{ kind: ExpertKind }>(
      `SELECT kind FROM seat WHERE panel_id = $1 AND state IN ('INVITED', 'ACCEPTED')`,
      [panelId],
    )
  ).map(({ kind }) => kind);

/** What organisations on the ways are called now. */
async function namesOf(tx: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ key: string; name: string }>(
    `SELECT coalesce(credit_code, 'organisation_' || id) AS key, name FROM organisation
     WHERE coalesce(credit_code, 'organisation_' || id) = ANY($1)
     UNION ALL SELECT credit_code, min(name) FROM expert_tie WHERE credit_code = ANY($1) GROUP BY credit_code
     UNION ALL SELECT credit_code, min(name) FROM application_party WHERE credit_code = ANY($1) GROUP BY credit_code`,
    [keys],
  );
  return new Map(rows.reverse().map(({ key, name }) => [key, name])); // the register's name comes first, so it is set last
}

const toldReasons = (conflicts: readonly ApplicationConflict[], names: ReadonlyMap<string, string>): object[] =>
  conflicts.flatMap(({ applicationId, reasons }) =>
    reasons.map(({ path, ...reason }) => ({
      ...reason,
      applicationId: globalId('application', applicationId),
      path: path.map((key) => ({ key, name: names.get(key) ?? key })),
    })),
  );

interface SeatedRow {
  readonly seatId: number;
  readonly expertId: number;
}

/** Who sits on it, or may still accept. */
const seatedOn = (tx: Transaction, panelId: number): Promise<SeatedRow[]> =>
  tx.rows<SeatedRow>(
    `SELECT id AS "seatId", expert_id AS "expertId" FROM seat WHERE panel_id = $1 AND state IN ('INVITED', 'ACCEPTED') ORDER BY id`,
    [panelId],
  );

/** @throws ExpectedError NOT_FOUND for a panel that is not of the viewer's bureau; REFUSED where no policy is in force */
export const panelDesk = (database: Database, rights: Actor, panelId: number): Promise<object> =>
  database.transact('system', async (tx) => {
    const panel = await findPanel(tx, panelId);
    const isOfBureau =
      panel !== null && (can(rights, 'INVITE_EXPERT', panel) || can(rights, 'WAIVE_PANEL_SIZE', panel));
    if (!isOfBureau) throw noPanel(panelId, 'panelId');
    const { facts, findings, policy } = await judgePanel(tx, panel);
    const pool = await poolOf(tx, panel);
    const seated = await seatedOn(tx, panelId);
    const expertIds = [...pool, ...seated].map(({ expertId }) => expertId);
    const conflicts = await conflictsOfExperts(tx, panel, policy, expertIds);
    const keys = [...conflicts.values()].flat().flatMap(({ reasons }) => reasons.flatMap(({ path }) => path));
    const names = await namesOf(tx, keys);
    const told = (expertId: number): object[] => toldReasons(conflicts.get(expertId) ?? [], names);
    const byExpert = new Map(pool.map((row) => [row.expertId, row]));
    const candidates = pool.map((row): Candidate => {
      const reasons = (conflicts.get(row.expertId) ?? []).flatMap((one) => one.reasons);
      return { ...row, conflicts: reasons };
    });
    const fieldIds = (await applicationsOfPanel(tx, panelId)).flatMap(({ fieldId }) => fieldId ?? []);
    const wanted = missingKinds(await expectedKinds(tx, panelId), wantedKinds(findings.findings));
    return {
      composition: facts,
      seatedConflicts: seated
        .map(({ seatId, expertId }) => ({ seatId: globalId('seat', seatId), conflicts: told(expertId) }))
        .filter((one) => one.conflicts.length > 0),
      candidates: proposeExperts(candidates, { missingKinds: wanted, fieldIds }).map(({ expertId, ...proposed }) => {
        const row = byExpert.get(expertId);
        return {
          ...proposed,
          expertId: globalId('expert', expertId),
          name: row?.name ?? null,
          title: row?.title ?? '',
          conflicts: told(expertId),
        };
      }),
    };
  });
