import {
  type Actor,
  type Database,
  ExpectedError,
  type OidcConfig,
  type RequestContext,
} from '@wanchuang/server-platform';
import type { SessionService } from './session/session.service';
import type { AccessSettings } from './settings';
import { type NotedRefusal, SignInRecord } from './sign-in/sign-in-record';

/** What resolvers of sign-in need besides the database; the composition root provides it once per database. */
export interface Access {
  readonly sessions: SessionService;
  readonly settings: AccessSettings;
  /** The provider of OpenID Connect that people may sign in through; none without it. */
  readonly oidc?: OidcConfig | null;
  /** Told of everybody who is not let in, for the log. */
  readonly noteRefusal?: (refusal: NotedRefusal, correlationId: string) => void;
}

const provided = new WeakMap<Database, Access>();

/** Lets the resolvers of this database's requests find their sessions. */
export const provideAccess = (database: Database, access: Access): void => {
  provided.set(database, access);
};

/** @throws ExpectedError UNAVAILABLE where nothing was provided, as in a process that only reads */
export const accessOf = (database: Database): Access => {
  const access = provided.get(database);
  if (!access) throw new ExpectedError('UNAVAILABLE', 'Nobody signs in at this server');
  return access;
};

/** The provider that people may sign in through; null: there is none, or nobody signs in at this server. */
export const oidcOf = (database: Database): OidcConfig | null => provided.get(database)?.oidc ?? null;

/** Where a request's attempts to sign in go on record. */
export const recordOf = ({
  database,
  correlationId,
}: Pick<RequestContext, 'database' | 'correlationId'>): SignInRecord =>
  new SignInRecord(database, (refusal) => accessOf(database).noteRefusal?.(refusal, correlationId));

/** Somebody who has signed in themselves. */
export interface SignedIn extends Actor {
  readonly sessionId: number;
}

/** Whoever has signed in. @throws ExpectedError UNAUTHENTICATED; FORBIDDEN for a token, which acts for somebody who has not */
export const requireSignedIn = ({ signedIn }: RequestContext): SignedIn => {
  if (!signedIn) throw new ExpectedError('UNAUTHENTICATED', 'Sign in first');
  const { sessionId } = signedIn;
  if (sessionId === null) throw new ExpectedError('FORBIDDEN', 'People do this themselves, no token does');
  return { ...signedIn, sessionId };
};
