import { type ReactNode, useMemo } from 'react';
import { technologyFields } from '@wanchuang/domain-registry';
import { Emphasised, centerStatusText, localName, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import {
  type BarRow,
  BarRows,
  PlotCard,
  type SeriesColour,
  StackedColumns,
  countFormat,
  decimalOf,
  fieldTones,
  percentText,
  pivotSeries,
  seriesColour,
} from '@wanchuang/web-ui';
import { CardFooter } from './card-footer';
import { useCardState } from './card-state';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';
import { uiLanguage } from './plot-format';
import { investmentCode } from './plot-specs';
import { shortNames } from './short-names';
import type { Overview } from './use-overview';

interface Group<T extends string = string> {
  readonly key: T;
  readonly label: string;
  readonly centers: number;
  readonly colour: SeriesColour;
}

const most = 8;

/** How many centers there are by field, department and state; a row filters the page by it. */
export function DistributionCard(): ReactNode {
  const { answer, jurisdiction, state, setState } = useOverviewContext();
  const say = useText(overviewText);
  const figures = answer.data?.overview.centers;
  const groups = useGroups(figures);
  const isRegion = jurisdiction.unit === 'REGION';
  const title = say(isRegion ? 'distributionRegions' : 'distribution');
  const cardState = useCardState({
    isEmpty: (figures?.total ?? 0) === 0 && groups.status.length === 0,
    name: say(isRegion ? 'regions' : 'centers'),
  });
  const toggled = <T extends string>(chosen: readonly T[], key: T): readonly T[] =>
    chosen.length === 1 && chosen[0] === key ? [] : [key];
  const countWord = (count: number): string => say(isRegion ? 'countRegions' : 'count', { count });
  const barRow = ({ key, label, centers, colour }: Group): BarRow => ({
    key,
    label,
    size: centers,
    valueText: countWord(centers),
    colour,
  });
  const sections = [
    {
      head: say('byField'),
      rows: groups.field,
      selected: state.pick?.by === 'field' ? [state.pick.key] : state.fields,
      onSelect: (key: string) => setState({ fields: toggled(state.fields, key), pick: null }),
    },
    {
      head: say('byDepartment'),
      rows: groups.department,
      selected: state.departments,
      onSelect: (key: string) => setState({ departments: toggled(state.departments, key), pick: null }),
    },
    {
      head: say('byStatus'),
      rows: groups.status,
      selected: state.statuses,
      onSelect: (key: string) => {
        const status = groups.status.find((group) => group.key === key)?.key;
        if (status) setState({ statuses: toggled(state.statuses, status), pick: null });
      },
    },
  ].filter(({ rows }) => rows.length > (isRegion ? 1 : 0));
  return (
    <PlotCard
      title={title}
      sentence={figures && <Emphasised>{sentenceOf(figures, groups.field, isRegion, say)}</Emphasised>}
      state={cardState}
      refreshing={answer.refreshing}
      table={{
        caption: title,
        columns: [title, say(isRegion ? 'regionUnit' : 'centerUnit')],
        rows: sections.flatMap(({ head, rows }) =>
          rows.map(({ key, label, centers }) => ({ key: head + key, cells: [`${head} · ${label}`, String(centers)] })),
        ),
      }}
      footer={<CardFooter />}
    >
      <div className="o-columns">
        {sections.map(({ head, rows, selected, onSelect }) => (
          <div key={head}>
            <h3 className="o-subhead">{head}</h3>
            <BarRows
              label={`${head}: ${rows.map(({ label, centers }) => `${label} ${countWord(centers)}`).join(say('listSeparator'))}`}
              rows={rows.map(barRow)}
              alike={sections.flatMap((section) => section.rows.map(barRow))}
              selectedKeys={selected}
              describe={({ label, valueText }) => say('filterBy', { name: label, count: valueText })}
              onSelect={onSelect}
            />
          </div>
        ))}
      </div>
      <CenterCourse />
    </PlotCard>
  );
}

/** How many there were at the end of each year; of regions, how many had data. */
function CenterCourse(): ReactNode {
  const { answer, jurisdiction, style } = useOverviewContext();
  const say = useText(overviewText);
  const overview = answer.data?.overview;
  const isRegion = jurisdiction.unit === 'REGION';
  const head = say(isRegion ? 'regionsByYear' : 'centersByYear');
  const unit = say(isRegion ? 'regionUnit' : 'centerUnit');
  const { rows, series, format } = useMemo(() => {
    const counts = isRegion ? reportingByYear(overview) : (overview?.centers.byYear ?? []);
    const points = counts.map(({ year, centers }) => ({ year, value: String(centers), provisional: false }));
    const years = counts.map(({ year }) => year);
    return {
      rows: pivotSeries([{ key: 'centers', points }], years),
      series: [{ key: 'centers', label: head, colour: seriesColour('steel') }],
      format: countFormat(null, { language: uiLanguage(style.language), unit }),
    };
  }, [overview, isRegion, head, unit, style.language]);
  if (rows.length < 2) return null;
  const spoken = rows.map(({ year, total }) => `${year} ${total ?? ''}`).join(say('listSeparator'));
  return (
    <>
      <h3 className="o-subhead">{head}</h3>
      <StackedColumns label={`${head}: ${spoken}`} rows={rows} series={series} format={format} whole height={120} />
    </>
  );
}

function reportingByYear(
  overview: Overview | undefined,
): readonly { readonly year: number; readonly centers: number }[] {
  const series = overview?.whole.find(({ indicatorCode }) => indicatorCode === investmentCode);
  return series?.points.filter(({ centers }) => centers > 0) ?? [];
}

type Figures = Overview['centers'];
type Say = ReturnType<typeof useText<(typeof overviewText)['entries']>>;

function useGroups(figures: Figures | undefined): {
  readonly field: readonly Group[];
  readonly department: readonly Group[];
  readonly status: readonly Group<Figures['byStatus'][number]['status']>[];
} {
  const language = useLanguage();
  const statusWord = useText(centerStatusText);
  const plain = seriesColour('steel');
  const departments = [...(figures?.byDepartment ?? [])]
    .sort((one, other) => other.centers - one.centers)
    .slice(0, most);
  const departmentNames = shortNames(departments.map(({ department }) => localName(department, language)));
  return {
    field: technologyFields.flatMap((field) => {
      const count = figures?.byField.find((entry) => entry.field?.code === field.code);
      return count
        ? [
            {
              key: field.code,
              label: nameOf(field, language),
              centers: count.centers,
              colour: seriesColour(fieldTones[field.code]),
            },
          ]
        : [];
    }),
    department: departments.map(({ department, centers }, index) => ({
      key: department.id,
      label: departmentNames[index] ?? department.name,
      centers,
      colour: plain,
    })),
    status: (figures?.byStatus ?? []).map(({ status, centers }) => ({
      key: status,
      label: statusWord(status),
      centers,
      colour: plain,
    })),
  };
}

function sentenceOf({ total, independent }: Figures, fields: readonly Group[], isRegion: boolean, say: Say): string {
  const [first, ...others] = fields;
  if (isRegion || !first || total === 0) return say('distributionTotal', { total });
  const greatest = others.reduce((best, next) => (next.centers > best.centers ? next : best), first);
  return say('distributionSentence', {
    total,
    name: greatest.label,
    count: greatest.centers,
    share: percentText(decimalOf(independent / total), 0),
  });
}
