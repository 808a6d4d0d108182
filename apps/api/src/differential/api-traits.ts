/** What the API under test does not do yet, or does otherwise; one place to say so while it is being rebuilt. */
export interface ApiTraits {
  /** Connections take `last` and `before`, and say of both ends whether there is more. Without it: `first` and `after` only. */
  readonly pagesRunBothWays: boolean;
  /** A cursor of one center's list is good for the same list of every other center, as one of a root list is for all. */
  readonly cursorsFitEveryParent: boolean;
  /** What becomes of a wrong argument of a field that no row reaches. */
  readonly unreachedArguments: 'IGNORED' | 'REFUSED' | 'EITHER';
  /** Documents that meet a fault of the old resolvers are passed over. */
  readonly hasKnownFaults: boolean;
}
