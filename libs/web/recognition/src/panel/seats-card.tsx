import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { ClauseLink, instantText } from '@wanchuang/web-registry';
import { expertText } from '../expert/expert.text';
import { expertKindText, seatStateText } from '../state-words.text';
import { ConflictReasons } from './conflict-reasons';
import {
  type PanelSeatFragment,
  type PanelStateFragment,
  RecuseSeatOfDocument,
  RemoveSeatDocument,
} from './panel.generated';
import { PanelFailure } from './panel-failure';
import type { Desk } from './use-panel';
import { composerText, panelText } from './panel.text';
import { ReasonButton } from '../outcome/reason-button';
import { useThenFresh } from './use-panel';

interface SeatsCardProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
}

const isIn = ({ state }: PanelSeatFragment): boolean => state === 'ACCEPTED' || state === 'INVITED';

/** Who sits on it, who was asked, and who is out, with what each has answered and declared. */
export function SeatsCard({ panel, desk }: SeatsCardProps): ReactNode {
  const say = useText(composerText);
  const [inside, outside] = [panel.seats.filter(isIn), panel.seats.filter((seat) => !isIn(seat))];
  return (
    <section className="g-card" aria-label={say('seatsTitle')}>
      <h2>{say('seatsTitle')}</h2>
      {inside.length === 0 ? <p className="g-quiet">{say('noSeats')}</p> : null}
      <ul className="p-rows">
        {inside.map((seat) => (
          <SeatRow key={seat.id} seat={seat} panel={panel} desk={desk} />
        ))}
      </ul>
      {outside.length > 0 ? (
        <>
          <h3>{say('leftTitle')}</h3>
          <ul className="p-rows">
            {outside.map((seat) => (
              <SeatRow key={seat.id} seat={seat} panel={panel} desk={desk} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface SeatRowProps extends SeatsCardProps {
  readonly seat: PanelSeatFragment;
}

function SeatRow({ seat, panel, desk }: SeatRowProps): ReactNode {
  const say = useText(composerText);
  const pool = useText(expertText);
  const word = useText(seatStateText);
  const kind = useText(expertKindText);
  const language = useLanguage();
  const { expert, state, invitedAt, answeredAt, sheets } = seat;
  const name = expert.person.name ?? pool('nameless');
  const known = desk === 'UNKNOWN' ? undefined : desk.seatedConflicts.find(({ seatId }) => seatId === seat.id);
  const times = [
    say('invitedAt', { time: instantText(invitedAt, language) }),
    ...(answeredAt === null ? [] : [say('answeredAt', { time: instantText(answeredAt, language) })]),
  ];
  const done = sheets.filter((sheet) => sheet.state === 'HANDED_IN').length;
  return (
    <li data-out={!isIn(seat)}>
      <div>
        <strong>{name}</strong>{' '}
        <span className="g-quiet">{[kind(seat.kind), expert.title].filter(Boolean).join(' · ')}</span>
        <span className="p-below">
          <span className="p-tag">{word(state)}</span> <span className="g-quiet">{times.join(' · ')}</span>
        </span>
        <Declarations seat={seat} />
        {state === 'ACCEPTED' && sheets.length > 0 ? (
          <span className="p-below">{say('handedIn', { done, count: sheets.length })}</span>
        ) : null}
        {known ? (
          <div className="g-notice g-notice-wrong p-known" role="note">
            <p>
              {say('knownByNow')} <ClauseLink clause="Art. 9(3)" />
            </p>
            <ConflictReasons conflicts={known.conflicts} expert={name} applications={panel.applications} />
          </div>
        ) : null}
      </div>
      <SeatActions seat={seat} name={name} />
    </li>
  );
}

function Declarations({ seat: { declarations, reason } }: { readonly seat: PanelSeatFragment }): ReactNode {
  const say = useText(composerText);
  const conflicts = declarations.filter(({ hasConflict }) => hasConflict);
  return (
    <>
      {declarations.length > 0 && conflicts.length === 0 ? (
        <span className="g-quiet p-below">{say('declaredNone')}</span>
      ) : null}
      {conflicts.map((one, place) => (
        <span key={place} className="p-below">
          {say('declared', { name: one.application?.name ?? '–', reason: one.reason ?? '' })}
        </span>
      ))}
      {reason === null ? null : <span className="p-below">{say('because', { reason })}</span>}
    </>
  );
}

function SeatActions({ seat, name }: { readonly seat: PanelSeatFragment; readonly name: string }): ReactNode {
  const say = useText(composerText);
  const asking = useText(panelText);
  const fresh = useThenFresh();
  const [remove, removing] = useMutation(RemoveSeatDocument);
  const [recuse, recusing] = useMutation(RecuseSeatOfDocument);
  const { id: seatId, version, viewerCan, state } = seat;
  const input = (reason: string) => ({ input: { seatId, version, reason, idempotencyKey: crypto.randomUUID() } });
  if (viewerCan.remove)
    return (
      <ReasonButton
        word={say('remove')}
        label={`${say('remove')} ${name}`}
        title={say('removeTitle', { name })}
        sure={say('removeSure')}
        keep={asking('later')}
        place={`remove:${seatId}`}
        isSmall
        loading={removing.loading}
        failure={<PanelFailure error={removing.error} />}
        onConfirm={(reason) => fresh(remove({ variables: input(reason) }))}
      />
    );
  if (!viewerCan.recuse || state !== 'ACCEPTED') return null;
  return (
    <ReasonButton
      word={say('recuse')}
      label={`${say('recuse')} ${name}`}
      title={say('recuseTitle', { name })}
      sure={say('recuseSure')}
      keep={asking('later')}
      place={`recuse:${seatId}`}
      isSmall
      isDangerous
      loading={recusing.loading}
      failure={<PanelFailure error={recusing.error} />}
      onConfirm={(reason) => fresh(recuse({ variables: input(reason) }))}
    />
  );
}
