import { securityAdvice, notificationPath } from '@wanchuang/domain-access';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer, wayInFrom } from '@wanchuang/web-access';
import {
  Failure,
  notificationKindText,
  notificationKindValues,
  Notice,
  useErrorText,
  useLanguage,
  useText,
  useUrlState,
  Waiting,
} from '@wanchuang/web-client';
import { instantText, MoreRows } from '@wanchuang/web-registry';
import { ChoicePill, PageHead } from '@wanchuang/web-ui';
import { inboxSchema, type InboxState } from './inbox-schema';
import { inboxText } from './inbox.text';
import { isSecurity, sentenceOf } from './notification-words';
import { type InboxHandle, type Marking, type NotificationState, useInbox, useMarking } from './use-inbox';
import '../notification.css';

/** What one is told of. */
export function InboxPage(): ReactNode {
  const say = useText(inboxText);
  const { viewer, loading } = useViewer();
  return (
    <>
      <title>{say('title')}</title>
      {viewer ? <Inbox /> : loading ? <Waiting height={480} /> : <Nobody />}
    </>
  );
}

function Nobody(): ReactNode {
  const say = useText(inboxText);
  return (
    <Notice
      level={1}
      title={say('nobodyTitle')}
      advice={say('nobodyAdvice')}
      actions={<Link to={wayInFrom('/inbox', '')}>{say('signIn')}</Link>}
    />
  );
}

function Inbox(): ReactNode {
  const say = useText(inboxText);
  const { state } = useUrlState(inboxSchema);
  const handle = useInbox(state);
  const marking = useMarking(handle.rows);
  const [newest] = handle.rows;
  return (
    <div className="n-inbox">
      <PageHead
        title={say('title')}
        filters={<Filters />}
        actions={
          <>
            <Link to="/account/notifications">{say('preferences')}</Link>
            <Button
              disabled={newest === undefined}
              loading={marking.busy}
              onClick={() => newest && marking.markAll(newest)}
            >
              {say('markAll')}
            </Button>
          </>
        }
      />
      <Outcome marking={marking} />
      <Rows handle={handle} state={state} marking={marking} />
    </div>
  );
}

function Outcome({ marking: { marked, error } }: { readonly marking: Marking }): ReactNode {
  const say = useText(inboxText);
  const errorText = useErrorText();
  const failure = error == null ? null : errorText(error);
  return (
    <p role="status" className="n-outcome">
      {failure ? `${failure.title}: ${failure.detail ?? failure.advice}` : null}
      {!failure && marked !== null ? say('marked', { count: marked }) : null}
    </p>
  );
}

function Filters(): ReactNode {
  const say = useText(inboxText);
  const kind = useText(notificationKindText);
  const { state, setState } = useUrlState(inboxSchema);
  const { show, kinds } = state;
  return (
    <>
      <button
        type="button"
        className="w-pill n-toggle"
        aria-pressed={show === 'unread'}
        onClick={() => setState({ show: show === 'unread' ? 'all' : 'unread' })}
      >
        {say('onlyUnread')}
      </button>
      <ChoicePill
        label={say('kind')}
        choices={notificationKindValues.map((one) => ({ value: one, label: kind(one) }))}
        chosen={kinds}
        onChange={(chosen) => setState({ kinds: chosen })}
      />
    </>
  );
}

interface RowsProps {
  readonly handle: InboxHandle;
  readonly state: InboxState;
  readonly marking: Marking;
}

function Rows({ handle, state, marking }: RowsProps): ReactNode {
  const say = useText(inboxText);
  const { rows, totalCount, error, retry, more, loadingMore } = handle;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={480} />;
  if (rows.length === 0)
    return state.show === 'unread' || state.kinds.length > 0 ? (
      <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />
    ) : (
      <Notice title={say('emptyTitle')} advice={say('emptyAdvice')} />
    );
  return (
    <section className="n-list" aria-label={say('title')}>
      <p className="n-list-count">{say('count', { count: totalCount })}</p>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} onMark={() => marking.mark([row])} />
        ))}
      </ul>
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </section>
  );
}

function Row({ row, onMark }: { readonly row: NotificationState; readonly onMark: () => void }): ReactNode {
  const say = useText(inboxText);
  const kind = useText(notificationKindText);
  const language = useLanguage();
  const sentence = sentenceOf(row, language);
  const isUnread = row.readAt === null;
  return (
    <li data-unread={isUnread}>
      <div>
        <p>
          {isUnread ? <span className="n-dot" role="img" aria-label={say('unread')} /> : null}
          <Link to={notificationPath(row.kind, row.subject)} onClick={() => isUnread && onMark()}>
            {sentence}
          </Link>
        </p>
        {isSecurity(row.kind) && isUnread ? <p className="n-quiet">{securityAdvice[language]}</p> : null}
        <p className="n-quiet">
          {kind(row.kind)} · <time dateTime={row.createdAt}>{instantText(row.createdAt, language)}</time>
        </p>
      </div>
      {isUnread ? (
        <Button size="small" onClick={onMark} aria-label={say('markThat', { sentence })}>
          {say('mark')}
        </Button>
      ) : null}
    </li>
  );
}
