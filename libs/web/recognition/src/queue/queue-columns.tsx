import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { applicationLifecycle } from '@wanchuang/domain-recognition';
import { localName, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { type Column, dayText } from '@wanchuang/web-registry';
import { applicationStateText } from '../state-words.text';
import { awaitedStepText, ownStepText } from './next-step.text';
import type { QueueRowFragment } from './queue.generated';
import { queueText } from './queue.text';
import { daysBetween } from './waiting';

export type ColumnKey = 'name' | 'host' | 'department' | 'field' | 'call' | 'state' | 'waiting' | 'next';

/** The columns of a list of applications, in the order in which they are asked for. */
export function useQueueColumns(keys: readonly ColumnKey[]): readonly Column<QueueRowFragment>[] {
  const say = useText(queueText);
  const state = useText(applicationStateText);
  const language = useLanguage();
  const days = (since: string): string => {
    const count = daysBetween(new Date(since), new Date());
    return count === 0 ? say('today') : say('days', { count });
  };
  const columns: Readonly<Record<ColumnKey, Omit<Column<QueueRowFragment>, 'key'>>> = {
    name: { title: say('name'), rank: 1, onCard: true, room: 'much', cell: (row) => <Name row={row} /> },
    host: { title: say('host'), rank: 1, onCard: true, room: 'some', cell: ({ host }) => localName(host, language) },
    department: {
      title: say('department'),
      rank: 3,
      room: 'some',
      cell: ({ department }) => (department ? localName(department, language) : '–'),
    },
    field: { title: say('field'), rank: 2, cell: ({ field }) => (field ? nameOf(field, language) : '–') },
    call: { title: say('call'), rank: 2, room: 'some', cell: ({ call }) => call?.title ?? '–' },
    state: {
      title: say('state'),
      rank: 1,
      onCard: true,
      tight: true,
      cell: (row) => (
        <>
          {state(row.state)} <span className="g-quiet">{dayText(row.stateSince)}</span>
        </>
      ),
    },
    waiting: {
      title: say('waiting'),
      rank: 1,
      onCard: true,
      tight: true,
      cell: (row) => (hasEnded(row) ? '–' : days(row.stateSince)),
    },
    next: { title: say('next'), rank: 1, onCard: true, tight: true, cell: (row) => <NextStep row={row} /> },
  };
  return keys.map((key) => ({ key, ...columns[key] }));
}

function Name({ row: { id, name } }: { readonly row: QueueRowFragment }): ReactNode {
  const say = useText(queueText);
  return <Link to={`/recognition/applications/${id}`}>{name || say('unnamed')}</Link>;
}

const hasEnded = ({ state }: QueueRowFragment): boolean => applicationLifecycle.final.includes(state);

/** What is due, and whose it is where it is not the viewer's. */
function NextStep({ row: { state, viewerCan } }: { readonly row: QueueRowFragment }): ReactNode {
  const [own, awaited] = [useText(ownStepText), useText(awaitedStepText)];
  return viewerCan.handle ? own(state) : <span className="g-quiet">{awaited(state)}</span>;
}
