import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { type Column } from '@wanchuang/web-registry';
import { Listed } from '../found/listed';
import { noticeStateText, noticeText } from './notice.text';
import type { NoticeRow, NoticesHandle } from './use-notices';

interface NoticeTableProps {
  readonly handle: NoticesHandle;
  readonly addressOf: (notice: NoticeRow) => string;
  /** What stands where there is none. */
  readonly nothing: ReactNode;
}

/** Notices with their state and period; the title opens one. */
export function NoticeTable({ handle, addressOf, nothing }: NoticeTableProps): ReactNode {
  const say = useText(noticeText);
  const state = useText(noticeStateText);
  const language = useLanguage();
  const held = ({ items }: NoticeRow): number => items.filter((item) => item.state === 'HELD_BACK').length;
  const columns: readonly Column<NoticeRow>[] = [
    {
      key: 'title',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'much',
      cell: (notice) => <Link to={addressOf(notice)}>{notice.title}</Link>,
    },
    { key: 'number', title: say('number'), rank: 2, onCard: true, tight: true, cell: ({ number }) => number },
    { key: 'state', title: say('state'), rank: 1, onCard: true, tight: true, cell: (notice) => state(notice.state) },
    {
      key: 'listed',
      title: say('listed'),
      rank: 1,
      onCard: true,
      cell: (notice) => (
        <>
          {say('listedCount', { count: notice.items.length })}
          {held(notice) === 0 ? null : <span className="t-under">{say('heldBackCount', { count: held(notice) })}</span>}
        </>
      ),
    },
    { key: 'place', title: say('place'), rank: 3, cell: ({ jurisdiction }) => nameOf(jurisdiction, language) },
    { key: 'posted', title: say('postedOn'), rank: 2, tight: true, cell: ({ postedOn }) => postedOn ?? '–' },
    { key: 'ends', title: say('endsOn'), rank: 1, onCard: true, tight: true, cell: ({ endsOn }) => endsOn ?? '–' },
  ];
  return (
    <Listed
      handle={handle}
      caption={say('title')}
      columns={columns}
      countWords={(count) => say('count', { count })}
      hrefOf={addressOf}
      nothing={nothing}
    />
  );
}
