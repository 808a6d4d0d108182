import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CenterKind, IndicatorYear, Language, SayOf } from '@wanchuang/web-client';
import { localName, nameOf } from '@wanchuang/web-client';
import { type DecimalText, Sparkline, type ValueFormat } from '@wanchuang/web-ui';
import { Figure, Missing } from '../figures/figure';
import { type FigureStyle, figureFormat, indicatorName } from '../figures/figure-format';
import { CenterName, NameWithin } from '../marks/center-name';
import { GradeWord } from '../marks/grade-word';
import { StatusMark } from '../marks/status-mark';
import type { Column } from '../table/data-table';
import type { CentersQuery } from './centers.generated';
import type { CentersState, SortKey } from './centers-schema';
import type { centersText } from './centers.text';

export type CenterRow = CentersQuery['centers']['nodes'][number];
export type CenterColumn = Column<CenterRow> & { readonly key: SortKey | 'trend' | 'grade' };

/** The figures that the list shows for centers, and for regions of open statistics. */
export const figureColumns = {
  CENTER: [
    { key: 'investment', indicatorCode: 'RD_INVESTMENT', rank: 1 },
    { key: 'patents', indicatorCode: 'PATENTS_INVENTION', rank: 2 },
    { key: 'contracts', indicatorCode: 'TECH_CONTRACT_VOLUME', rank: 1 },
  ],
  REGION: [
    { key: 'investment', indicatorCode: 'RD_INVESTMENT', rank: 1 },
    { key: 'staff', indicatorCode: 'RD_STAFF_FTE', rank: 1 },
    { key: 'contracts', indicatorCode: 'TECH_CONTRACT_VOLUME', rank: 1 },
  ],
} as const satisfies Readonly<Record<CenterKind, readonly { key: SortKey; indicatorCode: string; rank: 1 | 2 | 3 }[]>>;

export interface ColumnContext {
  readonly unit: CenterKind;
  readonly state: CentersState;
  /** The name of the district that all rows are in; empty where they are in several. */
  readonly place: string;
  readonly rows: readonly CenterRow[];
  readonly fromYear: number;
  readonly toYear: number;
  readonly latestYear: number;
  /** The sum of the value column; null where it is not known. */
  readonly total: DecimalText | null;
  readonly style: FigureStyle;
  readonly say: SayOf<typeof centersText>;
  readonly hrefOf: (row: CenterRow) => string;
  /** Where the rows behind one number are. */
  readonly behindOf: (row: CenterRow, number: IndicatorYear) => string;
}

/** The list's columns, in their order. */
export function centerColumns(context: ColumnContext): readonly CenterColumn[] {
  const { unit, state } = context;
  const words = wordColumns(context);
  return [
    words.name,
    ...(unit === 'CENTER' ? [words.field, words.department, words.status, words.recognised] : []),
    ...(state.value === null ? [] : [valueColumn(context, state.value)]),
    trendColumn(context),
    ...figureColumns[unit].flatMap((figure) =>
      isDrilled(figure.indicatorCode, context) ? [] : [figureColumn(context, figure)],
    ),
    ...(unit === 'CENTER' ? [words.grade] : []),
  ];
}

/** The number that somebody came for stands once. */
const isDrilled = (indicatorCode: string, { state: { value }, latestYear }: ColumnContext): boolean =>
  value?.indicatorCode === indicatorCode && value.year === latestYear;

