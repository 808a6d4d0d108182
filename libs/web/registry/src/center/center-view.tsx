import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import {
  attempt,
  Failure,
  Waiting,
  languageTag,
  localName,
  useLanguage,
  useLinks,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { FilterPill, PageHead, YearsChoice } from '@wanchuang/web-ui';
import { BehindDrawer } from '../behind/behind-drawer';
import { dayText } from '../figures/instant';
import { StatusMark } from '../marks/status-mark';
import { PageActions } from '../page/page-actions';
import { CenterPlots, peerIndicators, plottedIndicators } from '../plots/center-plots';
import { RegistersSection } from '../registers/registers-section';
import { registersText } from '../registers/registers.text';
import { Timeline } from '../timeline/timeline';
import { timelineText } from '../timeline/timeline.text';
import type { PlaceYears } from '../years/use-place-years';
import { yearRange } from '../years/year-range';
import { CenterFiguresDocument } from './center.generated';
import { CenterDecisions } from './center-decisions';
import { CenterOutcome } from './center-outcome';
import { CenterProfile, type CenterRecord } from './center-profile';
import { behindSearch } from './center-address';
import { centerSchema } from './center-schema';
import { centerText } from './center.text';
import { FiguresTable } from './figures-table';
import '../page/card.css';
import './center.css';

interface CenterViewProps {
  readonly center: CenterRecord;
  readonly placeYears: PlaceYears;
}

/** A center's page: who it is, its plots, its figures, its registers, its history. */
export function CenterView({ center, placeYears }: CenterViewProps): ReactNode {
  const say = useText(centerText);
  const registers = useText(registersText);
  const timeline = useText(timelineText);
  const language = useLanguage();
  const { state, setState } = useUrlState(centerSchema);
  const linkTo = useLinks();
  const { years, latestYear } = placeYears;
  const fromYear = state.from ?? years[0] ?? latestYear;
  const toYear = state.to ?? years.at(-1) ?? latestYear;
  const { currency } = center.jurisdiction;
  const style = useMemo(() => ({ language, currency }), [language, currency]);
  const isCenter = center.kind === 'CENTER';
  return (
    <>
      <p className="r-crumb w-screen-only">
        <Link to={`/centers?j=${center.jurisdiction.code}`}>{say(isCenter ? 'toCenters' : 'toRegions')}</Link>
      </p>
      <PageHead
        title={localName(center, language)}
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
      <Subtitle center={center} />
      <div className="r-who" data-alone={!isCenter}>
        <CenterProfile center={center} />
        {isCenter ? (
          <section className="r-card" aria-labelledby="timeline">
            <h2 id="timeline" className="r-card-heading">
              {timeline('title')}
            </h2>
            <Timeline centerId={center.id} />
          </section>
        ) : null}
      </div>
      {isCenter ? (
        <>
          <CenterOutcome centerId={center.id} />
          <CenterDecisions centerId={center.id} />
        </>
      ) : null}
      <Plots center={center} placeYears={placeYears} fromYear={fromYear} toYear={toYear} />
      <section className="r-card" aria-labelledby="figures">
        <h2 id="figures" className="r-card-heading">
          {say('figures')}
        </h2>
        <p className="r-card-note">{say('figuresNote')}</p>
        <FiguresTable
          centerId={center.id}
          fromYear={fromYear}
          toYear={toYear}
          style={style}
          linkTo={(behind) => linkTo((search) => behindSearch(search, behind), { preventScrollReset: true })}
        />
      </section>
      {isCenter ? (
        <section className="r-card" aria-labelledby="registers">
          <h2 id="registers" className="r-card-heading">
            {registers('title')}
          </h2>
          <RegistersSection
            centerId={center.id}
            currency={currency}
            fromYear={fromYear}
            toYear={toYear}
            state={state}
            setState={setState}
          />
        </section>
      ) : null}
      <BehindDrawer
        centerId={center.id}
        currency={currency}
        target={state.behind}
        onClose={() => setState({ behind: null })}
      />
    </>
  );
}

function Subtitle({ center }: { readonly center: CenterRecord }): ReactNode {
  const say = useText(centerText);
  const language = useLanguage();
  const former = center.formerNames.map(({ name, untilOn }) => `${name}（${say('until', { date: untilOn })}）`);
  return (
    <p className="r-subtitle">
      {center.kind === 'CENTER' ? <StatusMark status={center.status} /> : null}
      {language === 'en' && center.nameEn !== null ? <span lang={languageTag.zh}>{center.name}</span> : null}
      {former.length === 0 ? null : (
        <span>
          {say('formerNames')} {former.join(' · ')}
        </span>
      )}
    </p>
  );
}

interface PlotsProps extends CenterViewProps {
  readonly fromYear: number;
  readonly toYear: number;
}

function Plots({ center, placeYears, fromYear, toYear }: PlotsProps): ReactNode {
  const say = useText(centerText);
  const language = useLanguage();
  const { setState } = useUrlState(centerSchema);
  const { data, previousData, error, refetch } = useQuery(CenterFiguresDocument, {
    variables: { id: center.id, indicators: plottedIndicators, peers: peerIndicators, fromYear, toYear },
  });
  const figures = (data ?? previousData)?.center;
  const { currency } = center.jurisdiction;
  const style = useMemo(() => ({ language, currency }), [language, currency]);
  if (error && data === undefined) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (!figures) return <Waiting height={880} />;
  const { dataCutOff } = placeYears;
  return (
    <CenterPlots
      context={{
        name: say(center.kind === 'CENTER' ? 'thisCenter' : 'thisRegion'),
        kind: center.kind,
        figures,
        fromYear,
        toYear,
        style,
        say,
        onBehind: (behind) => setState({ behind }),
        refreshing: data === undefined,
        footer: dataCutOff === null ? '' : say('cutOff', { date: dayText(dataCutOff) }),
      }}
      evaluations={center.evaluations}
    />
  );
}
