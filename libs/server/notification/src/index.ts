export { entities, reads, resolvers } from './notification.module';

export { type Derived, deriveNotifications } from './derive/derive-notifications';
export { remindOfRoles } from './derive/remind-of-roles';
export { provideMail } from './provided-mail';
export { Mailer } from './mail/mailer';
export { sendLinks } from './mail/send-links';
export { sendAtOnce, sendDigests, type SendOptions } from './mail/send-notifications';
