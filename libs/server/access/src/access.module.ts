import { CalendarFeed } from './calendar-feed/calendar-feed.entity';
import { CalendarFeedResolver, ViewerCalendarFeedResolver } from './calendar-feed/calendar-feed.resolver';
import { DemoAccountResolver, demoReads } from './demo/demo-account';
import { OidcResolver } from './oidc/oidc.resolver';
import { PersonIdentity } from './oidc/person-identity.entity';
import { identityReads } from './oidc/person-identity.read';
import { Person } from './person/person.entity';
import { personReads } from './person/person.read';
import { InvitationResolver, PersonResolver } from './person/person.resolver';
import { PersonalDataResolver } from './person/personal-data.resolver';
import { RoleHolding } from './person/role-holding.entity';
import { RosterResolver } from './roster/roster.resolver';
import { Session } from './session/session.entity';
import { Authenticator } from './sign-in/authenticator.entity';
import { OneTimeLink } from './sign-in/one-time-link.entity';
import { Password } from './sign-in/password.entity';
import { RecoveryCode } from './sign-in/recovery-code.entity';
import { SignInGuard } from './sign-in/sign-in-guard.entity';
import { Token } from './token/token.entity';
import { tokenReads } from './token/token.read';
import {
  CreatedTokenResolver,
  PersonTokensResolver,
  TokenResolver,
  ViewerTokensResolver,
} from './token/token.resolver';
import { TokenBudget } from './token/token-budget.entity';
import { AccountResolver } from './viewer/account.resolver';
import { SignInResolver, ViewerResolver } from './viewer/viewer.resolver';

/** The tables of people, their roles, and how they sign in. */
export const entities = [
  Person,
  RoleHolding,
  Password,
  Authenticator,
  RecoveryCode,
  OneTimeLink,
  SignInGuard,
  Session,
  Token,
  TokenBudget,
  PersonIdentity,
  CalendarFeed,
];

/** What the API shows of them. */
export const resolvers = [
  PersonResolver,
  InvitationResolver,
  PersonalDataResolver,
  SignInResolver,
  ViewerResolver,
  AccountResolver,
  DemoAccountResolver,
  OidcResolver,
  TokenResolver,
  CreatedTokenResolver,
  ViewerTokensResolver,
  PersonTokensResolver,
  RosterResolver,
  CalendarFeedResolver,
  ViewerCalendarFeedResolver,
];

/** How it is read. */
export const reads = [...personReads, ...identityReads, ...demoReads, ...tokenReads];
