import type { Predicate } from './predicate';

/** Whose rollup cells somebody may read: sums over centers, none of which can be left out afterwards. */
export interface CellRules {
  /** Jurisdictions every center of which, and of all below, may be read. */
  readonly jurisdictionIds: readonly number[] | 'all';
  /** Departments every center of which may be read: cells that are filtered by one of them. */
  readonly departmentIds?: readonly number[];
}

/** What a viewer may read, as data. */
export interface AccessRules {
  /** By type: which rows. No rule means none. */
  readonly rows: Readonly<Record<string, Predicate>>;
  /** By type and field (`Person.phone`): for which rows the value shows; elsewhere it is null. Only for nullable fields. */
  readonly shown?: Readonly<Record<string, Predicate>>;
  /** By type and field: for which rows a part of the value shows, where the value itself does not. */
  readonly masked?: Readonly<Record<string, Predicate>>;
  /** By action: on which rows it is open to the viewer, as these are now. No rule means on none. */
  readonly actions?: Readonly<Record<string, Predicate>>;
  /** Which figures that were added up beforehand. Without it: none. */
  readonly cells?: CellRules;
  /** Roles held, for fields with @Authorized; none: nobody has signed in. */
  readonly roles?: readonly string[] | undefined;
}

/** The cells that one question adds up. */
export interface CellsAsked {
  /** This jurisdiction and all below it; null: everywhere. */
  readonly jurisdictionId: number | null;
  /** Only those of these departments; null: of all. */
  readonly departmentIds: readonly number[] | null;
}

/** Whether every cell of a question is one that the rules allow. */
export const mayReadCells = ({ cells }: AccessRules, { jurisdictionId, departmentIds }: CellsAsked): boolean => {
  if (!cells) return false;
  if (cells.jurisdictionIds === 'all') return true;
  if (jurisdictionId === null) return false;
  if (cells.jurisdictionIds.includes(jurisdictionId)) return true;
  return !!departmentIds?.length && departmentIds.every((id) => cells.departmentIds?.includes(id));
};
