import type { Transaction } from '@wanchuang/server-platform';
import { centerRollup } from './center-rollup.sql';
import { evaluationRollup } from './evaluation-rollup.sql';
import { indicatorRollup } from './indicator-rollup.sql';
import { moverRollup } from './mover-rollup.sql';
import { recomputeSql, type Rollup, type RollupScope, touchedCells, wholeJurisdiction } from './rollup';

export interface CenterYear {
  readonly centerId: number;
  readonly year: number;
}

/** Above this many center-years it is quicker to recompute their jurisdictions whole than cell by cell. */
const cellByCellUpTo = 500;

/** The jurisdictions and all above them, the deepest first: a level is made of the one below it. */
const withAllAbove = async (tx: Transaction, jurisdictionIds: readonly number[]): Promise<number[]> => {
  const rows = await tx.rows<{ id: number }>(
    `SELECT l.ancestor_id AS id FROM jurisdiction_closure l WHERE l.descendant_id = ANY($1)
     GROUP BY l.ancestor_id
     ORDER BY (SELECT max(u.depth) FROM jurisdiction_closure u WHERE u.descendant_id = l.ancestor_id) DESC, l.ancestor_id`,
    [jurisdictionIds],
  );
  return rows.map((row) => row.id);
};

const recompute = async (
  tx: Transaction,
  rollups: readonly Rollup[],
  scope: RollupScope,
  jurisdictionIds: readonly number[],
  parameters: readonly unknown[] = [],
): Promise<void> => {
  for (const rollup of rollups) {
    const sql = recomputeSql(rollup, scope);
    for (const jurisdictionId of jurisdictionIds) await tx.rows(sql, [jurisdictionId, ...parameters]);
  }
};

/** The centers' years and the years after them, whose changes rest on them. */
const withYearAfter = (centerYears: readonly CenterYear[]): CenterYear[] =>
  centerYears.flatMap(({ centerId, year }) => [
    { centerId, year },
    { centerId, year: year + 1 },
  ]);

const columnsOf = (centerYears: readonly CenterYear[]): [number[], number[]] => [
  centerYears.map(({ centerId }) => centerId),
  centerYears.map(({ year }) => year),
];

/**
 * Brings sums and movers in step after facts of these centers and years changed, in the transaction that changed them.
 * Under the event chain's lock every recomputation sees what was committed before it, so that none is lost.
 */
export const refreshRollups = async (tx: Transaction, centerYears: readonly CenterYear[]): Promise<void> => {
  if (centerYears.length === 0) return;
  await tx.lockEventChain();
  const centerIds = [...new Set(centerYears.map(({ centerId }) => centerId))];
  const own = await tx.rows<{ id: number }>('SELECT DISTINCT jurisdiction_id AS id FROM center WHERE id = ANY($1)', [
    centerIds,
  ]);
  const jurisdictionIds = await withAllAbove(
    tx,
    own.map((row) => row.id),
  );
  if (centerYears.length > cellByCellUpTo) {
    await recompute(tx, [indicatorRollup, moverRollup], wholeJurisdiction, jurisdictionIds);
    return;
  }
  await recompute(tx, [indicatorRollup], touchedCells, jurisdictionIds, columnsOf(centerYears));
  await recompute(tx, [moverRollup], touchedCells, jurisdictionIds, columnsOf(withYearAfter(centerYears)));
};

const refreshWhole =
  (rollup: Rollup) =>
  async (tx: Transaction, jurisdictionIds: readonly number[]): Promise<void> => {
    await tx.lockEventChain();
    await recompute(tx, [rollup], wholeJurisdiction, await withAllAbove(tx, jurisdictionIds));
  };

/** Brings the numbers of centers in step after centers of these jurisdictions were made, changed or withdrawn. */
export const refreshCenterRollup = refreshWhole(centerRollup);

/** Brings grades and scores in step after a cycle with participants in these jurisdictions was published or changed (Art. 21–23). */
export const refreshEvaluationRollup = refreshWhole(evaluationRollup);
