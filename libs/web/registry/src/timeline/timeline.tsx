import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, Waiting, useLanguage, useText } from '@wanchuang/web-client';
import { CenterEventsDocument } from '../center/center.generated';
import { MoreRows } from '../table/more-rows';
import { eventDay, eventSentence } from './event-sentence';
import { timelineText } from './timeline.text';
import './timeline.css';

const pageSize = 20;

/** What happened to a center, newest first, from the event log. */
export function Timeline({ centerId }: { readonly centerId: string }): ReactNode {
  const say = useText(timelineText);
  const language = useLanguage();
  const { data, error, refetch, fetchMore, loading } = useQuery(CenterEventsDocument, {
    variables: { id: centerId, first: pageSize },
  });
  if (error && data === undefined) return <Failure error={error} retry={() => attempt(refetch())} />;
  const events = data?.center?.events;
  if (events === undefined) return <Waiting />;
  if (events.nodes.length === 0) return <p className="r-none">{say('none')}</p>;
  const after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  return (
    <>
      <ol className="r-timeline">
        {events.nodes.map((event) => (
          <li key={event.id}>
            <time dateTime={eventDay(event)}>{eventDay(event)}</time>
            <span>{eventSentence(event, language)}</span>
          </li>
        ))}
      </ol>
      <MoreRows
        shown={events.nodes.length}
        total={events.totalCount}
        busy={loading}
        onMore={after === null ? null : () => attempt(fetchMore({ variables: { after } }))}
      />
    </>
  );
}
