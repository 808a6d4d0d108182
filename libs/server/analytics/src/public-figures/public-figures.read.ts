import { columns, inline, many, one, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { jurisdictionScope } from '@wanchuang/server-registry';
import { FigureRelease } from './figure-release.entity';
import type { PublicSeriesArgs } from './public-figures.inputs';
import { PublicMeasure } from './public-measure';

/** Read from what was published, which holds nothing that may not be known: no rule is asked of who reads. */
const publicFigures = one(
  (read) => {
    const row = read.plan.alias('place');
    const key = jurisdictionScope(read.args<{ jurisdictionId: string }>().at('jurisdictionId'));
    return { row, from: `jurisdiction ${row}`, where: `${row}.id = ${key}` };
  },
  { isTotal: true, arguments: ['jurisdictionId'] }, // the jurisdiction is asserted to exist
);

const releases = many((read) => {
  const row = read.plan.alias('release');
  const where = `${row}.jurisdiction_id = ${read.row}.id AND ${read.visible('FigureRelease', row)}`;
  return { row, from: `figure_release ${row}`, where, orderBy: `${row}.year` };
});

const seriesSql = (place: string, byField: string): string => `
  SELECT DISTINCT release.jurisdiction_id, figure.measure, figure.field_id
  FROM figure_release release JOIN public_figure figure ON figure.release_id = release.id
  WHERE release.jurisdiction_id = ${place}.id AND (figure.field_id <> 0) = ${byField}`;

const series = many(
  (read) => {
    const row = read.plan.alias('series');
    const from = `(${seriesSql(read.row, read.args<PublicSeriesArgs>().at('byField').bind('boolean'))}) ${row}`;
    const inTurn = `array_position(${read.plan.bindConstant('text[]', Object.keys(PublicMeasure))}, ${row}.measure)`;
    return { row, from, orderBy: `${inTurn}, ${row}.field_id` };
  },
  { arguments: ['byField'] },
);

const pointsSql = (ofSeries: string): string => `
  SELECT release.year, figure.value, coalesce(figure.state, 'NO_CENTER') AS state
  FROM figure_release release LEFT JOIN public_figure figure
    ON (figure.release_id, figure.measure, figure.field_id) = (release.id, ${ofSeries}.measure, ${ofSeries}.field_id)
  WHERE release.jurisdiction_id = ${ofSeries}.jurisdiction_id`;

const points = many((read: Reading) => {
  const row = read.plan.alias('point');
  return { row, from: `(${pointsSql(read.row)}) ${row}`, orderBy: `${row}.year` };
});

const field = one((read) => {
  const row = read.plan.alias('field');
  return { row, from: `field ${row}`, where: `${row}.id = nullif(${read.row}.field_id, 0)` };
});

export const publicFiguresReads: readonly TypeReads[] = [
  { type: 'FigureRelease', entity: FigureRelease, node: 'figureRelease' },
  { type: 'Query', fields: { publicFigures } },
  { type: 'PublicFigures', fields: { jurisdiction: inline(), releases, series } },
  { type: 'PublicSeries', fields: { measure: total((row) => `${row}.measure`), field, points } },
  { type: 'PublicPoint', fields: columns(['year', 'state'], ['value']) },
];
