export { entities, reads, resolvers } from './access.module';

export { demoPassword } from './demo/demo-account';
export { hasDemoPeople, loadDemoPeople, loadDemoRoles } from './demo/demo-people';
export { OidcFault, type OidcProblem, oidcProblems } from './oidc/oidc-fault';
export { OidcProvider, type OidcSecrets } from './oidc/oidc-provider';
export { OidcSignInService } from './oidc/oidc-sign-in.service';
export { accessOf, provideAccess, recordOf } from './provided-access';
export { grantByHand } from './person/grant-by-hand';
export { registerRosterRoutes } from './roster/roster-routes';
export { SessionService } from './session/session.service';
export { type AccessSettings, type PasswordProfile, usualSettings } from './settings';
export { firstAdministrator, firstAdministratorLink, lacksAdministrator } from './sign-in/first-administrator';
export { RefusedSignIn } from './sign-in/refused-sign-in';
export { type NotedRefusal, SignInRecord } from './sign-in/sign-in-record';
export { TokenToll } from './token/token-budget';
export { type TokenFault, TokenGate } from './token/token-gate';
