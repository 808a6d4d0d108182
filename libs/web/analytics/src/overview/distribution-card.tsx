import { type ReactNode, memo, useMemo } from 'react';
import { Emphasised, centerStatusValues, useText } from '@wanchuang/web-client';
import { BarRows, PlotCard, useStableCallback } from '@wanchuang/web-ui';
import { CardFooter } from './card-footer';
import { useCardState } from './card-state';
import { CenterCourse } from './center-course';
import { type CenterFigures, type DistributionSection, type Grouping, distributionView } from './distribution-data';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';

const nobody: CenterFigures = { total: 0, independent: 0, byField: [], byDepartment: [], byStatus: [] };

/** One chosen, or none where it is chosen already. */
const toggled = <T extends string>(chosen: readonly T[], key: T): readonly T[] =>
  chosen.length === 1 && chosen[0] === key ? [] : [key];

/** How many centers there are by field, department and state; a row filters the page by it. */
export function DistributionCard(): ReactNode {
  const { answer, jurisdiction, state, setState, style } = useOverviewContext();
  const say = useText(overviewText);
  const figures = answer.data?.overview.centers ?? nobody;
  const { title, sentence, sections, table } = useMemo(
    () => distributionView(figures, jurisdiction.unit, style.language),
    [figures, jurisdiction.unit, style.language],
  );
  const isEmpty = figures.total === 0 && figures.byStatus.length === 0;
  const cardState = useCardState({ isEmpty, name: say(jurisdiction.unit === 'REGION' ? 'regions' : 'centers') });
  const { fields, departments, statuses, pick } = state;
  const selected = useMemo(
    () => ({ field: pick?.by === 'field' ? [pick.key] : fields, department: departments, status: statuses }),
    [fields, departments, statuses, pick],
  );
  const select = useStableCallback((by: Grouping, key: string) => {
    const status = centerStatusValues.find((value) => value === key);
    setState((newest) => ({
      ...(by === 'field' ? { fields: toggled(newest.fields, key) } : {}),
      ...(by === 'department' ? { departments: toggled(newest.departments, key) } : {}),
      ...(by === 'status' && status ? { statuses: toggled(newest.statuses, status) } : {}),
      pick: null,
    }));
  });
  return (
    <PlotCard
      title={title}
      sentence={<Emphasised>{sentence}</Emphasised>}
      state={cardState}
      refreshing={answer.refreshing}
      table={table}
      footer={<CardFooter />}
    >
      <Sections sections={sections} selected={selected} onSelect={select} />
      <CenterCourse />
    </PlotCard>
  );
}

interface SectionsProps {
  readonly sections: readonly DistributionSection[];
  readonly selected: Readonly<Record<Grouping, readonly string[]>>;
  readonly onSelect: (by: Grouping, key: string) => void;
}

const Sections = memo(function Sections({ sections, selected, onSelect }: SectionsProps): ReactNode {
  const say = useText(overviewText);
  const all = sections.flatMap(({ rows }) => rows);
  return (
    <div className="o-columns">
      {sections.map(({ by, head, label, rows }) => (
        <div key={by}>
          <h3 className="o-subhead">{head}</h3>
          <BarRows
            label={label}
            rows={rows}
            alike={all}
            selectedKeys={selected[by]}
            describe={(row) => say('filterBy', { name: row.label, count: row.valueText })}
            onSelect={(key) => onSelect(by, key)}
          />
        </div>
      ))}
    </div>
  );
});
