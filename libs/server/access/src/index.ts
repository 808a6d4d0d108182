export { entities, reads, resolvers } from './access.module';

export { demoPassword } from './demo/demo-account';
export { hasDemoPeople, loadDemoPeople, loadDemoRoles } from './demo/demo-people';
export { provideAccess } from './provided-access';
export { grantByHand } from './person/grant-by-hand';
export { SessionService } from './session/session.service';
export { type AccessSettings, type PasswordProfile, usualSettings } from './settings';
export { firstAdministrator, firstAdministratorLink, lacksAdministrator } from './sign-in/first-administrator';
export { TokenToll } from './token/token-budget';
export { type TokenFault, TokenGate } from './token/token-gate';
