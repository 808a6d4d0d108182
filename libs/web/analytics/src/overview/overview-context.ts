import { createContext, use } from 'react';
import type { Jurisdiction, SetUrlState } from '@wanchuang/web-client';
import type { PlaceCodes } from './drill';
import type { YearRange } from './growth';
import type { GroupNames } from './names';
import type { OverviewState, overviewSchema } from './overview-schema';
import type { FigureStyle } from './plot-format';
import type { OverviewAnswer } from './use-overview';

/** What every part of the page draws from. */
export interface OverviewSurroundings {
  readonly jurisdiction: Jurisdiction;
  readonly state: OverviewState;
  readonly setState: SetUrlState<typeof overviewSchema>;
  readonly answer: OverviewAnswer;
  readonly style: FigureStyle;
  readonly names: GroupNames;
  readonly codes: PlaceCodes;
  /** The evaluation cycle before the newest. */
  readonly cycleBefore: YearRange | null;
  /** The jurisdiction's note in the language around. */
  readonly note: string;
}

export const OverviewContext = createContext<OverviewSurroundings | null>(null);

export function useOverviewContext(): OverviewSurroundings {
  const surroundings = use(OverviewContext);
  if (surroundings === null) throw new Error('parts of the overview stand within OverviewPage');
  return surroundings;
}
