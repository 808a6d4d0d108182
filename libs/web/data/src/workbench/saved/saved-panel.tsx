import type { ReactNode } from 'react';
import { useViewer } from '@wanchuang/web-access';
import { Failure, useText, Waiting } from '@wanchuang/web-client';
import { savedText } from './saved.text';
import type { SavedQueries, SavedQueryState } from './use-saved';

interface SavedPanelProps {
  readonly saved: SavedQueries;
  /** Id of the query that is open. */
  readonly openId: string | null;
  readonly onOpen: (query: SavedQueryState) => void;
}

/** One's own queries, then those that others share. */
export function SavedPanel({ saved, openId, onOpen }: SavedPanelProps): ReactNode {
  const say = useText(savedText);
  const { viewer } = useViewer();
  const { rows, isLoading, error, retry, more } = saved;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (isLoading) return <Waiting height={160} />;
  if (rows.length === 0) return <p className="d-quiet">{say('empty')}</p>;
  const isOwn = ({ person }: SavedQueryState): boolean => person.id === viewer?.person.id;
  return (
    <>
      <Group title={say('own')} rows={rows.filter(isOwn)} openId={openId} onOpen={onOpen} />
      <Group title={say('others')} rows={rows.filter((row) => !isOwn(row))} isOthers openId={openId} onOpen={onOpen} />
      {more === null ? null : (
        <button type="button" className="w-plain-button" onClick={more}>
          {say('more')}
        </button>
      )}
    </>
  );
}

interface GroupProps extends Omit<SavedPanelProps, 'saved'> {
  readonly title: string;
  readonly rows: readonly SavedQueryState[];
  readonly isOthers?: boolean;
}

function Group({ title, rows, isOthers = false, openId, onOpen }: GroupProps): ReactNode {
  const say = useText(savedText);
  if (rows.length === 0) return null;
  const notes = ({ person, isShared, documentId, schedule }: SavedQueryState): string =>
    [
      isOthers ? say('by', { name: person.name ?? say('somebody') }) : null,
      isShared && !isOthers ? say('shared') : null,
      documentId === null ? null : say('published'),
      schedule === null ? null : say(schedule.failures > 0 ? 'scheduleFailing' : 'scheduled'),
    ]
      .filter((note) => note !== null)
      .join(' · ');
  return (
    <section className="d-topic" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="d-query"
              aria-current={row.id === openId ? 'true' : undefined}
              onClick={() => onOpen(row)}
            >
              <span>{row.name}</span>
              <small>{notes(row)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
