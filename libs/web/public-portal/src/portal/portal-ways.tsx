import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { jurisdictionParameter, useText, useUrlState } from '@wanchuang/web-client';
import { portalText } from './portal.text';

const ways = ['calls', 'notices', 'objections', 'certificates'] as const;

/** What else is open to everyone: calls, notices, objections, certificates (Art. 9). */
export function PortalWays(): ReactNode {
  const say = useText(portalText);
  const {
    state: { j },
  } = useUrlState(jurisdictionParameter);
  const search = j === null ? '' : `?j=${j}`;
  return (
    <nav className="p-ways w-screen-only" aria-label={say('ways')}>
      {ways.map((way) => (
        <Link key={way} to={`/public/${way}${search}`}>
          {say(way)}
        </Link>
      ))}
    </nav>
  );
}