function wordColumns({ say, style: { language }, state, place, hrefOf }: ColumnContext) {
  return {
    name: {
      key: 'name',
      title: say('name'),
      sortable: true,
      cell: (row) => <NameCell row={row} href={hrefOf(row)} language={language} search={state.q} say={say} />,
    },
    field: {
      key: 'field',
      title: say('field'),
      sortable: true,
      room: 'some',
      cell: ({ field }) => (field ? nameOf(field, language) : <Missing />),
    },
    department: {
      key: 'department',
      title: say('department'),
      sortable: true,
      room: 'much',
      rank: 3,
      cell: ({ department }) =>
        department ? <NameWithin name={localName(department, language)} place={place} /> : <Missing />,
    },
    status: {
      key: 'status',
      title: say('status'),
      sortable: true,
      rank: 2,
      cell: ({ status }) => <StatusMark status={status} />,
    },
    recognised: {
      key: 'recognised',
      title: say('recognised'),
      tight: true,
      sortable: true,
      rank: 3,
      cell: ({ recognisedOn }) => recognisedOn ?? <Missing />,
    },
    grade: {
      key: 'grade',
      title: say('grade'),
      cell: ({ latestGrade }) => (latestGrade ? <GradeWord grade={latestGrade} /> : <Missing />),
    },
  } satisfies Readonly<Record<string, CenterColumn>>;
}

interface NameCellProps {
  readonly row: CenterRow;
  readonly href: string;
  readonly language: Language;
  readonly search: string;
  readonly say: SayOf<typeof centersText>;
}

function NameCell({ row, href, language, search, say }: NameCellProps): ReactNode {
  const former = search === '' ? undefined : row.formerNames.find(({ name }) => name.includes(search));
  return (
    <div className="r-name">
      <Link to={href}>
        <CenterName name={localName(row, language)} />
      </Link>
      <span className="r-under">
        {former ? `${say('formerly', { name: former.name })} · ` : null}
        {row.host ? localName(row.host, language) : row.code}
      </span>
    </div>
  );
}

function trendColumn({ say, fromYear, toYear, style: { language } }: ColumnContext): CenterColumn {
  return {
    key: 'trend',
    title: indicatorName('RD_INVESTMENT', language),
    unit: `${fromYear}–${toYear}`,
    rank: 2,
    onCard: true,
    cell: (row) => (
      <Sparkline
        points={row.trend[0]?.points ?? []}
        label={say('trendOf', { name: localName(row, language), from: fromYear, to: toYear })}
      />
    ),
  };
}

/** The value of one indicator in the last year. */
export const latestValue = (row: CenterRow, code: string): DecimalText | null =>
  row.latest.find(({ indicatorCode }) => indicatorCode === code)?.points[0]?.value ?? null;

function figureColumn(
  { say, rows, latestYear, style, behindOf }: ColumnContext,
  { key, indicatorCode, rank }: (typeof figureColumns)[CenterKind][number],
): CenterColumn {
  const format = figureFormat(
    indicatorCode,
    rows.map((row) => latestValue(row, indicatorCode)),
    style,
  );
  return {
    key,
    title: indicatorName(indicatorCode, style.language),
    unit: say('yearUnit', { year: latestYear, unit: format.unit }),
    numeric: true,
    sortable: true,
    rank,
    cell: (row) => (
      <Figure
        value={latestValue(row, indicatorCode)}
        format={format}
        href={behindOf(row, { indicatorCode, year: latestYear })}
      />
    ),
  };
}

/** The value that somebody drilled into. */
export const drilledValue = (row: CenterRow): DecimalText | null => row.valued?.[0]?.points[0]?.value ?? null;

function valueColumn(
  { say, rows, total, style, behindOf }: ColumnContext,
  { indicatorCode, year }: NonNullable<CentersState['value']>,
): CenterColumn {
  const format: ValueFormat = figureFormat(indicatorCode, rows.map(drilledValue), style);
  return {
    key: 'value',
    title: indicatorName(indicatorCode, style.language),
    unit: say('yearUnit', { year, unit: format.unit }),
    numeric: true,
    sortable: true,
    cell: (row) => <Figure value={drilledValue(row)} format={format} href={behindOf(row, { indicatorCode, year })} />,
    ...(total === null ? {} : { foot: <span title={format.exact(total)}>{format.figure(total)}</span> }),
  };
}
