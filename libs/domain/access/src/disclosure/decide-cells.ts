import type { DisclosureRule } from './disclosure-rule';
import { type Contribution, isLargeEnough, isSafe } from './safe-group';

/** Whether a sum is told, and if it is not, why. That one center dominates is never said: it would tell of that center. */
export const FigureState = { SHOWN: 'SHOWN', TOO_FEW: 'TOO_FEW', TELLS_APART: 'TELLS_APART' } as const;
export type FigureState = keyof typeof FigureState;

/** A sum over centers that may be told. */
export interface Cell {
  readonly key: string;
  readonly centerIds: ReadonlySet<number>;
}

interface Family {
  readonly contributions: readonly Contribution[];
  /** Sums over some of the same values that are known already, and cannot be taken back. */
  readonly known?: readonly Cell[];
  /** In the order in which they are of use: an earlier one is never given up for a later one. */
  readonly wanted: readonly Cell[];
}

/** Centers that no known sum tells apart: each is in all the same ones. */
interface Class {
  readonly members: readonly Contribution[];
  /** Whether they are in any. */
  readonly isKnown: boolean;
}

/** The parts of a class inside and outside a cell. */
const split = ({ members, isKnown }: Class, { centerIds }: Cell): Class[] =>
  [
    { members: members.filter(({ centerId }) => centerIds.has(centerId)), isKnown: true },
    { members: members.filter(({ centerId }) => !centerIds.has(centerId)), isKnown },
  ].filter((part) => part.members.length > 0);

const isTouched = ({ members }: Class, { centerIds }: Cell): boolean =>
  members.some(({ centerId }) => centerIds.has(centerId));

/**
 * Decides which sums of a family are told. Whoever adds, subtracts and multiplies sums that are told gets, of every class,
 * the same multiple of each center's value. So nobody gets at anything smaller than a class, and a sum is told only
 * if all classes that it makes are safe: that is suppression of small groups and of what would give them away at once.
 * It looks at values for domination only.
 */
export const decideCells = (
  { contributions, known = [], wanted }: Family,
  rule: DisclosureRule,
): ReadonlyMap<string, FigureState> => {
  let classes: readonly Class[] = [{ members: contributions, isKnown: false }];
  for (const cell of known) classes = classes.flatMap((one) => split(one, cell));
  const states = new Map<string, FigureState>();
  for (const cell of wanted) {
    const members = contributions.filter(({ centerId }) => cell.centerIds.has(centerId));
    const parts = classes.filter((one) => isTouched(one, cell)).flatMap((one) => split(one, cell));
    if (!isLargeEnough(members, rule)) states.set(cell.key, 'TOO_FEW');
    else if (!parts.every((part) => !part.isKnown || isSafe(part.members, rule))) states.set(cell.key, 'TELLS_APART');
    else {
      states.set(cell.key, 'SHOWN');
      classes = [...classes.filter((one) => !isTouched(one, cell)), ...parts];
    }
  }
  return states;
};
