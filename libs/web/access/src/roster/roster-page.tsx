import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { attempt, useErrorText, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { FailureLine } from '../people/failure-line';
import { RosterFaults } from './roster-faults';
import { RosterLinkList } from './roster-links';
import { RosterOutcomes } from './roster-outcomes';
import { rosterText } from './roster.text';
import { useRoster } from './use-roster';
import '../access.css';
import './roster.css';

/** Organisations and people from a file: template, check, load, and the links of those who are new. */
export function RosterPage(): ReactNode {
  const say = useText(rosterText);
  const { step, check, load, isLoading, loadError, again } = useRoster();
  const another = <Button onClick={again}>{say('again')}</Button>;
  return (
    <div className="a-own o-roster">
      <title>{say('title')}</title>
      <PageHead title={say('title')} />
      {step.at === 'CHOOSE' ? <Choice error={step.error} onChosen={(file) => attempt(check(file))} /> : null}
      {step.at === 'CHECKING' ? (
        <section className="a-part" aria-busy="true">
          <p role="status">{say('checking', { name: step.fileName })}</p>
          <Waiting height={160} />
        </section>
      ) : null}
      {step.at === 'CHECKED' && step.report.faultCount > 0 ? (
        <RosterFaults report={step.report}>{another}</RosterFaults>
      ) : null}
      {step.at === 'CHECKED' && step.report.faultCount === 0 ? (
        <RosterOutcomes title={say('ready')} report={step.report}>
          <FailureLine error={loadError} />
          <div className="a-row">
            {step.report.outcomes.some(({ action }) => action !== 'UNCHANGED') ? (
              <Button type="primary" loading={isLoading} onClick={() => attempt(load(step.fileId, step.report))}>
                {say('load')}
              </Button>
            ) : (
              <span>{say('unchanged')}</span>
            )}
            {another}
          </div>
        </RosterOutcomes>
      ) : null}
      {step.at === 'LOADED' ? (
        <>
          {step.links.length > 0 ? <RosterLinkList links={step.links} /> : null}
          <RosterOutcomes title={say('loaded')} report={step.report}>
            {another}
          </RosterOutcomes>
        </>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly error: unknown;
  readonly onChosen: (file: File) => void;
}

function Choice({ error, onChosen }: ChoiceProps): ReactNode {
  const say = useText(rosterText);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="a-part">
      <p>{say('lead')}</p>
      <div className="a-row">
        <Button href={`/import/roster-template.xlsx?lang=${language}`} download>
          {say('template')}
        </Button>
        <span className="a-quiet">{say('templateHint')}</span>
      </div>
      <input
        ref={input}
        className="w-unseen"
        type="file"
        accept=".xlsx,.csv,text/csv"
        tabIndex={-1}
        aria-label={say('choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChosen(file);
        }}
      />
      <div className="a-row">
        <Button type="primary" onClick={() => input.current?.click()}>
          {say('choose')}
        </Button>
        <span className="a-quiet">{say('limits')}</span>
      </div>
      {error === null ? null : <Unread error={error} />}
    </section>
  );
}

/** Why a file could not be taken. */
function Unread({ error }: { readonly error: unknown }): ReactNode {
  const errorText = useErrorText();
  const { title, detail, advice } = errorText(error);
  return (
    <p className="a-error" role="alert">
      {title}: {detail ?? advice}
    </p>
  );
}
