import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Emphasised, useText } from '@wanchuang/web-client';
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
}

/** What is chosen in a plot, and the way to the centers behind it. */
export function PickLine({ picked, name, value, centers, year, address }: PickLineProps): ReactNode {
  const { jurisdiction, setState } = useOverviewContext();
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
      {picked && (
        <button type="button" className="w-plain-button" onClick={() => setState({ pick: null })}>
          {say('clearPick')}
        </button>
      )}
    </p>
  );
}
