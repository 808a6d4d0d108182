import type { ApolloClient } from '@apollo/client';
import {
  type CenterKind,
  type SayOf,
  centerStatusText,
  gradeText,
  localName,
  nameOf,
  sayIn,
} from '@wanchuang/web-client';
import type { DecimalText, PlotTable, TableCell } from '@wanchuang/web-ui';
import { type FigureStyle, figureFormat, indicatorName } from '../figures/figure-format';
import { type CenterRow, drilledValue, figureColumns, latestValue } from './center-columns';
import { CentersDocument, type CentersQuery, type CentersQueryVariables } from './centers.generated';
import type { centersText } from './centers.text';

/** How many centers one request of an export asks for. */
const exportPageSize = 200;

/** Every center of a list, page by page; tells how far it has come. Throws what a request throws. */
export async function fetchAllCenters(
  client: ApolloClient,
  variables: CentersQueryVariables,
  report: (done: number, total: number) => void,
): Promise<readonly CenterRow[]> {
  const rows: CenterRow[] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: CentersQuery } = await client.query({
      query: CentersDocument,
      variables: { ...variables, first: exportPageSize, after },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new TypeError('the answer held no centers');
    rows.push(...data.centers.nodes);
    report(rows.length, data.centers.totalCount);
    after = data.centers.pageInfo.hasNextPage ? data.centers.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

export interface ExportContext {
  readonly unit: CenterKind;
  readonly latestYear: number;
  readonly value: { readonly indicatorCode: string; readonly year: number } | null;
  readonly style: FigureStyle;
  readonly say: SayOf<typeof centersText>;
  /** The filter in words: it is the last line of the file, so that no list travels without it. */
  readonly filter: string;
}

/** The whole list as a table of exact values. */
export function exportTable(rows: readonly CenterRow[], context: ExportContext): PlotTable {
  const { unit, say, latestYear, value, style, filter } = context;
  const { language } = style;
  const status = sayIn(centerStatusText, language);
  const grade = sayIn(gradeText, language);
  const figures = [
    ...(value === null ? [] : [{ ...value, of: drilledValue }]),
    ...figureColumns[unit].map(({ indicatorCode }) => ({
      indicatorCode,
      year: latestYear,
      of: (row: CenterRow) => latestValue(row, indicatorCode),
    })),
  ];
  const words: readonly (readonly [string, (row: CenterRow) => TableCell])[] = [
    [say('name'), (row) => localName(row, language)],
    [say('code'), ({ code }) => code],
    [say('field'), ({ field }) => field && nameOf(field, language)],
    [say('department'), ({ department }) => department && localName(department, language)],
    [say('host'), ({ host }) => host && localName(host, language)],
    [say('status'), (row) => status(row.status)],
    [say('recognised'), ({ recognisedOn }) => recognisedOn],
    [say('grade'), ({ latestGrade }) => latestGrade && grade(latestGrade)],
  ];
  return {
    caption: filter,
    columns: [
      ...words.map(([title]) => title),
      ...figures.map(({ indicatorCode, year }) => figureTitle(indicatorCode, year, style)),
    ],
    rows: [
      ...rows.map((row) => ({
        key: row.id,
        cells: [...words.map(([, cell]) => cell(row)), ...figures.map(({ of }) => exactCell(of(row)))],
      })),
      { key: 'filter', cells: [filter] },
    ],
  };
}

const exactCell = (value: DecimalText | null): TableCell => (value === null ? null : { text: value, raw: value });

/** Exact values are in the indicator's own unit, whatever the unit on the screen is. */
function figureTitle(indicatorCode: string, year: number, style: FigureStyle): string {
  return `${indicatorName(indicatorCode, style.language)} ${year} (${figureFormat(indicatorCode, [], style).unit})`;
}
