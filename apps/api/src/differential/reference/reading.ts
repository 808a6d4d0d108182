import type { ApiTraits } from '../api-traits';
import type { World } from './world';

/** What the resolvers of one document share. */
export class Reading {
  /** Codes of what was refused on the way; the answer then has no data. */
  readonly refused = new Set<string>();
  /** Where the present API is known to answer wrongly: nothing is concluded from such a document. */
  readonly doubts = new Set<string>();

  constructor(
    readonly world: World,
    /** YYYY-MM-DD in Asia/Shanghai. */
    readonly today: string,
    readonly traits: ApiTraits,
    /** `Type.field` of everything that ever had a value. */
    readonly answered: Set<string>,
  ) {}
}
