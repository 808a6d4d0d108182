import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Emphasised, useText } from '@wanchuang/web-client';
import { evidenceAddress, evidenceText } from '@wanchuang/web-registry';
import { useOverviewContext } from './overview-context';
import type { Pick } from './overview-schema';
import { plotText } from './plot.text';

export interface PickLineProps {
  readonly picked: Pick | null;
  readonly name: string;
  readonly value: string;
  /** How many centers stand behind the picked or the newest number. */
  readonly centers: number;
  readonly year: number;
  readonly address: string;
  /** The reference of the picked or the newest number; null where no single one says it. */
  readonly of: string | null;
}

/** What is chosen in a plot, and the way to the centers behind it. */
export function PickLine({ picked, name, value, centers, year, address, of }: PickLineProps): ReactNode {
  const { jurisdiction, state, setState } = useOverviewContext();
  const evidence = useText(evidenceText);
  const say = useText(plotText);
  const isRegion = jurisdiction.unit === 'REGION';
  return (
    <p className="o-pick w-screen-only">
      {picked && (
        <span>
          <Emphasised>{say('picked', { year: picked.year, name, value })}</Emphasised>
        </span>
      )}
      <Link to={address}>
        {picked
          ? say(isRegion ? 'seeRegions' : 'seeCenters', { count: centers })
          : say(isRegion ? 'seeRegionsOfYear' : 'seeOfYear', { count: centers, year })}
        <span aria-hidden> →</span>
      </Link>
      {of !== null && <Link to={evidenceAddress(of, state.j)}>{evidence('see')}</Link>}
      {picked && (
        <button type="button" className="w-plain-button" onClick={() => setState({ pick: null })}>
          {say('clearPick')}
        </button>
      )}
    </p>
  );
}
