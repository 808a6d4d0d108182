import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { attempt, Failure, Notice, useText, Waiting } from '@wanchuang/web-client';
import { queueText } from '../queue/queue.text';
import { seatStateText, sheetStateText } from '../state-words.text';
import { MySeatsDocument, type OwnSeatFragment } from './sheet.generated';
import { sheetText } from './sheet.text';
import '../panel/panel.css';

const isLive = ({ panel }: OwnSeatFragment): boolean => panel.state === 'INVITED' || panel.state === 'IN_SESSION';

const waitsForAnswer = (seat: OwnSeatFragment): boolean => seat.state === 'INVITED' && isLive(seat);
const waitsForSheets = (seat: OwnSeatFragment): boolean =>
  seat.state === 'ACCEPTED' &&
  isLive(seat) &&
  (seat.sheets.length === 0 || seat.sheets.some(({ viewerCan }) => viewerCan.write));

/** What waits for an expert: invitations to answer, sheets to write, and what is done. */
export function ExpertQueue(): ReactNode {
  const say = useText(queueText);
  const own = useText(sheetText);
  const { data, error, refetch } = useQuery(MySeatsDocument, { fetchPolicy: 'cache-and-network' });
  const seats = data?.mySeats;
  if (error && seats === undefined) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (seats === undefined) return <Waiting height={240} />;
  const [invited, scoring] = [seats.filter(waitsForAnswer), seats.filter(waitsForSheets)];
  const done = seats.filter((seat) => !waitsForAnswer(seat) && !waitsForSheets(seat));
  if (seats.length === 0)
    return (
      <section className="g-list" aria-label={say('expertTitle')}>
        <h2>{say('expertTitle')}</h2>
        <Notice title={say('expertNothingTitle')} advice={say('expertNothingAdvice')} />
      </section>
    );
  return (
    <>
      <Seats title={own('toAnswer')} seats={invited} />
      <Seats title={own('toScore')} seats={scoring} />
      <Seats title={own('done')} seats={done} />
    </>
  );
}

interface SeatsProps {
  readonly title: string;
  readonly seats: readonly OwnSeatFragment[];
}

function Seats({ title, seats }: SeatsProps): ReactNode {
  if (seats.length === 0) return null;
  return (
    <section className="g-list" aria-label={title}>
      <h2>{title}</h2>
      <ul className="g-calls">
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} />
        ))}
      </ul>
    </section>
  );
}

function Seat({ seat }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const word = useText(seatStateText);
  const { id, panel, state, sheets, viewerCan } = seat;
  const facts = [
    word(state),
    `${say('meetingOn')} ${panel.meetingOn}`,
    panel.place || null,
    panel.applications.length > 0 ? say('applicationsOf', { count: panel.applications.length }) : null,
  ];
  return (
    <li>
      <div>
        <h3>{panel.name}</h3>
        <p className="g-quiet">{facts.filter((one) => one !== null).join(' · ')}</p>
        {state === 'ACCEPTED' && sheets.length > 0 ? <SheetLinks seat={seat} /> : null}
        {state === 'ACCEPTED' && sheets.length === 0 && isLive(seat) ? <p>{say('waits')}</p> : null}
      </div>
      <Link className="g-link" to={`/recognition/seats/${id}`}>
        {say(viewerCan.accept ? 'answer' : 'look')}
      </Link>
    </li>
  );
}

function SheetLinks({ seat: { sheets } }: { readonly seat: OwnSeatFragment }): ReactNode {
  const say = useText(sheetText);
  const word = useText(sheetStateText);
  return (
    <ul className="p-ties">
      {sheets.map(({ id, application, state, viewerCan }) => (
        <li key={id}>
          <Link className="g-link" to={`/recognition/sheets/${id}`}>
            {say(viewerCan.write ? 'score' : 'readSheet')}: {application?.name ?? '–'}
          </Link>{' '}
          <span className="g-quiet">{word(state)}</span>
        </li>
      ))}
    </ul>
  );
}
