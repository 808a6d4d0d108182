import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import {
  Failure,
  type Jurisdiction,
  Notice,
  Waiting,
  localName,
  nameOf,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { centerAddress } from '../center/center-address';
import { PageActions } from '../page/page-actions';
import { DataTable } from '../table/data-table';
import { MoreRows } from '../table/more-rows';
import type { PlaceYears } from '../years/use-place-years';
import { type CenterRow, centerColumns, figureColumns } from './center-columns';
import { CenterFilters } from './center-filters';
import { ChooseBox } from './choose-box';
import { CompareBar } from './compare-bar';
import { DrillNote } from './drill-note';
import { ExportButton } from './export-button';
import { type ListContext, centersVariables, sortInForce } from './centers-query';
import {
  type CentersState,
  centersSchema,
  chosenAfter,
  mostCompared,
  nextSort,
  readSort,
  sortKeys,
} from './centers-schema';
import { centersText } from './centers.text';
import { useCenters, useDrilledTotal } from './use-centers';
import { useFilterWords } from './use-filter-words';
import '../page/card.css';
import './centers.css';

interface CentersListProps {
  readonly title: string;
  readonly jurisdiction: Jurisdiction;
  readonly placeYears: PlaceYears;
}

/** The list itself: filter, rows, total, and what can be done with them. */
export function CentersList({ title, jurisdiction, placeYears }: CentersListProps): ReactNode {
  const say = useText(centersText);
  const language = useLanguage();
  const { search } = useLocation();
  const { state, setState } = useUrlState(centersSchema);
  const { unit, currency, level } = jurisdiction;
  const context: ListContext = {
    jurisdictionId: jurisdiction.id,
    years: placeYears.years,
    latestYear: placeYears.latestYear,
    indicators: figureColumns[unit].map(({ indicatorCode }) => indicatorCode),
  };
  const variables = centersVariables(state, context);
  const handle = useCenters(variables);
  const total = useDrilledTotal(state, jurisdiction.id, handle);
  const style = useMemo(() => ({ language, currency }), [language, currency]);
  const columns = centerColumns({
    unit,
    state,
    place: level === 'DISTRICT' ? nameOf(jurisdiction, language) : '',
    rows: handle.rows,
    fromYear: variables.fromYear,
    toYear: variables.toYear,
    latestYear: context.latestYear,
    total: total.value,
    style,
    say,
    hrefOf: ({ id }) => centerAddress(search, id),
    behindOf: ({ id }, number) => centerAddress(search, id, number),
  });
  const count = handle.totalCount;
  const words = useFilterWords(state, jurisdiction);
  return (
    <>
      <PageHead
        title={title}
        inWords={words}
        filters={
          <CenterFilters state={state} setState={setState} jurisdiction={jurisdiction} years={placeYears.years} />
        }
        actions={
          <>
            <ExportButton
              variables={variables}
              state={state}
              jurisdiction={jurisdiction}
              latestYear={context.latestYear}
              filter={words}
              disabled={count === null || count === 0}
            />
            <PageActions />
          </>
        }
      />
      <DrillNote state={state} setState={setState} total={total} style={style} count={count} />
      <Rows
        state={state}
        handle={handle}
        columns={columns}
        caption={title}
        count={count === null ? '' : say(unit === 'CENTER' ? 'count' : 'countRegions', { count })}
        onSort={(key) => {
          const column = columns.find((one) => one.key === key);
          const sortKey = sortKeys.find((one) => one === key);
          if (sortKey)
            setState((newest) => ({ sort: nextSort(sortInForce(newest), sortKey, column?.numeric ?? false) }));
        }}
        onChoose={(id, isChosen) =>
          setState(({ chosen }) => ({ chosen: chosenAfter(chosen, id, isChosen) }), { replace: true })
        }
      />
      <CompareBar
        chosen={state.chosen}
        names={new Map(handle.rows.map((row) => [row.id, localName(row, language)]))}
        onRemove={(id) => setState(({ chosen }) => ({ chosen: chosenAfter(chosen, id, false) }), { replace: true })}
        onClear={() => setState({ chosen: [] }, { replace: true })}
      />
    </>
  );
}

interface RowsProps {
  readonly state: CentersState;
  readonly handle: ReturnType<typeof useCenters>;
  readonly columns: ReturnType<typeof centerColumns>;
  readonly caption: string;
  readonly count: string;
  readonly onSort: (key: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

function Rows({ state, handle, columns, caption, count, onSort, onChoose }: RowsProps): ReactNode {
  const say = useText(centersText);
  const language = useLanguage();
  const { search } = useLocation();
  const { rows, totalCount, stale, error, retry, more, loadingMore } = handle;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={480} />;
  if (rows.length === 0) return <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />;
  const choose = (row: CenterRow): ReactNode => {
    const isChosen = state.chosen.includes(row.id);
    return (
      <ChooseBox
        label={say('choose', { name: localName(row, language) })}
        chosen={isChosen}
        disabled={!isChosen && state.chosen.length >= mostCompared}
        onChange={(chosen) => onChoose(row.id, chosen)}
      />
    );
  };
  return (
    <section className="r-list">
      <p className="r-list-count">{count}</p>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort={readSort(sortInForce(state))}
        onSort={onSort}
        hrefOf={({ id }) => centerAddress(search, id)}
        lead={choose}
        footTitle={say('sum')}
        stale={stale}
      />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </section>
  );
}
