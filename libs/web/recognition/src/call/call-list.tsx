import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { type Column, instantText } from '@wanchuang/web-registry';
import { Listed } from '../found/listed';
import type { CallStateFragment } from './call.generated';
import { CallMark } from './call-mark';
import { callText } from './call.text';
import type { CallsHandle } from './use-calls';

interface CallListProps {
  readonly handle: CallsHandle;
  readonly addressOf: (call: CallStateFragment) => string;
  /** What stands where there is none. */
  readonly nothing: ReactNode;
}

/** Calls with their standing and times; the name opens one. */
export function CallList({ handle, addressOf, nothing }: CallListProps): ReactNode {
  const say = useText(callText);
  const language = useLanguage();
  const time = (instant: string | null): string => (instant === null ? say('notSet') : instantText(instant, language));
  const columns: readonly Column<CallStateFragment>[] = [
    {
      key: 'title',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'much',
      cell: (call) => <Link to={addressOf(call)}>{call.title}</Link>,
    },
    { key: 'state', title: say('state'), rank: 1, onCard: true, cell: (call) => <CallMark call={call} /> },
    { key: 'place', title: say('place'), rank: 3, cell: (call) => nameOf(call.jurisdiction, language) },
    { key: 'opens', title: say('opensAt'), rank: 2, onCard: true, cell: ({ opensAt }) => time(opensAt) },
    { key: 'closes', title: say('closesAt'), rank: 1, onCard: true, cell: ({ closesAt }) => time(closesAt) },
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
