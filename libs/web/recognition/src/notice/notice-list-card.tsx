import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { recognisable } from '../recognition/recognisable';
import { RecogniseButton } from '../recognition/recognise-button';
import { recognitionText } from '../recognition/recognition.text';
import type { NoticeRecordFragment } from './notice.generated';
import { noticeItemStateText, noticeText } from './notice.text';

/** The list of a posted notice: what is held back, what can be recognised, and by whom. */
export function NoticeListCard({ notice }: { readonly notice: NoticeRecordFragment }): ReactNode {
  const say = useText(noticeText);
  const recognition = useText(recognitionText);
  const { items, viewerCan, state, isProvisional } = notice;
  const isLeft = recognisable(items).through.length > 0;
  return (
    <section className="g-card" aria-label={recognition('listTitle')}>
      <h2>{recognition('listTitle')}</h2>
      <ol className="t-list">
        {items.map((item) => (
          <ListedItem key={item.id} item={item} />
        ))}
      </ol>
      {viewerCan.recognise ? (
        <RecogniseButton notice={notice} />
      ) : (
        <p className="g-quiet">
          {state === 'POSTED'
            ? recognition(isProvisional ? 'notSettled' : 'notOver')
            : isLeft
              ? recognition('waitsForLeader')
              : recognition('nothingLeft')}
        </p>
      )}
      <p className="w-screen-only">
        <Link className="g-link" to={`/public/notices/${notice.id}`}>
          {say('publicPage')}
        </Link>
      </p>
    </section>
  );
}

function ListedItem({ item }: { readonly item: NoticeRecordFragment['items'][number] }): ReactNode {
  const say = useText(noticeText);
  const recognition = useText(recognitionText);
  const itemState = useText(noticeItemStateText);
  const language = useLanguage();
  const { name, host, application, center, state } = item;
  const until = application?.barredUntil ?? null;
  return (
    <li>
      <strong>{name}</strong>
      <span className="t-under">{localName(host, language)}</span>
      <span className="t-under" data-held={state === 'HELD_BACK'}>
        {center ? recognition('recognised') : itemState(state)}
        {application ? (
          <>
            {' · '}
            <Link className="g-link" to={`/recognition/applications/${application.id}`}>
              {say('toDossier')}
            </Link>
          </>
        ) : null}
      </span>
      {center === null && until !== null ? (
        <span className="t-under g-fault">{recognition('barred', { day: until })}</span>
      ) : null}
    </li>
  );
}
