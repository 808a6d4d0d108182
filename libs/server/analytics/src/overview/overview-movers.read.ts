import { headlineIndicators } from '@wanchuang/domain-indicators';
import {
  Carried,
  custom,
  ExpectedError,
  inline,
  many,
  nullable,
  columns,
  Scope,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { allOf, badInput, cellsOfScope, indicatorKey } from '@wanchuang/server-registry';
import { codeByKey } from '../evidence/evidence-of';
import { moversKept } from '../rollup/mover-rollup.sql';
import type { OverviewMoversArgs } from './overview.inputs';
import { boundsTable } from './overview-bounds';
import { overviewTables } from './overview-tables';

/** Which movers are wanted, as placeholders. */
const wantedMovers = new Carried<{ readonly indicator: string; readonly first: string }>('movers');

/** The row of a mover's center. */
const centerOfMover = new Carried<string>('the center of a mover');

const checkFirst = (first: number, place: string): void => {
  if (first >= 0 && first <= moversKept) return;
  const says = `${place}: ${first} is outside 0 to ${moversKept}, which is how many are kept`;
  throw new ExpectedError('BAD_USER_INPUT', says, { place, maximum: moversKept });
};

const headlineKey = (code: string, place: string): number => {
  if (headlineIndicators.some((one) => one === code)) return indicatorKey(place, code);
  throw badInput(place, code, `movers are kept for ${headlineIndicators.join(', ')}`);
};

/**
 * The largest rises and falls in the latest year.
 * Its refusals: BAD_USER_INPUT for an indicator whose movers are not kept, or more than are kept.
 */
export const overviewMovers = custom(
  (read) => {
    const args = read.args<OverviewMoversArgs>();
    const [code, first] = [args.at('indicatorCode'), args.at('first')];
    code.check(headlineKey); // also where nobody asks for the movers themselves
    first.check(checkFirst);
    const wanted = { indicator: code.bind('int', headlineKey), first: first.bind('int') };
    return read.select(read.row, { scope: new Scope(read.scope).carry(wantedMovers, wanted) });
  },
  { isTotal: true, arguments: ['indicatorCode', 'first'] },
);

const movers = (isMoved: string) =>
  many((read) => {
    const at = read.scope.take(overviewTables);
    const { indicator, first } = read.scope.take(wantedMovers);
    const [row, center] = [read.plan.alias('mover'), read.plan.alias('center')];
    const cells = allOf([
      cellsOfScope(at.centers, 'SCOPE'),
      `cell.indicator_id = ${indicator} AND cell.year = (SELECT latest FROM ${boundsTable(at)}) AND ${isMoved}`,
    ]);
    const largest = (of: string): string => `abs(${of}.value - ${of}.previous) DESC, ${of}.center_id`;
    return {
      row,
      from: `(SELECT cell.* FROM mover_rollup cell WHERE ${cells} ORDER BY ${largest('cell')} LIMIT ${first}) ${row}
        JOIN center ${center} ON ${center}.id = ${row}.center_id`,
      where: read.visible('Center', center),
      orderBy: largest(row),
      scope: new Scope(read.scope).carry(centerOfMover, center),
    };
  });

export const overviewMoversReads: readonly TypeReads[] = [
  {
    type: 'Movers',
    fields: {
      year: total((_, read) => `coalesce((SELECT latest FROM ${boundsTable(read.scope.take(overviewTables))}), 0)`),
      rises: movers('cell.value > cell.previous'),
      falls: movers('cell.value <= cell.previous'),
    },
  },
  {
    type: 'Mover',
    fields: {
      ...columns(['value', 'previous']),
      change: total((row) => `(${row}.value - ${row}.previous)`),
      changeRate: nullable((row) => `round((${row}.value - ${row}.previous) / nullif(${row}.previous, 0), 4)`),
      evidenceOf: total(
        (row, read) =>
          `concat_ws('~', 'SUM', ${codeByKey(read, `${row}.indicator_id`)}, ${row}.year, 'center_' || ${row}.center_id)`,
      ),
      center: inline((read) => read.scope.take(centerOfMover)),
    },
  },
];
