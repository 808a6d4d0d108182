import { addYears, type IsoDate } from '@wanchuang/domain-policy';
import type { ExpertTie, OrganisationKey, TieKind } from './expert-tie';

/** An organisation of an application: the host that leads, or a party to its consortium (Art. 8(5)). */
export interface ApplicationParty {
  readonly organisation: OrganisationKey;
  readonly part: 'HOST' | 'PARTY';
}

/** Everything that the conflict graph is made of. */
export interface ConflictFacts {
  readonly ties: readonly ExpertTie[];
  readonly parties: readonly ApplicationParty[];
  /** By organisation: the one above it, such as a parent company. Those without one are left out. */
  readonly parents: ReadonlyMap<OrganisationKey, OrganisationKey>;
  /** The day of the panel's meeting. */
  readonly on: IsoDate;
  readonly formerEmployerYears: number;
}

/** Why an expert may not judge an application (Art. 9(3)). */
export interface ConflictReason {
  readonly kind: TieKind;
  readonly part: ApplicationParty['part'];
  /** From the organisation of the tie to the one of the application, over parent companies: one, where they are the same. */
  readonly path: readonly OrganisationKey[];
  readonly clause: 'Art. 9(3)';
}

/**
 * Whether a tie counts on a day. An employment that has ended counts for so many years from its last day, whatever it was
 * entered as; a seat or another interest while it is held.
 */
export function tieCountsOn({ kind, from, until }: ExpertTie, on: IsoDate, formerEmployerYears: number): boolean {
  if (from !== null && from > on) return false;
  if (until === null || until >= on) return true;
  const isEmployment = kind === 'EMPLOYER' || kind === 'EARLIER_EMPLOYER';
  return isEmployment && until >= addYears(on, -formerEmployerYears);
}

/** An organisation and all above it, nearest first; a circle ends where it closes. */
function chainOf(organisation: OrganisationKey, parents: ConflictFacts['parents']): OrganisationKey[] {
  const chain: OrganisationKey[] = [];
  let next: OrganisationKey | undefined = organisation;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = parents.get(next);
  }
  return chain;
}

/** The way from one organisation up to the first that stands above both, and down to the other; null: they have nothing in common. */
export function pathBetween(
  one: OrganisationKey,
  other: OrganisationKey,
  parents: ConflictFacts['parents'],
): OrganisationKey[] | null {
  const up = chainOf(one, parents);
  const down = chainOf(other, parents);
  const common = up.find((organisation) => down.includes(organisation));
  if (common === undefined) return null;
  return [...up.slice(0, up.indexOf(common) + 1), ...down.slice(0, down.indexOf(common)).reverse()];
}

const kindAsOf = ({ kind, until }: ExpertTie, on: IsoDate): TieKind =>
  kind === 'EMPLOYER' && until !== null && until < on ? 'EARLIER_EMPLOYER' : kind;

/**
 * Every way in which the expert is bound to an organisation of the application, by employment, seat or group of companies;
 * none: nothing is known against it. The shortest ways come first.
 */
export function conflictsOf(facts: ConflictFacts): ConflictReason[] {
  const { ties, parties, parents, on, formerEmployerYears } = facts;
  return ties
    .filter((tie) => tieCountsOn(tie, on, formerEmployerYears))
    .flatMap((tie) =>
      parties.flatMap(({ organisation, part }): ConflictReason[] => {
        const path = pathBetween(tie.organisation, organisation, parents);
        return path ? [{ kind: kindAsOf(tie, on), part, path, clause: 'Art. 9(3)' }] : [];
      }),
    )
    .sort((one, other) => one.path.length - other.path.length);
}
