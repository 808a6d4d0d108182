import {
  type Parameter,
  type UrlStateOf,
  centerFilterSchema,
  choiceParameter,
  noCenterFilter,
  optionalChoiceParameter,
  yearSpanParameter,
} from '@wanchuang/web-client';
import { comparisonValues } from './growth';
import { moverKinds } from './plot-specs';
import { type Stack, measureValues, stackValues } from './plot-specs';

/** A segment that somebody clicked: which indicator, which year, and of what. */
export interface Pick {
  readonly indicatorCode: string;
  readonly year: number;
  readonly by: Stack;
  readonly key: string;
}

/** `RD_INVESTMENT:2025:field:FOOD_AGRICULTURE`. */
function pickParameter(): Parameter<Pick | null> {
  return {
    absent: null,
    read: (raw) => {
      const [, indicatorCode, year, byWord, key] =
        /^([A-Z][A-Z0-9_]*):(\d{4}):([a-z]+):([\w.-]{1,64})$/.exec(raw) ?? [];
      const by = stackValues.find((value) => value === byWord);
      return indicatorCode === undefined || key === undefined || by === undefined
        ? undefined
        : { indicatorCode, year: Number(year), by, key };
    },
    write: (pick) => (pick === null ? null : [pick.indicatorCode, pick.year, pick.by, pick.key].join(':')),
  };
}

/** The overview's state in the address: the filter that all pages share, and how the plots are drawn. */
export const overviewSchema = {
  ...centerFilterSchema,
  compare: choiceParameter(comparisonValues, 'lastYear'),
  investmentBy: optionalChoiceParameter(stackValues),
  investmentAs: choiceParameter(measureValues, 'total'),
  patentsBy: optionalChoiceParameter(stackValues),
  patentsAs: choiceParameter(measureValues, 'total'),
  contractsBy: optionalChoiceParameter(stackValues),
  contractsAs: choiceParameter(measureValues, 'total'),
  staffAs: choiceParameter(measureValues, 'total'),
  movers: choiceParameter(moverKinds, 'investment'),
  cycle: yearSpanParameter(),
  pick: pickParameter(),
};

export type OverviewState = UrlStateOf<typeof overviewSchema>;

/** What clears the filter; the place and how plots are drawn stay. */
export const noFilter: Partial<OverviewState> = { ...noCenterFilter, pick: null };
