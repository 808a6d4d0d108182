import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { technologyFields } from '@wanchuang/domain-registry';
import { Emphasised, useText } from '@wanchuang/web-client';
import { type Cell, PlotCard, StackedColumns } from '@wanchuang/web-ui';
import { CardFooter } from './card-footer';
import { useCardState } from './card-state';
import { centersBehindAddress } from './drill';
import { newest } from './growth';
import { useOverviewContext } from './overview-context';
import { stackOf } from './overview-filter';
import type { OverviewState, Pick } from './overview-schema';
import { PickLine } from './pick-line';
import { PlotControls } from './plot-controls';
import { type PlotNumbers, gapsOf, plotNumbers, restKey, unsortedKey, wholeKey } from './plot-data';
import { plotSentence } from './plot-sentence';
import { type Measure, type PlotId, type PlotSpec, plotSpecs } from './plot-specs';
import { annotationsOf, plotView } from './plot-view';
import { policiesOf } from './policies';
import { plotText } from './plot.text';

const noYears: readonly number[] = [];

/** The measure that is drawn: the address may ask for one that this plot does not have. */
function measureOf(
  { id, measures }: PlotSpec,
  { stack }: PlotNumbers,
  { investmentAs, patentsAs, contractsAs, staffAs }: OverviewState,
): Measure {
  const chosen = { investment: investmentAs, patents: patentsAs, contracts: contractsAs, staff: staffAs }[id];
  return measures.includes(chosen) && (chosen !== 'share' || stack !== null) ? chosen : 'total';
}

interface PlotSource {
  readonly numbers: PlotNumbers;
  readonly years: readonly number[];
  /** How many units there were, of those that the plot counts. */
  readonly centers: UnitCounts | null;
}

/** The numbers of one plot; the plot that was clicked keeps what the click left out. */
function usePlotNumbers(spec: PlotSpec): PlotSource {
  const { answer, names } = useOverviewContext();
  const { data, answered, splits } = answer;
  return useMemo(() => {
    const years = data?.overview.years ?? noYears;
    const isSource = answered.pick !== null && indicatorsOf(spec).has(answered.pick.indicatorCode);
    const source = (isSource ? data?.unpicked : undefined) ?? data?.overview;
    const stack = stackOf(spec.id, answered, splits) ?? 'kind';
    const order = {
      kind: [],
      field: technologyFields.map(({ code }) => code),
      department: names.departments.map(({ id }) => id),
      jurisdiction: names.jurisdictions.map(({ id }) => id),
    }[stack];
    const numbers = plotNumbers({
      spec,
      stack,
      years,
      whole: source?.whole ?? [],
      grouped: spec.id === 'staff' ? [] : (source?.[spec.id] ?? []),
      groupOrder: order,
    });
    return { numbers, years, centers: source?.centers ?? null };
  }, [spec, data, answered, splits, names]);
}

const indicatorsOf = ({ whole, parts, substitute }: PlotSpec): ReadonlySet<string> =>
  new Set([
    ...(whole === null ? [] : [whole]),
    ...parts.map(({ indicatorCode }) => indicatorCode),
    ...(substitute ? [substitute.indicatorCode] : []),
  ]);

/** The indicator that a segment counts: its own kind, or the plot's whole. */
function indicatorOf(spec: PlotSpec, numbers: PlotNumbers, key: string): string {
  if (numbers.stack === 'kind' && key !== unsortedKey && key !== restKey) return key;
  return (numbers.substituted ? null : spec.whole) ?? numbers.parts[0]?.indicatorCode ?? '';
}

