import { type Holding, type Role, scopeKindOf } from './roles';

/** Whoever asks, and what the rules need to know of the scopes of their roles. */
export interface Actor {
  /** Key of the person; null: the public, who do not sign in and hold no role. */
  readonly personId: number | null;
  /** Roles that are in force today. */
  readonly holdings: readonly Holding[];
  /** For each jurisdiction that a role is held in: the keys of all jurisdictions below it. */
  readonly below: Readonly<Record<number, readonly number[]>>;
  /**
   * For each jurisdiction of an administrator's role: the places of open statistics, which stand in no tree, that officers
   * of it or of one below have made. Its administrators look after who holds a role there.
   */
  readonly kept?: Readonly<Record<number, readonly number[]>>;
  /** Those jurisdictions of roles that are a nation. */
  readonly nations?: readonly number[];
  /** It is a token that acts for the person. */
  readonly isToken?: true;
  /** The day on which the roles are in force, YYYY-MM-DD. Without it, no role of somebody else counts as ended. */
  readonly today?: string;
}

export const publicActor: Actor = { personId: null, holdings: [], below: {} };

export const isSignedIn = ({ personId }: Actor): boolean => personId !== null;

const inOrder = (keys: readonly number[]): number[] => [...new Set(keys)].sort((one, other) => one - other);

const held = (actor: Actor, roles: readonly Role[]): readonly Holding[] =>
  isSignedIn(actor) ? actor.holdings.filter(({ role }) => roles.includes(role)) : [];

/** The jurisdictions in which one of these roles is held, with all below them, each once and in order. */
export const heldJurisdictions = (actor: Actor, roles: readonly Role[]): number[] =>
  inOrder(
    held(actor, roles).flatMap(({ role, jurisdictionId }) =>
      jurisdictionId === null || scopeKindOf(role) !== 'JURISDICTION'
        ? []
        : [jurisdictionId, ...(actor.below[jurisdictionId] ?? [])],
    ),
  );

/** The jurisdictions whose people and roles an administrator looks after. */
export const administeredJurisdictions = (actor: Actor): number[] =>
  inOrder([
    ...heldJurisdictions(actor, ['ADMINISTRATOR']),
    ...held(actor, ['ADMINISTRATOR']).flatMap(({ jurisdictionId }) => actor.kept?.[jurisdictionId ?? 0] ?? []),
  ]);

/** Whether somebody administers a whole nation. */
export const administersNation = (actor: Actor): boolean =>
  held(actor, ['ADMINISTRATOR']).some(({ jurisdictionId }) => actor.nations?.includes(jurisdictionId ?? 0));

/** The organisations for which a role is held, each once and in order. */
export const heldOrganisations = (actor: Actor, role: Role): number[] =>
  scopeKindOf(role) === 'ORGANISATION' ? inOrder(held(actor, [role]).flatMap((one) => one.organisationId ?? [])) : [];

/** The roles that are held anywhere. */
export const heldRoles = (actor: Actor): Role[] =>
  isSignedIn(actor) ? [...new Set(actor.holdings.map(({ role }) => role))].sort() : [];
