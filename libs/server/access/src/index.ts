export { entities, reads, resolvers } from './access.module';

export { demoPassword } from './demo/demo-account';
export { hasDemoPeople, loadDemoPeople } from './demo/demo-people';
export { provideAccess } from './provided-access';
export { registerRosterRoutes } from './roster/roster-routes';
export { SessionService } from './session/session.service';
export { type AccessSettings, type PasswordProfile, usualSettings } from './settings';
export { firstAdministratorLink } from './sign-in/first-administrator';
