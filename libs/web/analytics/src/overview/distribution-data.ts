import { technologyFields } from '@wanchuang/domain-registry';
import {
  type CenterKind,
  type CenterStatus,
  type Language,
  centerStatusText,
  localName,
  nameOf,
  sayIn,
} from '@wanchuang/web-client';
import {
  type BarRow,
  type PlotTable,
  type SeriesColour,
  decimalOf,
  fieldTones,
  percentText,
  seriesColour,
} from '@wanchuang/web-ui';
import { overviewText } from './overview.text';
import { shortNames } from './short-names';

/** How many centers there are, as the API counts them. */
export interface CenterFigures {
  readonly total: number;
  readonly independent: number;
  readonly byField: readonly { readonly field: { readonly code: string } | null; readonly centers: number }[];
  readonly byDepartment: readonly {
    readonly department: { readonly id: string; readonly name: string; readonly nameEn: string | null };
    readonly centers: number;
  }[];
  readonly byStatus: readonly { readonly status: CenterStatus; readonly centers: number }[];
}

export const groupings = ['field', 'department', 'status'] as const;
export type Grouping = (typeof groupings)[number];

export interface DistributionSection {
  readonly by: Grouping;
  readonly head: string;
  /** All of it in a sentence. */
  readonly label: string;
  readonly rows: readonly BarRow[];
}

export interface DistributionView {
  readonly title: string;
  readonly sentence: string;
  readonly sections: readonly DistributionSection[];
  readonly table: PlotTable;
}

/** More departments than these have no rows of their own in so small a plot; the table has them all. */
const mostRows = 8;

const heads = { field: 'byField', department: 'byDepartment', status: 'byStatus' } as const;

interface Group {
  readonly key: string;
  readonly label: string;
  readonly centers: number;
  readonly colour: SeriesColour;
}

/** Puts the counts of centers into bars, a sentence and a table. */
export function distributionView(figures: CenterFigures, unit: CenterKind, language: Language): DistributionView {
  const say = sayIn(overviewText, language);
  const isRegion = unit === 'REGION';
  const title = say(isRegion ? 'distributionRegions' : 'distribution');
  const groups: Readonly<Record<Grouping, readonly Group[]>> = {
    field: fieldGroups(figures, language),
    department: departmentGroups(figures, language),
    status: statusGroups(figures, language),
  };
  const shown = groupings.filter((by) => groups[by].length > (isRegion ? 1 : 0));
  return {
    title,
    sentence: sentenceOf(figures, groups.field, isRegion, language),
    sections: shown.map((by) => {
      const rows = groups[by].slice(0, mostRows).map(({ centers, ...group }) => ({
        ...group,
        size: centers,
        valueText: say(isRegion ? 'countRegions' : 'count', { count: centers }),
      }));
      const listed = rows.map(({ label, valueText }) => `${label} ${valueText}`).join(say('listSeparator'));
      return { by, head: say(heads[by]), label: `${say(heads[by])}: ${listed}`, rows };
    }),
    table: {
      caption: title,
      columns: [say('group'), say(isRegion ? 'regionUnit' : 'centerUnit')],
      rows: shown.flatMap((by) =>
        groups[by].map(({ key, label, centers }) => ({
          key: by + key,
          cells: [`${say(heads[by])} · ${label}`, String(centers)],
        })),
      ),
    },
  };
}

const plain = seriesColour('steel');

function fieldGroups({ byField }: CenterFigures, language: Language): readonly Group[] {
  return technologyFields.flatMap((field): readonly Group[] => {
    const count = byField.find((entry) => entry.field?.code === field.code);
    if (!count) return [];
    return [
      {
        key: field.code,
        label: nameOf(field, language),
        centers: count.centers,
        colour: seriesColour(fieldTones[field.code]),
      },
    ];
  });
}

function departmentGroups({ byDepartment }: CenterFigures, language: Language): readonly Group[] {
  const sorted = [...byDepartment].sort((one, other) => other.centers - one.centers);
  const names = shortNames(sorted.map(({ department }) => localName(department, language)));
  return sorted.map(({ department, centers }, index) => ({
    key: department.id,
    label: names[index] ?? department.name,
    centers,
    colour: plain,
  }));
}

function statusGroups({ byStatus }: CenterFigures, language: Language): readonly Group[] {
  const word = sayIn(centerStatusText, language);
  return byStatus.map(({ status, centers }) => ({ key: status, label: word(status), centers, colour: plain }));
}

function sentenceOf(
  { total, independent }: CenterFigures,
  fields: readonly Group[],
  isRegion: boolean,
  language: Language,
): string {
  const say = sayIn(overviewText, language);
  const [first, ...others] = fields;
  if (isRegion || !first || total === 0) return say('distributionTotal', { total });
  const greatest = others.reduce((best, next) => (next.centers > best.centers ? next : best), first);
  const share = percentText(decimalOf(independent / total), 0);
  return say('distributionSentence', { total, name: greatest.label, count: greatest.centers, share });
}
