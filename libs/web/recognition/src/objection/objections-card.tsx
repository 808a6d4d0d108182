import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { instantText, MoreRows } from '@wanchuang/web-registry';
import { NoticeObjectionsDocument, type ObjectionRecordFragment, OpenObjectionsDocument } from './objection.generated';
import { objectionStateText, objectionText } from './objection.text';
import { SettleObjection } from './settle-objection';

const pageSize = 50;

/** The objections to a notice, each to be settled by the leader with a reason (Art. 9(4)). */
export function ObjectionsCard({ noticeId }: { readonly noticeId: string }): ReactNode {
  const say = useText(objectionText);
  const fetchPolicy = 'cache-and-network';
  const query = useQuery(NoticeObjectionsDocument, { variables: { noticeId, first: pageSize }, fetchPolicy });
  const counted = useQuery(OpenObjectionsDocument, { variables: { noticeId }, fetchPolicy });
  const { data, error, refetch, fetchMore, loading } = query;
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (!data) return <Waiting height={160} />;
  const { nodes, totalCount, pageInfo } = data.objections;
  const open = counted.data?.objections.totalCount ?? 0;
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <section className="g-card" aria-label={say('title')}>
      <h2>
        {say('title')} {open === 0 ? null : <span className="t-badge">{say('badge', { count: open })}</span>}
      </h2>
      {nodes.length === 0 ? <p className="g-quiet">{say('none')}</p> : <p className="g-hint">{say('hiddenNote')}</p>}
      {nodes.map((objection) => (
        <ObjectionEntry key={objection.id} objection={objection} />
      ))}
      <MoreRows
        shown={nodes.length}
        total={totalCount}
        busy={loading}
        onMore={after === null ? null : () => attempt(fetchMore({ variables: { after } }))}
      />
    </section>
  );
}

function ObjectionEntry({ objection }: { readonly objection: ObjectionRecordFragment }): ReactNode {
  const say = useText(objectionText);
  const state = useText(objectionStateText);
  const language = useLanguage();
  const { item, body, objectorName, objectorContact, receivedAt, settledAt, settler, settlementReason } = objection;
  const time = settledAt === null ? null : instantText(settledAt, language);
  return (
    <article className="t-item">
      <h3>{item.name}</h3>
      <p className="g-quiet">
        {state(objection.state)} · {say('received', { time: instantText(receivedAt, language) })}
      </p>
      <p className="g-written">{body}</p>
      <dl className="g-facts">
        <div>
          <dt>{say('objector')}</dt>
          <dd>{objectorName ?? say('anonymous')}</dd>
        </div>
        {objectorContact === null ? null : (
          <div>
            <dt>{say('contact')}</dt>
            <dd>{objectorContact}</dd>
          </div>
        )}
        {settlementReason === null ? null : (
          <div>
            <dt>{say('settlementReason')}</dt>
            <dd>
              <span className="g-written">{settlementReason}</span>
              {time === null ? null : (
                <span className="g-quiet">
                  {' '}
                  {settler?.name ? say('settledBy', { name: settler.name, time }) : say('settledAt', { time })}
                </span>
              )}
            </dd>
          </div>
        )}
      </dl>
      {objection.viewerCan.settle ? (
        <SettleObjection objection={objection} />
      ) : objection.state === 'RECEIVED' ? (
        <p className="g-quiet">{say('waitsForLeader')}</p>
      ) : null}
    </article>
  );
}
