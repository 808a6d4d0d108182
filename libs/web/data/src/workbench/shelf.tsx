import { type ReactNode, useState } from 'react';
import { useText, useUrlState } from '@wanchuang/web-client';
import { LibraryPanel } from './library-panel';
import { SavedPanel } from './saved/saved-panel';
import type { SavedQueries } from './saved/use-saved';
import type { Documents } from './use-documents';
import type { Opening } from './use-opening';
import { shelves, workbenchSchema } from './workbench-schema';
import { workbenchText } from './workbench.text';

interface ShelfProps {
  readonly documents: Documents;
  readonly opening: Opening;
  readonly saved: SavedQueries;
}

/** The queries that can be opened: the official library, and what people keep. */
export function Shelf({ documents: { source }, opening, saved }: ShelfProps): ReactNode {
  const say = useText(workbenchText);
  const { state, setState } = useUrlState(workbenchSchema);
  // on a phone the list would stand between the title and the query
  const [isOpen, setOpen] = useState(() => window.matchMedia('(width >= 1100px)').matches);
  const shelf = state.shelf ?? 'official';
  return (
    <section className="d-shelf" aria-label={say('shelves')} data-open={isOpen}>
      <button
        type="button"
        className="w-plain-button d-shelf-switch"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'hideShelf' : 'showShelf')}
      </button>
      {isOpen ? (
        <>
          <div className="d-views" role="group" aria-label={say('shelves')}>
            {shelves.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === shelf}
                onClick={() => setState({ shelf: one === 'official' ? null : one }, { replace: true })}
              >
                {say(one)}
              </button>
            ))}
          </div>
          {shelf === 'official' ? (
            <LibraryPanel openName={source?.query ?? null} onOpen={({ name }) => opening.openOfficial(name)} />
          ) : (
            <SavedPanel saved={saved} openId={source?.query ?? null} onOpen={opening.openSaved} />
          )}
        </>
      ) : null}
    </section>
  );
}
