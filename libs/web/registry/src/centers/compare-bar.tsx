import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { printSearch, useText } from '@wanchuang/web-client';
import { mostCompared } from './centers-schema';
import { centersText } from './centers.text';

interface CompareBarProps {
  readonly chosen: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly search: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The centers that somebody chose, and the way to see them side by side. */
export function CompareBar({ chosen, names, search, onChange }: CompareBarProps): ReactNode {
  const say = useText(centersText);
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
              onClick={() => onChange(chosen.filter((one) => one !== id))}
            >
              <span className="r-chip-name">{names.get(id) ?? id}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="w-plain-button" onClick={() => onChange([])}>
        {say('clear')}
      </button>
      <Link className="r-compare-go" to={`/centers/compare${comparedSearch(search, chosen)}`}>
        {say('compare')}
      </Link>
    </aside>
  );
}

/** The comparison's address: the place and years stay, the list's own filter does not matter there. */
function comparedSearch(search: string, chosen: readonly string[]): string {
  const all = new URLSearchParams(search);
  const kept = ['j', 'from', 'to'].flatMap((name) => {
    const value = all.get(name);
    return value === null ? [] : [[name, value]];
  });
  return printSearch(new URLSearchParams([...kept, ['ids', chosen.join(',')]]));
}
