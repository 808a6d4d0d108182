import type { JurisdictionsQuery } from './jurisdictions.generated';

export type Jurisdiction = JurisdictionsQuery['jurisdictions'][number];

/** The place to show when the address names none: the first district that has units, else the first place that has. */
export function defaultJurisdiction(all: readonly Jurisdiction[]): Jurisdiction | null {
  const inhabited = all.filter(({ centerCount }) => centerCount > 0);
  return inhabited.find(({ level }) => level === 'DISTRICT') ?? inhabited[0] ?? null;
}

/** The place that a code names, the default where it names none, null where the code is unknown. */
export function chooseJurisdiction(all: readonly Jurisdiction[], code: string | null): Jurisdiction | null {
  return code === null ? defaultJurisdiction(all) : (all.find((one) => one.code === code) ?? null);
}

/** Whether a place is another one, or lies below it. */
export function isWithin(all: readonly Jurisdiction[], id: string, otherId: string): boolean {
  if (id === otherId) return true;
  const parent = all.find((one) => one.id === id)?.parent;
  return parent ? isWithin(all, parent.id, otherId) : false;
}

/** A place with those directly below it. */
export interface JurisdictionBranch {
  readonly jurisdiction: Jurisdiction;
  readonly below: readonly JurisdictionBranch[];
}

/** The tree of places, in the order given. */
export function jurisdictionTree(all: readonly Jurisdiction[]): readonly JurisdictionBranch[] {
  const known = new Set(all.map(({ id }) => id));
  const parentOf = ({ parent }: Jurisdiction): string | null => (parent && known.has(parent.id) ? parent.id : null);
  const branches = (parentId: string | null): readonly JurisdictionBranch[] =>
    all
      .filter((one) => parentOf(one) === parentId)
      .map((jurisdiction) => ({ jurisdiction, below: branches(jurisdiction.id) }));
  return branches(null);
}
