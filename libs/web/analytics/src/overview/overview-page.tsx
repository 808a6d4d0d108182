import { type ReactNode, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import {
  Failure,
  Notice,
  Waiting,
  describeFilter,
  nameOf,
  useJurisdiction,
  useJurisdictions,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { LayoutCard } from '@wanchuang/web-recognition';
import { PageHead } from '@wanchuang/web-ui';
import { DistributionCard } from './distribution-card';
import { EvaluationPlot } from './evaluation-plot';
import { IndicatorPlot } from './indicator-plot';
import { MoversCard } from './movers-card';
import { groupName } from './names';
import { OverviewContext, type OverviewSurroundings, useOverviewContext } from './overview-context';
import { OverviewFilters } from './overview-filters';
import { noFilter, overviewSchema } from './overview-schema';
import { OverviewTiles } from './overview-tiles';
import './overview.css';
import { overviewText } from './overview.text';
import { PageActions } from './page-actions';
import { trendPlots } from './plot-specs';
import { useOverview } from './use-overview';

/** The first page: the four plots that the product exists for, and what stands around them. */
export function OverviewPage(): ReactNode {
  const surroundings = useSurroundings();
  const { jurisdiction } = surroundings;
  const say = useText(overviewText);
  const language = useLanguage();
  if (jurisdiction.centerCount === 0) {
    return (
      <>
        <title>{say('title')}</title>
        <Notice
          title={say('emptyTitle', { place: nameOf(jurisdiction, language) })}
          advice={say('emptyAdvice')}
          actions={<Link to="/data/import">{say('toImport')}</Link>}
        />
      </>
    );
  }
  return (
    <OverviewContext value={surroundings}>
      <title>{say('title')}</title>
      <div className="o-page">
        <OverviewHead />
        <OverviewBody />
      </div>
    </OverviewContext>
  );
}

function OverviewBody(): ReactNode {
  const { jurisdiction, answer, setState } = useOverviewContext();
  const say = useText(overviewText);
  if (answer.data === undefined && answer.error !== null) return <Failure error={answer.error} retry={answer.retry} />;
  if (answer.data?.overview.years.length === 0 && answer.data.overview.centers.byStatus.length === 0) {
    return (
      <Notice
        title={say('nothingTitle')}
        advice={say('nothingMatches')}
        actions={
          <button type="button" className="w-button" onClick={() => setState(noFilter)}>
            {say('clearFilter')}
          </button>
        }
      />
    );
  }
  return (
    <>
      <OverviewTiles />
      <div className="o-plots">
        {trendPlots[jurisdiction.unit].map((id) => (
          <IndicatorPlot key={id} id={id} />
        ))}
        {jurisdiction.unit === 'CENTER' && <EvaluationPlot />}
      </div>
      <div className="o-below" data-unit={jurisdiction.unit}>
        <DistributionCard />
        <MoversCard />
      </div>
      {jurisdiction.unit === 'CENTER' && (
        <Suspense fallback={<Waiting height={400} />}>
          <LayoutCard jurisdictionId={jurisdiction.id} isLinked />
        </Suspense>
      )}
    </>
  );
}

function useSurroundings(): OverviewSurroundings {
  const jurisdiction = useJurisdiction();
  const { all } = useJurisdictions();
  const language = useLanguage();
  const { state, setState } = useUrlState(overviewSchema);
  const answer = useOverview(state, jurisdiction);
  return useMemo(() => {
    const evaluations = answer.data?.overview.evaluations ?? [];
    return {
      jurisdiction,
      state,
      setState,
      answer,
      style: { language, currency: jurisdiction.currency },
      names: { departments: answer.data?.overview.jurisdiction.departments ?? [], jurisdictions: all },
      codes: new Map(all.map(({ id, code }) => [id, code])),
      cycleBefore: evaluations.at(-2) ?? null,
      note: nameOf({ nameZh: jurisdiction.noteZh, nameEn: jurisdiction.noteEn }, language),
    };
  }, [jurisdiction, all, language, state, setState, answer]);
}

function OverviewHead(): ReactNode {
  const { jurisdiction, state, setState, answer, names } = useOverviewContext();
  const say = useText(overviewText);
  const language = useLanguage();
  const words = describeFilter(
    state,
    {
      jurisdiction: nameOf(jurisdiction, language),
      field: (code) => groupName('field', code, names, language),
      department: (id) => groupName('department', id, names, language),
    },
    language,
  );
  return (
    <PageHead
      title={say('title')}
      inWords={words}
      filters={
        <OverviewFilters
          state={state}
          setState={setState}
          years={answer.data?.place.years ?? []}
          departments={names.departments}
          isCenters={answer.splits.isCenters}
          hasDepartments={answer.splits.hasDepartments}
        />
      }
      actions={<PageActions />}
    />
  );
}
