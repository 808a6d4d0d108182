export { entities, reads, resolvers } from './access.module';

export { Person } from './person/person.entity';
export { demoPassword } from './demo/demo-account';
export { hasDemoPeople, loadDemoPeople } from './demo/demo-people';
export { PersonService } from './person/person.service';
export { provideAccess, requireSignedIn } from './provided-access';
export { SessionService } from './session/session.service';
export { type AccessSettings, type PasswordProfile, usualSettings } from './settings';
export { firstAdministratorLink } from './sign-in/first-administrator';
export { listenToLinks, type MadeLink } from './sign-in/link-listener';
