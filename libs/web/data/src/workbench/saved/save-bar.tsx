import { CombinedGraphQLErrors } from '@apollo/client';
import { type ReactNode, useState } from 'react';
import { useViewer } from '@wanchuang/web-access';
import { useErrorText, useJurisdiction, useText } from '@wanchuang/web-client';
import { ScheduleSection } from '../schedule/schedule-section';
import type { Documents } from '../use-documents';
import { queryLink } from './query-link';
import { savedText } from './saved.text';
import { type SavedQueries, type SavedQueryState, useSavedChanges } from './use-saved';

type Done = 'done' | 'doneShared' | 'doneUnshared' | 'donePublished' | 'doneWithdrawn' | 'doneRemoved';
type LinkWord = 'linkCopied' | 'linkCopiedOwn' | 'linkTooLong' | 'linkFailed';
type Outcome = { readonly word: Done | LinkWord } | { readonly error: unknown } | null;

interface SaveBarProps {
  readonly documents: Documents;
  readonly saved: SavedQueries;
  /** What the editors hold now. */
  readonly texts: () => { readonly document: string; readonly variables: string };
}

/** Keeps, shares, publishes and deletes the query that is open. */
export function SaveBar({ documents, saved, texts }: SaveBarProps): ReactNode {
  const say = useText(savedText);
  const { viewer } = useViewer();
  const { id: jurisdictionId, code } = useJurisdiction();
  const changes = useSavedChanges();
  const [isNaming, setNaming] = useState(false);
  const [isSure, setSure] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { source, activeId, setSource, isReady } = documents;
  const row = saved.rows.find(({ id }) => id === source?.query);
  const own = row && row.person.id === viewer?.person.id ? row : null;

  const attempt = async (word: Done, work: () => Promise<SavedQueryState | void>): Promise<void> => {
    setOutcome(null);
    try {
      const after = await work();
      if (after) setSource(activeId, { query: after.id, title: after.name, version: after.version });
      setOutcome({ word });
      setNaming(false);
    } catch (error) {
      setOutcome({ error });
    }
  };
  const copyLink = async (): Promise<void> => {
    const query = source?.query ?? null;
    const address = queryLink({ origin: window.location.origin, place: code, query, ...texts() });
    if (address === null) return setOutcome({ word: 'linkTooLong' });
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ word: own && !own.isShared ? 'linkCopiedOwn' : 'linkCopied' });
    } catch {
      setOutcome({ word: 'linkFailed' });
    }
  };
  /** The version that was opened: a query that was changed elsewhere meanwhile is not written over. */
  const seen = own && { id: own.id, version: source?.version ?? own.version };
  return (
    <div className="d-save">
      <div className="d-run-buttons">
        {own && seen ? (
          <>
            <Action label={say('saveChanges')} onPress={() => attempt('done', () => changes.change(seen, texts()))} />
            <Action
              label={say(own.isShared ? 'unshare' : 'share')}
              onPress={() =>
                attempt(own.isShared ? 'doneUnshared' : 'doneShared', () =>
                  changes.change(seen, { isShared: !own.isShared }),
                )
              }
            />
            <Action
              label={say(own.documentId === null ? 'publish' : 'withdraw')}
              onPress={() =>
                attempt(own.documentId === null ? 'donePublished' : 'doneWithdrawn', () =>
                  changes.publish(seen, own.documentId === null),
                )
              }
            />
          </>
        ) : null}
        <Action label={say(own ? 'saveAs' : 'save')} disabled={!isReady} onPress={() => setNaming(!isNaming)} />
        <Action label={say('copyLink')} disabled={!isReady} onPress={copyLink} />
        {own ? <Action label={say('remove')} onPress={() => setSure(true)} /> : null}
      </div>
      {isNaming ? (
        <Naming
          usual={source?.title ?? ''}
          isBusy={changes.isBusy}
          onCancel={() => setNaming(false)}
          onSave={(name) => void attempt('done', () => changes.save(jurisdictionId, { name, ...texts() }))}
        />
      ) : null}
      {own && seen && isSure ? (
        <p className="d-sure" role="alert">
          {say('removeSure')}{' '}
          <Action
            label={say('removeYes')}
            onPress={async () => {
              setSure(false);
              await attempt('doneRemoved', async () => {
                await changes.remove(seen);
                setSource(activeId, null);
              });
            }}
          />{' '}
          <Action label={say('cancel')} onPress={() => setSure(false)} />
        </p>
      ) : null}
      {own?.documentId ? (
        <p className="d-quiet">
          {say('publishedAs')} <code className="d-document-id">{own.documentId}</code>
        </p>
      ) : null}
      <OutcomeLine outcome={outcome} />
      {own ? <ScheduleSection key={own.id} query={own} /> : null}
    </div>
  );
}

interface ActionProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void | Promise<void>;
}

function Action({ label, disabled = false, onPress }: ActionProps): ReactNode {
  return (
    <button type="button" className="w-plain-button" disabled={disabled} onClick={() => void onPress()}>
      {label}
    </button>
  );
}

interface NamingProps {
  readonly usual: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (name: string) => void;
}

const longestName = 100;

function Naming({ usual, isBusy, onCancel, onSave }: NamingProps): ReactNode {
  const say = useText(savedText);
  const [name, setName] = useState(usual);
  return (
    <form
      className="d-naming"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name);
      }}
    >
      <label className="d-field">
        {say('name')}
        <input
          className="w-input"
          value={name}
          maxLength={longestName}
          required
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="w-button" disabled={isBusy || name.trim() === ''}>
        {say('save')}
      </button>
      <Action label={say('cancel')} onPress={onCancel} />
    </form>
  );
}

/** The version that a query has by now, where a change came too late; null: something else is wrong. */
const versionNow = (error: unknown): number | null => {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const { code, version } = error.errors[0]?.extensions ?? {};
  return code === 'CONFLICT' && typeof version === 'number' ? version : null;
};

function OutcomeLine({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const say = useText(savedText);
  const errorText = useErrorText();
  if (outcome === null) return <p role="status" className="d-price" />;
  if ('word' in outcome)
    return (
      <p role="status" className="d-price">
        {say(outcome.word)}
      </p>
    );
  const version = versionNow(outcome.error);
  const { title, detail, advice } = errorText(outcome.error);
  return (
    <p role="alert" className="d-price" data-wrong="true">
      {version === null ? say('failed', { title, detail: detail ?? advice }) : say('stale', { version })}
    </p>
  );
}
