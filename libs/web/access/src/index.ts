import { lazy } from 'react';

export { Deadlines } from './account/deadlines';
export { AccountMenu } from './viewer/account-menu';
export { useViewer, ViewerProvider, type Viewer } from './viewer/viewer-provider';
export { SignedInPage } from './sign-in/signed-in-page';
export { signedInSchema } from './sign-in/signed-in-schema';
export { signInSchema } from './sign-in/sign-in-schema';
export { wayInFrom } from './sign-in/place-after';
export { organisationsSchema } from './organisations/organisations-schema';
export { peopleSchema } from './people/people-schema';

// They come when somebody has to sign in, who is most often in already.
export const LinkPage = lazy(async () => ({ default: (await import('./sign-in/link-page')).LinkPage }));
export const SignInPage = lazy(async () => ({ default: (await import('./sign-in/sign-in-page')).SignInPage }));

// It comes when a session has ended while its page was open.
export const SessionEnded = lazy(async () => ({ default: (await import('./viewer/session-ended')).SessionEnded }));

// It comes when an administrator goes there.
export const PeoplePage = lazy(async () => ({ default: (await import('./people/people-page')).PeoplePage }));

// It comes when somebody looks after their account.
export const AccountPage = lazy(async () => ({ default: (await import('./account/account-page')).AccountPage }));

// They come when an administrator goes there.
export const OrganisationsPage = lazy(async () => ({
  default: (await import('./organisations/organisations-page')).OrganisationsPage,
}));
export const RosterPage = lazy(async () => ({ default: (await import('./roster/roster-page')).RosterPage }));
