export { entities, reads, resolvers } from './access.module';

export { demoPassword } from './demo/demo-account';
export { hasDemoPeople, loadDemoPeople } from './demo/demo-people';
export { provideAccess } from './provided-access';
export { SessionService } from './session/session.service';
export { type AccessSettings, type PasswordProfile, usualSettings } from './settings';
export { TokenToll } from './token/token-budget';
export { type TokenFault, TokenGate } from './token/token-gate';
export { firstAdministratorLink } from './sign-in/first-administrator';
