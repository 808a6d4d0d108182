import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { applicationStateText } from '../state-words.text';
import type { ApplicationStateFragment } from './application.generated';
import { applicationText } from './application.text';

interface ApplicationHeadProps {
  readonly application: ApplicationStateFragment;
  /** As it is being typed; without it, as the server holds it. */
  readonly name?: string;
  readonly actions?: ReactNode;
}

/** What it is, whose, and where it stands. */
export function ApplicationHead({ application, name = application.name, actions }: ApplicationHeadProps): ReactNode {
  const say = useText(applicationText);
  const state = useText(applicationStateText);
  const language = useLanguage();
  const { host, department, call, stateSince } = application;
  const since = instantText(stateSince, language);
  return (
    <>
      <p className="g-way w-screen-only">
        <Link to="/recognition">{say('title')}</Link>
      </p>
      <PageHead title={name || say('unnamed')} actions={actions} />
      <dl className="g-head">
        <div>
          <dt>{say('state')}</dt>
          <dd>{say('since', { state: state(application.state), time: since })}</dd>
        </div>
        <div>
          <dt>{say('host')}</dt>
          <dd>{localName(host, language)}</dd>
        </div>
        {department ? (
          <div>
            <dt>{say('department')}</dt>
            <dd>{localName(department, language)}</dd>
          </div>
        ) : null}
        {call ? (
          <div>
            <dt>{say('call')}</dt>
            <dd>
              {call.title}
              {call.closesAt ? (
                <span className="g-quiet"> · {say('callCloses', { time: instantText(call.closesAt, language) })}</span>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
