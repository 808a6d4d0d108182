import { lazy } from 'react';

export { NotificationBell } from './bell/notification-bell';
export { inboxSchema } from './inbox/inbox-schema';

// Pages come when somebody goes there.
export const InboxPage = lazy(async () => ({ default: (await import('./inbox/inbox-page')).InboxPage }));
export const NotificationPreferencesPage = lazy(async () => ({
  default: (await import('./preferences/preferences-page')).PreferencesPage,
}));
