import { createHash } from 'node:crypto';
import { type AccessRules, type Action, allActions, never, type Predicate, stateFor } from '@wanchuang/domain-access';
import { ExpectedError } from '../errors/expected-error';
import type { Request } from './request-values';

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

const mostInFew = 16;

/** Whether a list of keys is one that is looked up rather than compared one by one: hundreds of places below a nation. */
export const isLong = (list: readonly unknown[]): boolean => list.length > mostInFew;

/**
 * Leaves the operators, fields, whether a value is null and a list long, and which values are the same: a number for each
 * stands in its place. So what holds of equal values holds in every plan of the shape.
 */
const shapeOf = ({ rows, shown, masked, actions }: AccessRules): string => {
  const numbers = new Map<string, number>();
  const numberOf = (value: unknown): number => {
    const text = JSON.stringify(value);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return JSON.stringify({ rows, shown, masked, actions }, (key, value: unknown) => {
    if (key === 'in' && Array.isArray(value)) return `${isLong(value) ? 'long list' : 'list'} ${numberOf(value)}`;
    if (key === 'is') return value === null ? null : `value ${numberOf(value)}`;
    if (key === 'atLeast' || key === 'atMost') return `value ${numberOf(value)}`;
    return value;
  });
};

/** The rules of a nation's bureau name hundreds of places many times over, and both texts are part of keys of every request. */
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const accessOf = (rules: AccessRules): Access => ({
  rules,
  shape: digestOf(shapeOf(rules)),
  fingerprint: digestOf(JSON.stringify(rules)),
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
/** The condition under which a part of a field shows, where the field itself does not; null: never. */
export const maskedRule = ({ rules }: Access, typeAndField: string): Predicate | null =>
  rules?.masked?.[typeAndField] ?? null;

/** On which rows an action is open to the viewer: whoever may do everything is held by the state of the row alone. */
export const actionRule = (
  { access: { rules }, today }: Pick<Request, 'access' | 'today'>,
  action: Action,
): Predicate => (rules ? (rules.actions?.[action] ?? never) : stateFor(action, today));

/** What kinds of rules there are, and how each is found for a request. */
export const ruleOf = {
  rows: ({ access }: Request, type: string) => rowRule(access, type),
  shown: ({ access }: Request, field: string) => shownRule(access, field),
  masked: ({ access }: Request, field: string) => maskedRule(access, field),
  actions: (request: Request, name: string) => {
    const action = allActions.find((one) => one === name);
    return action ? actionRule(request, action) : null;
  },
} as const;
