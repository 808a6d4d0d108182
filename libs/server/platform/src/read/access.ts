import { type AccessRules, never, type Predicate } from '@wanchuang/domain-access';
import { ExpectedError } from '../errors/expected-error';

/** A viewer's access as plans and the answer cache know it. */
export interface Access {
  /** null: everything. */
  readonly rules: AccessRules | null;
  /** What plans depend on: the rules without their values. */
  readonly shape: string;
  /** What answers depend on: the rules with their values. */
  readonly fingerprint: string;
}

/** The command line's, and what reads for nobody in particular. */
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

/**
 * Refuses whoever holds none of the roles that a field asks for; an empty list asks only for being somebody.
 * @throws ExpectedError UNAUTHENTICATED, or FORBIDDEN that names the field
 */
export const requireRole = ({ rules }: Access, wanted: readonly string[], place: string): void => {
  if (rules === null) return;
  if (rules.roles === undefined) throw new ExpectedError('UNAUTHENTICATED', `${place} asks you to sign in`, { place });
  if (wanted.length === 0 || wanted.some((role) => rules.roles?.includes(role))) return;
  throw new ExpectedError('FORBIDDEN', `${place} is not for you`, { place, roles: wanted });
};
