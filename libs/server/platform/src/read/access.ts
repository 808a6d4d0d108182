/** A value that a row is compared with. */
export type PredicateValue = string | number | boolean | null;

/**
 * A condition on a row as data, from a closed set of operators, so that it can become SQL, be decided in memory and
 * travel: never a function. Fields and relations are the properties of the row's entity. It is two-valued: what is
 * missing equals nothing but null, and is neither above nor below anything.
 */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly field: string; readonly is: PredicateValue }
  | { readonly field: string; readonly in: readonly PredicateValue[] }
  | { readonly field: string; readonly atLeast: string | number }
  | { readonly field: string; readonly atMost: string | number }
  /** The row that a to-one relation leads to exists and meets the condition. */
  | { readonly related: string; readonly where: Predicate };

export const always: Predicate = { all: [] };
export const never: Predicate = { any: [] };

/** What a viewer may read, as data. */
export interface AccessRules {
  /** By type: which rows. No rule means none. */
  readonly rows: Readonly<Record<string, Predicate>>;
  /** By type and field (`Person.phone`): for which rows the value shows; elsewhere it is null. Only for nullable fields. */
  readonly shown?: Readonly<Record<string, Predicate>>;
  /** Roles held, for fields with @Authorized. */
  readonly roles?: readonly string[];
}

/** A viewer's access as plans and the answer cache know it. */
export interface Access {
  /** null: everything. */
  readonly rules: AccessRules | null;
  /** What plans depend on: the rules without their values. */
  readonly shape: string;
  /** What answers depend on: the rules with their values. */
  readonly fingerprint: string;
}

/** Until people sign in: the one person at the machine reads everything. */
export const fullAccess: Access = { rules: null, shape: 'all', fingerprint: 'all' };

/** Leaves the operators, fields and whether a value is null; lists of any length are of one shape. */
const shapeOf = ({ rows, shown }: AccessRules): string =>
  JSON.stringify({ rows, shown }, (key, value: unknown) => {
    if (key === 'in') return 'list';
    if (key === 'is') return value === null ? null : 'value';
    if (key === 'atLeast' || key === 'atMost') return 'value';
    return value;
  });

export const accessOf = (rules: AccessRules): Access => ({
  rules,
  shape: shapeOf(rules),
  fingerprint: JSON.stringify(rules),
});

/** The condition on the rows of a type; null: all of them. Fails closed: no rule, no row. */
export const rowRule = ({ rules }: Access, type: string): Predicate | null =>
  rules ? (rules.rows[type] ?? never) : null;

/** The condition under which a field shows; null: always. */
export const shownRule = ({ rules }: Access, typeAndField: string): Predicate | null =>
  rules?.shown?.[typeAndField] ?? null;

/** Whether one of the roles that a field asks for is held; an empty list asks only for being somebody. */
export const holdsRole = ({ rules }: Access, wanted: readonly string[]): boolean =>
  rules === null || wanted.length === 0 || wanted.some((role) => rules.roles?.includes(role));
