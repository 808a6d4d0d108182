export { entities, reads, resolvers } from './notification.module';

export { type Derived, deriveNotifications } from './derive/derive-notifications';
export { remindOfRoles } from './derive/remind-of-roles';
export { provideMail } from './provided-mail';
