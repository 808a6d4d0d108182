import { Notification } from './inbox/notification.entity';
import { notificationReads } from './inbox/notification.read';
import { NotificationResolver } from './inbox/notification.resolver';
import { NotificationPreference } from './preference/notification-preference.entity';
import { PreferenceResolver } from './preference/preference.resolver';

/** The tables of what people are told of, and how. */
export const entities = [Notification, NotificationPreference];

/** What the API shows of them. */
export const resolvers = [NotificationResolver, PreferenceResolver];

/** How it is read. */
export const reads = [...notificationReads];
