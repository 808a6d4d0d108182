import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { parseForm } from '@wanchuang/domain-recognition';
import { attempt, localName, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { ClauseLink, useOwnPlace } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { Unfound } from '../found/unfound';
import { PanelFailure } from '../panel/panel-failure';
import { ReasonButton } from '../outcome/reason-button';
import { expertKindText, seatStateText, sheetStateText } from '../state-words.text';
import { Answer } from './answer';
import {
  type JudgedApplicationFragment,
  type OwnSeatFragment,
  RecuseSeatDocument,
  SeatOfDocument,
} from './sheet.generated';
import { BackLink, NothingHere } from './sheet-page';
import { sheetText } from './sheet.text';
import '../recognition.css';
import '../panel/panel.css';

/** An expert's own seat: what is to be judged, the declarations, the answer, and the sheets that follow. */
export function SeatPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SeatOfDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const seat = data?.seat;
  if (seat) return <Seat key={seat.id} seat={seat} />;
  return <Unfound found={seat} error={error} retry={() => attempt(refetch())} missing={<NothingHere />} />;
}

function Seat({ seat }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const { panel, viewerCan, state } = seat;
  useOwnPlace(panel.jurisdiction);
  const title = say('seatTitle', { name: panel.name });
  const over = state === 'RECUSED' || state === 'DECLINED' || state === 'REMOVED' ? state : null;
  return (
    <>
      <title>{title}</title>
      <BackLink />
      <PageHead title={title} actions={viewerCan.recuse && state === 'ACCEPTED' ? <Recuse seat={seat} /> : null} />
      <Facts seat={seat} />
      {over === null && panel.state === 'CANCELLED' ? <p className="g-notice">{say('CANCELLED')}</p> : null}
      {over === null ? null : <p className="g-notice">{say(over)}</p>}
      {panel.applications.length > 0 ? (
        <section className="g-card" aria-label={say('appliesTo')}>
          <h2>{say('appliesTo')}</h2>
          <p className="g-hint">{say('confidential')}</p>
          <ul className="p-rows">
            {panel.applications.map((one) => (
              <Application key={one.id} application={one} />
            ))}
          </ul>
        </section>
      ) : null}
      {viewerCan.accept || viewerCan.decline ? <Answer seat={seat} /> : <Declared seat={seat} />}
      <Sheets seat={seat} />
    </>
  );
}

function Facts({ seat: { panel, kind, state } }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const word = useText(seatStateText);
  const kindWord = useText(expertKindText);
  const facts = [
    ['state', word(state)],
    ['kind', kindWord(kind)],
    ['meetingOn', panel.meetingOn],
    ['place', panel.place || say('noPlace')],
    ['call', panel.call.title],
  ] as const;
  return (
    <dl className="g-head">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who is to be judged: the host and the parties, by which an expert knows whether there is a conflict. */
function Application({ application }: { readonly application: JudgedApplicationFragment }): ReactNode {
  const say = useText(sheetText);
  const language = useLanguage();
  const { id, name, host, field, form } = application;
  const parsed = parseForm(form);
  const parties = parsed.ok ? parsed.form.parties.map((party) => party.name).filter(Boolean) : [];
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <li>
      <div>
        <Link className="g-link" to={`/recognition/applications/${id}`}>
          {name || id}
        </Link>
        <span className="p-below">
          {say('host')} {localName(host, language)}
          {host.creditCode ? <span className="g-quiet"> {host.creditCode}</span> : null}
        </span>
        <span className="p-below">
          {say('parties')} {parties.join(separator) || say('noParties')}
        </span>
      </div>
      {field ? <span className="g-quiet">{nameOf(field, language)}</span> : null}
    </li>
  );
}

function Declared({ seat: { declarations } }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  if (declarations.length === 0) return null;
  return (
    <section className="g-card" aria-label={say('declaredTitle')}>
      <h2>
        {say('declaredTitle')} <ClauseLink clause="Art. 9(3)" />
      </h2>
      <ul className="g-files">
        {declarations.map(({ hasConflict, reason, application }, place) => {
          const name = application?.name ?? '–';
          return (
            <li key={place}>
              {hasConflict ? say('declaredYes', { name, reason: reason ?? '' }) : say('declaredNo', { name })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sheets({ seat: { sheets, state } }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const word = useText(sheetStateText);
  if (state !== 'ACCEPTED') return null;
  return (
    <section className="g-card" aria-label={say('sheetsTitle')}>
      <h2>{say('sheetsTitle')}</h2>
      {sheets.length === 0 ? <p className="g-quiet">{say('waits')}</p> : null}
      <ul className="p-rows">
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <div>
              {sheet.application?.name ?? '–'}
              <span className="g-quiet p-below">{word(sheet.state)}</span>
            </div>
            <Link className="g-link" to={`/recognition/sheets/${sheet.id}`}>
              {sheet.viewerCan.write ? say('score') : say('readSheet')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recuse({ seat }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const [recuse, { loading, error }] = useMutation(RecuseSeatDocument);
  const { id: seatId, version } = seat;
  return (
    <ReasonButton
      word={say('recuse')}
      title={say('recuseTitle')}
      sure={say('recuseSure')}
      keep={say('keep')}
      place={`recuse:${seatId}`}
      isDangerous
      loading={loading}
      failure={<PanelFailure error={error} />}
      onConfirm={(reason) =>
        recuse({ variables: { input: { seatId, version, reason, idempotencyKey: crypto.randomUUID() } } })
      }
    />
  );
}
