import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf, readUrlState, useLinks, useText } from '@wanchuang/web-client';
import { compareSchema } from '../compare/compare-schema';
import { centersSchema, mostCompared } from './centers-schema';
import { centersText } from './centers.text';

interface CompareBarProps {
  readonly chosen: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
}

/** The centers that somebody chose, and the way to see them side by side. */
export function CompareBar({ chosen, names, onRemove, onClear }: CompareBarProps): ReactNode {
  const say = useText(centersText);
  const linkTo = useLinks();
  if (chosen.length === 0) return null;
  return (
    <aside className="r-compare-bar w-screen-only" aria-label={say('compare')}>
      <span>{say('chosen', { count: chosen.length, most: mostCompared })}</span>
      <ul>
        {chosen.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="r-chip"
              title={names.get(id) ?? id}
              aria-label={say('remove', { filter: names.get(id) ?? id })}
              onClick={() => onRemove(id)}
            >
              <span className="r-chip-name">{names.get(id) ?? id}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="w-plain-button" onClick={onClear}>
        {say('clear')}
      </button>
      <Link className="r-compare-go" {...linkTo(comparisonAddress)}>
        {say('compare')}
      </Link>
    </aside>
  );
}

/** The comparison's address: the place and years stay, the list's own filter does not matter there. */
function comparisonAddress(search: string): string {
  const { j, from, to, chosen } = readUrlState(centersSchema, new URLSearchParams(search)).state;
  return addressOf('/centers/compare', compareSchema, { j, from, to, ids: chosen });
}
