import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Language, SayOf } from '@wanchuang/web-client';
import { centerAddress } from '../center/center-address';
import { instantText } from '../figures/instant';
import { CenterName } from '../marks/center-name';
import type { Column } from '../table/data-table';
import { eventSentence } from '../timeline/event-sentence';
import { eventTypeWord } from './event-type';
import type { EventRow } from './events-query';
import type { eventsText } from './events.text';

interface ColumnContext {
  readonly language: Language;
  readonly say: SayOf<typeof eventsText>;
  readonly search: string;
  /** The names of centers, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Who did it, in words where the log has a word of its own. */
export function actorWord(actor: string, say: SayOf<typeof eventsText>): string {
  if (actor === 'local') return say('actorLocal');
  return actor === 'system' ? say('actorSystem') : actor;
}

/** The log's columns, in their order. */
export function eventColumns({ language, say, search, names }: ColumnContext): readonly Column<EventRow>[] {
  return [
    {
      key: 'what',
      title: say('what'),
      room: 'much',
      cell: (row) => (
        <div className="r-name">
          <span>{eventSentence(row, language)}</span>
          <span className="r-under">{eventTypeWord(row.type, language)}</span>
        </div>
      ),
    },
    {
      key: 'subject',
      title: say('subject'),
      room: 'some',
      cell: (row) => <Subject row={row} names={names} search={search} />,
    },
    { key: 'actor', title: say('actor'), cell: ({ actor }) => actorWord(actor, say) },
    {
      key: 'recordedAt',
      title: say('recordedAt'),
      tight: true,
      cell: ({ occurredAt }) => <time dateTime={occurredAt}>{instantText(occurredAt, language)}</time>,
    },
    { key: 'sequence', title: say('sequence'), numeric: true, cell: ({ sequence }) => sequence },
  ];
}

interface SubjectProps extends Pick<ColumnContext, 'names' | 'search'> {
  readonly row: EventRow;
}

/** What an event is about, with the way there where there is one: itself, or the center that it belongs to. */
function Subject({ row: { subject, centerId }, names, search }: SubjectProps): ReactNode {
  const name = centerId === null ? undefined : names.get(centerId);
  if (centerId !== null && name !== undefined) {
    return (
      <div className="r-name">
        <Link to={centerAddress(search, centerId)}>
          <CenterName name={name} />
        </Link>
        {subject === centerId ? null : <span className="r-under">{subject}</span>}
      </div>
    );
  }
  return subject.startsWith('importRun_') ? <Link to="/data/import">{subject}</Link> : subject;
}
