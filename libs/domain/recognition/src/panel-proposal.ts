import type { ConflictReason } from './panel-conflict';
import type { ExpertKind } from './panel-lifecycle';

/** An expert of the pool, as the composer of a panel looks at them. */
export interface Candidate {
  readonly expertId: number;
  /** The main kind first. */
  readonly kinds: readonly ExpertKind[];
  /** Fields in which they are at home. */
  readonly fieldIds: readonly number[];
  /** What stands between them and the panel's applications. */
  readonly conflicts: readonly ConflictReason[];
  /** Seats that they accepted in the twelve months before. */
  readonly seatsLastYear: number;
}

export interface ProposedExpert extends Candidate {
  /** For which kind they would sit: one that the panel lacks, if there is one. */
  readonly kind: ExpertKind;
  readonly isNeeded: boolean;
  /** Whether they know a field of the applications. */
  readonly knowsField: boolean;
}

interface Wanted {
  readonly missingKinds: readonly string[];
  /** Fields of the panel's applications. */
  readonly fieldIds: readonly number[];
}

const proposed = (candidate: Candidate, { missingKinds, fieldIds }: Wanted): ProposedExpert | null => {
  const [main] = candidate.kinds;
  if (main === undefined) return null;
  const needed = candidate.kinds.find((kind) => missingKinds.includes(kind));
  return {
    ...candidate,
    kind: needed ?? main,
    isNeeded: needed !== undefined,
    knowsField: candidate.fieldIds.some((field) => fieldIds.includes(field)),
  };
};

const rank = (one: ProposedExpert): readonly number[] => [
  one.conflicts.length === 0 ? 0 : 1,
  one.isNeeded ? 0 : 1,
  one.knowsField ? 0 : 1,
  one.seatsLastYear,
  one.expertId,
];

/**
 * Whom to invite next, best first: nobody with a conflict before one without; then a kind that is missing, a field that is
 * known, the least burdened. The same pool gives the same order.
 */
export function proposeExperts(pool: readonly Candidate[], wanted: Wanted): ProposedExpert[] {
  return pool
    .flatMap((candidate) => {
      const one = proposed(candidate, wanted);
      return one ? { one, ranks: rank(one) } : [];
    })
    .sort(({ ranks }, { ranks: others }) => {
      const place = ranks.findIndex((value, index) => value !== others[index]);
      return (ranks[place] ?? 0) - (others[place] ?? 0);
    })
    .map(({ one }) => one);
}
