import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { technologyFields } from '@wanchuang/domain-registry';
import { Failure, Notice, nameOf, useJurisdiction, useLanguage, useText, useUrlState } from '@wanchuang/web-client';
import { PageActions } from '@wanchuang/web-registry';
import { ChoicePill, fieldTones, PageHead, seriesColour } from '@wanchuang/web-ui';
import { CallPill } from './call-pill';
import { ClausesCard } from './clauses-card';
import { queueAddress } from './drill';
import { FunnelCard } from './funnel-card';
import { ProgressContext, type ProgressSurroundings, useProgressContext } from './progress-context';
import { noProgressFilter, progressSchema } from './progress-schema';
import { progressText } from './progress.text';
import { StaysCard } from './stays-card';
import { useProgress } from './use-progress';
import './progress.css';

/** How far applications come, how long each step takes, and which clauses they meet (Art. 8, 9). */
export function ProgressPage(): ReactNode {
  const surroundings = useSurroundings();
  const say = useText(progressText);
  return (
    <ProgressContext value={surroundings}>
      <title>{say('title')}</title>
      <div className="g-progress">
        <Head />
        <Cards />
      </div>
    </ProgressContext>
  );
}

function useSurroundings(): ProgressSurroundings {
  const jurisdiction = useJurisdiction();
  const say = useText(progressText);
  const { state, setState } = useUrlState(progressSchema);
  const answer = useProgress(state, jurisdiction);
  return useMemo(() => {
    const chosen = answer.progress?.calls.find(({ id }) => id === state.call);
    const call = state.call === null ? say('allCalls') : (chosen?.title ?? say('unknownCall'));
    return { jurisdiction, state, setState, answer, call };
  }, [jurisdiction, say, state, setState, answer]);
}

function Head(): ReactNode {
  const { jurisdiction, state, setState, answer, call } = useProgressContext();
  const say = useText(progressText);
  const language = useLanguage();
  const fields = technologyFields.map((field) => ({
    value: field.code,
    label: nameOf(field, language),
    colour: seriesColour(fieldTones[field.code]).mark,
  }));
  const chosen = fields.filter(({ value }) => state.fields.includes(value)).map(({ label }) => label);
  const isNarrowed = state.call !== null || state.fields.length > 0;
  return (
    <PageHead
      title={say('title')}
      inWords={say('inWords', {
        place: nameOf(jurisdiction, language),
        call,
        fields: chosen.length > 0 ? chosen.join(say('listSeparator')) : say('allFields'),
      })}
      filters={
        <>
          <CallPill
            calls={answer.progress?.calls ?? []}
            chosen={state.call}
            onChange={(id) => setState({ call: id })}
          />
          <ChoicePill
            label={say('field')}
            choices={fields}
            chosen={state.fields}
            onChange={(codes) => setState({ fields: codes })}
          />
          {isNarrowed && (
            <button type="button" className="w-plain-button" onClick={() => setState(noProgressFilter)}>
              {say('clear')}
            </button>
          )}
        </>
      }
      actions={<PageActions />}
    />
  );
}

function Cards(): ReactNode {
  const { answer, state, setState } = useProgressContext();
  const say = useText(progressText);
  const { progress, error, loading } = answer;
  if (progress === null && error !== null && !loading) return <Failure error={error} retry={answer.retry} />;
  if (progress !== null && progress.calls.length === 0) {
    return (
      <Notice
        title={say('emptyTitle')}
        advice={say('emptyAdvice')}
        actions={<Link to={queueAddress(state, [])}>{say('toQueue')}</Link>}
      />
    );
  }
  if (progress !== null && progress.stages[0]?.reached === 0) {
    return (
      <Notice
        title={say('nothingTitle')}
        advice={say('nothingAdvice')}
        actions={
          <button type="button" className="w-button" onClick={() => setState(noProgressFilter)}>
            {say('clear')}
          </button>
        }
      />
    );
  }
  return (
    <div className="g-progress-cards">
      <FunnelCard />
      <StaysCard />
      <ClausesCard />
    </div>
  );
}
