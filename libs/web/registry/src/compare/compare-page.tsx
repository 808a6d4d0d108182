import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import {
  attempt,
  Failure,
  Notice,
  Waiting,
  describeYears,
  localName,
  useJurisdiction,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { FilterPill, PageHead, YearsChoice } from '@wanchuang/web-ui';
import { PageActions } from '../page/page-actions';
import { type PlaceYears, usePlaceYears } from '../years/use-place-years';
import { yearRange } from '../years/year-range';
import { ComparePlots } from './compare-plots';
import { CompareTable } from './compare-table';
import { type ComparedCentersQuery, ComparedCentersDocument } from './compare.generated';
import { comparedIndicators } from './compared-indicators';
import { type CompareState, compareSchema } from './compare-schema';
import { compareText } from './compare.text';
import '../page/card.css';
import './compare.css';

export type ComparedCenter = ComparedCentersQuery['centers']['nodes'][number];

/** Up to six centers side by side, the first as the base. */
export function ComparePage(): ReactNode {
  const say = useText(compareText);
  const jurisdiction = useJurisdiction();
  const { search } = useLocation();
  const { state } = useUrlState(compareSchema);
  const { placeYears, error, retry } = usePlaceYears(jurisdiction.id);
  const title = say(jurisdiction.unit === 'CENTER' ? 'title' : 'titleRegions');
  return (
    <>
      <title>{title}</title>
      {state.ids.length === 0 ? (
        <Notice
          level={1}
          title={say('noneTitle')}
          advice={say('noneAdvice')}
          actions={<Link to={`/centers${search}`}>{say('toCenters')}</Link>}
        />
      ) : error !== null ? (
        <Failure level={1} error={error} retry={retry} />
      ) : placeYears === null ? (
        <Waiting height={640} />
      ) : (
        <Comparison title={title} state={state} placeYears={placeYears} currency={jurisdiction.currency} />
      )}
    </>
  );
}

interface ComparisonProps {
  readonly title: string;
  readonly state: CompareState;
  readonly placeYears: PlaceYears;
  readonly currency: string;
}

function Comparison({ title, state, placeYears, currency }: ComparisonProps): ReactNode {
  const say = useText(compareText);
  const language = useLanguage();
  const { setState } = useUrlState(compareSchema);
  const { years, latestYear } = placeYears;
  const fromYear = state.from ?? years[0] ?? latestYear;
  const toYear = state.to ?? years.at(-1) ?? latestYear;
  const { data, previousData, error, refetch } = useQuery(ComparedCentersDocument, {
    variables: { ids: state.ids, indicators: comparedIndicators, fromYear, toYear },
  });
  const style = useMemo(() => ({ language, currency }), [language, currency]);
  if (error && data === undefined) return <Failure level={1} error={error} retry={() => attempt(refetch())} />;
  const found = (data ?? previousData)?.centers.nodes;
  if (found === undefined) return <Waiting height={640} />;
  // the list comes in an order of its own; the address says which is first
  const centers = state.ids.flatMap((id) => found.filter((center) => center.id === id));
  const missing = state.ids.length - centers.length;
  const names = centers.map((center) => localName(center, language)).join(say('nameSeparator'));
  const year = Math.min(toYear, latestYear);
  return (
    <>
      <PageHead
        title={title}
        inWords={say('inWords', { names, years: describeYears(fromYear, toYear, language) })}
        filters={
          <FilterPill
            label={say('years')}
            value={yearRange(fromYear, toYear)}
            active={state.from !== null || state.to !== null}
          >
            <YearsChoice
              years={years}
              from={state.from}
              to={state.to}
              onChange={(from, to) => setState({ from, to })}
            />
          </FilterPill>
        }
        actions={<PageActions />}
      />
      {missing > 0 && data !== undefined ? (
        <p className="r-compare-missing">{say('missingIds', { count: missing })}</p>
      ) : null}
      <CompareTable
        centers={centers}
        year={year}
        style={style}
        onBase={(id) => setState(({ ids }) => ({ ids: [id, ...ids.filter((one) => one !== id)] }))}
        onRemove={(id) => setState(({ ids }) => ({ ids: ids.filter((one) => one !== id) }))}
      />
      <ComparePlots centers={centers} style={style} />
    </>
  );
}