/** One of the plots over time: columns, their finding, their switches, and the way to the centers behind them. */
export function IndicatorPlot({ id }: { readonly id: PlotId }): ReactNode {
  const spec = plotSpecs[id];
  const { jurisdiction, state, setState, answer, style, names, codes, cycleBefore, note } = useOverviewContext();
  const say = useText(plotText);
  const navigate = useNavigate();
  const { numbers, years, centers } = usePlotNumbers(spec);
  const measure = measureOf(spec, numbers, state);
  const view = useMemo(
    () => plotView({ spec, measure, numbers, years, names, style, unit: jurisdiction.unit, note }),
    [spec, measure, numbers, years, names, style, jurisdiction.unit, note],
  );
  const annotations = useMemo(
    () => annotationsOf(policiesOf(jurisdiction), style.language),
    [jurisdiction, style.language],
  );
  const sentence = useMemo(
    () => plotSentence({ spec, numbers, names, style, comparison: state.compare, cycle: cycleBefore }),
    [spec, numbers, names, style, state.compare, cycleBefore],
  );
  const last = newest(numbers.totals);
  const cardState = useCardState({ isEmpty: last === null, name: view.name, gaps: gapsOf(numbers.totals) });

  const pickOf = (cell: Cell): Pick => ({
    indicatorCode: indicatorOf(spec, numbers, cell.key),
    year: cell.year,
    by: numbers.stack ?? 'kind',
    key: cell.key,
  });
  const addressOfPick = (pick: Pick): string => {
    const narrows = pick.key !== restKey && pick.key !== wholeKey;
    return centersBehindAddress(state, pick, narrows ? pick : null, codes);
  };
  const picked = state.pick !== null && indicatorsOf(spec).has(state.pick.indicatorCode) ? state.pick : null;
  const selected =
    picked && (picked.by === numbers.stack || numbers.stack === null) ? { year: picked.year, key: picked.key } : null;
  const select = (cell: Cell): void => {
    const isAgain = selected !== null && selected.year === cell.year && selected.key === cell.key;
    if (isAgain) void navigate(addressOfPick(pickOf(cell)));
    else setState({ pick: pickOf(cell) });
  };
  const hint = (cell: Cell): string => {
    if (selected?.year === cell.year && selected.key === cell.key) return say('hintOpen');
    return say(
      numbers.stack === null || numbers.stack === 'kind' || cell.key === restKey ? 'hintSelect' : 'hintFilter',
    );
  };
  const lastPoint = numbers.totals.find(({ year }) => year === last?.year);
  const coverage =
    last && lastPoint ? { some: lastPoint.centers, all: unitsIn(centers, last.year), year: last.year } : null;
  return (
    <PlotCard
      title={view.title}
      sentence={sentence && <Emphasised>{sentence}</Emphasised>}
      state={cardState}
      refreshing={answer.refreshing}
      table={view.table}
      definitions={view.definitions}
      controls={<PlotControls spec={spec} numbers={numbers} />}
      minHeight={344}
      footer={<CardFooter money={spec.counts === 'money' || spec.panel === 'investmentPerStaff'} coverage={coverage} />}
      selection={
        last && (
          <PickLine
            picked={picked}
            name={picked ? (view.series.find(({ key }) => key === picked.key)?.label ?? picked.key) : ''}
            value={picked ? valueText(numbers, picked, view.format.full) : ''}
            centers={picked ? numbers.centersBehind(picked.key, picked.year) : (lastPoint?.centers ?? 0)}
            year={last.year}
            of={numbers.evidenceBehind(picked?.key ?? wholeKey, picked?.year ?? last.year)}
            address={
              picked
                ? addressOfPick(picked)
                : centersBehindAddress(
                    state,
                    { indicatorCode: indicatorOf(spec, numbers, wholeKey), year: last.year },
                    state.pick,
                    codes,
                  )
            }
          />
        )
      }
    >
      <StackedColumns
        label={sentence === null ? view.title : `${view.title} ${sentence.replaceAll('**', '')}`}
        rows={view.rows}
        series={view.series}
        format={view.format}
        share={measure === 'share'}
        whole={spec.counts === 'patents' && measure === 'total'}
        panel={view.panel}
        annotations={annotations}
        selected={selected}
        onSelect={select}
        hint={hint}
      />
    </PlotCard>
  );
}

interface UnitCounts {
  readonly total: number;
  readonly byYear: readonly { readonly year: number; readonly centers: number }[];
}

/** How many units there were at the end of a year; today's where that is not known. */
function unitsIn(counts: UnitCounts | null, year: number): number {
  return counts?.byYear.find((entry) => entry.year === year)?.centers ?? counts?.total ?? 0;
}

function valueText(numbers: PlotNumbers, { key, year }: Pick, full: (value: string) => string): string {
  const points = numbers.series.find((series) => series.key === key)?.points ?? numbers.totals;
  const value = points.find((point) => point.year === year)?.value;
  return value === null || value === undefined ? '' : full(value);
}
