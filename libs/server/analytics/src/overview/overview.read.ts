import { distributionsField } from '@wanchuang/server-evaluation';
import { custom, inline, nullable, one, raw, sqlOf, type TypeReads, values } from '@wanchuang/server-platform';
import { requireCells } from '@wanchuang/server-registry';
import { overviewCentersReads } from './overview-centers.read';
import { overviewMovers, overviewMoversReads } from './overview-movers.read';
import { overviewSeries } from './overview-series.read';
import { boundsTable, yearTable } from './overview-bounds';
import { openOverview, overviewTables } from './overview-tables';
import type { OverviewFilter } from './overview.inputs';

/** A figure of the bounds. */
const bound = (column: string) =>
  nullable((_, read) => `(SELECT ${column} FROM ${boundsTable(read.scope.take(overviewTables))})`);

/** Read from rollups: the cost does not grow with the number of centers. */
const overview = custom(
  (read) => {
    const filter = read.args<{ filter: OverviewFilter }>().at('filter');
    requireCells(read, filter); // for everything below, too
    const at = openOverview(read, filter);
    const json = sqlOf(read.select('overview', { scope: at.scope.carry(overviewTables, at) }));
    at.seriesCells.addTo(at.scope);
    return raw(`(${at.scope.with}SELECT ${json})`);
  },
  { isTotal: true, arguments: ['filter'] },
);

const years = values((read) => {
  const row = read.plan.alias('year');
  const table = yearTable(read.scope.take(overviewTables));
  return { row, from: `${table} ${row}`, value: `${row}.year`, orderBy: `${row}.year` };
});

const jurisdiction = one(
  (read) => {
    const row = read.plan.alias('jurisdiction');
    const { centers } = read.scope.take(overviewTables);
    return { row, from: `jurisdiction ${row}`, where: `${row}.id = ${centers.jurisdiction}` };
  },
  { isTotal: true }, // the filter's jurisdiction exists, and whoever reads its cells is shown its name
);

export const overviewReads: readonly TypeReads[] = [
  { type: 'Query', fields: { overview } },
  {
    type: 'Overview',
    fields: {
      years,
      dataCutOff: bound('cut_off'),
      latestYear: bound('latest'),
      jurisdiction,
      centers: inline(),
      series: overviewSeries,
      movers: overviewMovers,
      evaluations: distributionsField((read) => ({ ...read.scope.take(overviewTables), group: null })),
    },
  },
  ...overviewCentersReads,
  ...overviewMoversReads,
];
