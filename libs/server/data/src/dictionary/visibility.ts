import { type AccessRules, type Predicate, Role, rulesOf, scopeKindOf } from '@wanchuang/domain-access';
import type { Reach, Sight, Who } from '@wanchuang/domain-dictionary';

const somebody: Readonly<Record<Who, AccessRules>> = {
  PUBLIC: rulesOf({ personId: null, holdings: [], below: {} }),
  SIGNED_IN: rulesOf({ personId: 1, holdings: [], below: {} }),
  ...rulesByRole(),
};

/** Of somebody who holds the role in one scope. */
function rulesByRole(): Record<Role, AccessRules> {
  const rules = Object.values(Role).map((role): [Role, AccessRules] => {
    const isOfPlace = scopeKindOf(role) === 'JURISDICTION';
    const holding = { role, jurisdictionId: isOfPlace ? 1 : null, organisationId: isOfPlace ? null : 1 };
    return [role, rulesOf({ personId: 1, holdings: [holding], below: {} })];
  });
  return Object.fromEntries(rules) as Record<Role, AccessRules>;
}

const everyone = ['PUBLIC', 'SIGNED_IN', ...Object.values(Role)] as const;

const reachOf = (rule: Predicate | undefined): Reach | null => {
  if (rule === undefined || ('any' in rule && rule.any.length === 0)) return null;
  return 'all' in rule && rule.all.length === 0 ? 'ALL' : 'SOME';
};

const isEqual = (one: Predicate | undefined, other: Predicate | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Who sees more than whoever is told before: a role that adds nothing to having signed in is not named. */
const sightsBy = (ruleOf: (rules: AccessRules) => Predicate | undefined): Sight[] => {
  const [open, signedIn] = [ruleOf(somebody.PUBLIC), ruleOf(somebody.SIGNED_IN)];
  return everyone.flatMap((who): Sight[] => {
    const rule = ruleOf(somebody[who]);
    const reach = reachOf(rule);
    if (reach === null || (who !== 'PUBLIC' && isEqual(rule, open))) return [];
    return who !== 'SIGNED_IN' && who !== 'PUBLIC' && isEqual(rule, signedIn) ? [] : [{ who, reach }];
  });
};

/** Whether any rule speaks of the type; what none speaks of shows with the object that it stands in. */
export const hasRows = (type: string): boolean => everyone.some((who) => Object.hasOwn(somebody[who].rows, type));

/** Who sees rows of a type. */
export const sightsOf = (type: string): Sight[] => sightsBy(({ rows }) => rows[type]);

/** Personal data: who sees the value, and who a part of it; null: whoever sees the row. */
export const personalSights = (coordinate: string): { readonly whole: Sight[]; readonly part: Sight[] } | null => {
  const whole = sightsBy(({ shown }) => shown?.[coordinate]);
  const part = sightsBy(({ masked }) => masked?.[coordinate]);
  return whole.length + part.length === 0 ? null : { whole, part };
};
