import type { Figures, QueryResult, ScaleResult } from './results';

const untold = '–';

/** Three significant digits, and thousands apart: 12 345, 67.9, 0.62. */
export const shortNumber = (value: number | null): string => {
  if (value === null || !Number.isFinite(value)) return untold;
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

interface Column {
  title: string;
  of(figures: Figures): number | null;
  /** How many of the figure's unit make one of the table's. */
  unit?: number;
}

const columns: readonly Column[] = [
  { title: 'requests/s', of: (figures) => figures.requestsPerSecond },
  { title: 'p50 ms', of: (figures) => figures.p50 },
  { title: 'p99 ms', of: (figures) => figures.p99 },
  { title: 'CPU µs', of: (figures) => figures.totalTime },
  { title: 'of it server', of: (figures) => figures.serverTime },
  { title: 'PostgreSQL', of: (figures) => figures.databaseTime },
  { title: 'statements', of: (figures) => figures.statements },
  { title: 'bytes', of: (figures) => figures.bytes },
  { title: 'memory MiB', of: (figures) => figures.memory, unit: 2 ** 20 },
];

type Row = readonly string[];

/** Columns padded to one width, so that the table reads well as plain text too; figures stand to the right. */
export const markdownTable = (head: Row, rows: readonly Row[], textColumns: number): string => {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    `| ${widths.map((width, column) => (column < textColumns ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < textColumns ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
};

const verdict = ({ goal, ratio }: QueryResult): string => {
  if (goal === null || ratio.requestsPerSecond === null) return '';
  return `≥ ${goal}: ${ratio.requestsPerSecond >= goal ? 'met' : 'missed'}`;
};

const rowsOf = (result: QueryResult): Row[] => {
  const measured = (figures: Figures): string[] =>
    columns.map(({ of, unit = 1 }) => {
      const value = of(figures);
      return shortNumber(value === null ? null : value / unit);
    });
  const [api, baseline] = result.sides ?? ['API', 'baseline'];
  const ratios = columns.map(({ of }) => shortNumber(of(result.ratio)));
  return [
    [result.query, api, ...measured(result.api), ''],
    ['', baseline, ...measured(result.baseline), ''],
    ['', `${api} ÷ ${baseline}`, ...ratios, verdict(result)],
  ];
};

/** All queries of one size: two servers and their ratio. */
export const scaleTable = ({ queries }: ScaleResult): string =>
  markdownTable(['', '', ...columns.map(({ title }) => title), 'goal'], queries.flatMap(rowsOf), 2);

/** How each query's cost grows from the smaller size to the larger; null if they have no query in common. */
export const growthTable = (small: ScaleResult, large: ScaleResult): string | null => {
  const rows = large.queries.flatMap((there): Row[] => {
    const here = small.queries.find(({ query }) => query === there.query);
    if (!here) return [];
    const growth = (side: 'api' | 'baseline', figure: 'p50' | 'totalTime' | 'bytes'): string => {
      const [after, before] = [there[side][figure], here[side][figure]];
      return shortNumber(after === null || before === null ? null : after / before);
    };
    return [
      [
        there.query,
        growth('api', 'totalTime'),
        growth('baseline', 'totalTime'),
        growth('api', 'p50'),
        growth('baseline', 'p50'),
        growth('api', 'bytes'),
      ],
    ];
  });
  const head = ['', 'CPU of the API', 'of the baseline', 'p50 of the API', 'of the baseline', 'bytes'];
  return rows.length > 0 ? markdownTable(head, rows, 1) : null;
};
