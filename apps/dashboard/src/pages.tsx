import type { ComponentType } from 'react';
import type { Role, UrlSchema } from '@wanchuang/web-client';
import {
  AccountPage,
  LinkPage,
  OrganisationsPage,
  PeoplePage,
  RosterPage,
  SignedInPage,
  SignInPage,
  organisationsSchema,
  peopleSchema,
  signedInSchema,
  signInSchema,
} from '@wanchuang/web-access';
import { ImportPage, OverviewPage, importSchema, overviewSchema } from '@wanchuang/web-analytics';
import {
  DeprecatedUsesPage,
  DictionaryPage,
  ExportsPage,
  WebhooksPage,
  WorkbenchPage,
  dictionarySchema,
  exportsSchema,
  workbenchSchema,
} from '@wanchuang/web-data';
import { PortalPage, PublicCenterPage, portalSchema, publicCenterSchema } from '@wanchuang/web-public-portal';
import { InboxPage, inboxSchema, NotificationPreferencesPage } from '@wanchuang/web-notification';
import {
  CenterPage,
  CentersPage,
  ComparePage,
  EventsPage,
  centerSchema,
  centersSchema,
  compareSchema,
  eventsSchema,
} from '@wanchuang/web-registry';

/** One page of the dashboard: where it is, and what its address may hold. */
export interface Page {
  readonly path: string;
  readonly Component: ComponentType;
  /** What the page reads from the address; the shell says which values nobody knows. */
  readonly schema: UrlSchema;
  /** False for a page that can be used before there is any jurisdiction. */
  readonly needsPlace: boolean;
  /** The page's word in the navigation; pages without one are reached from others. */
  readonly navigation:
    | 'overview'
    | 'centers'
    | 'workbench'
    | 'import'
    | 'exports'
    | 'webhooks'
    | 'dictionary'
    | 'events'
    | 'people'
    | 'organisations'
    | null;
  /** Whose work it is: who has signed in for something else is not shown the way there. */
  readonly roles?: readonly Role[];
  /** Whoever has not signed in uses it too; from any other page they are led to the way in. */
  readonly isPublic?: true;
  /** It names its place and offers others itself: the head does not. */
  readonly choosesPlace?: true;
}

const bureau: readonly Role[] = ['BUREAU_OFFICER', 'BUREAU_LEADER'];
const readers: readonly Role[] = ['ANALYST', 'EVALUATOR'];

export const pages: readonly Page[] = [
  {
    path: '/',
    Component: OverviewPage,
    schema: overviewSchema,
    needsPlace: true,
    navigation: 'overview',
    roles: [...bureau, ...readers],
  },
  {
    path: '/centers',
    Component: CentersPage,
    schema: centersSchema,
    needsPlace: true,
    navigation: 'centers',
    roles: [...bureau, ...readers, 'HOST_OFFICER', 'DEPARTMENT_OFFICER'],
  },
  { path: '/centers/compare', Component: ComparePage, schema: compareSchema, needsPlace: true, navigation: null },
  { path: '/centers/:id', Component: CenterPage, schema: centerSchema, needsPlace: true, navigation: null },
  {
    path: '/data/workbench',
    Component: WorkbenchPage,
    schema: workbenchSchema,
    needsPlace: true,
    navigation: 'workbench',
    roles: [...bureau, ...readers],
  },
  {
    path: '/data/import',
    Component: ImportPage,
    schema: importSchema,
    needsPlace: false,
    navigation: 'import',
    roles: ['BUREAU_OFFICER'],
  },
  {
    path: '/data/exports',
    Component: ExportsPage,
    schema: exportsSchema,
    needsPlace: true,
    navigation: 'exports',
    roles: [...bureau, ...readers],
  },
  {
    path: '/admin/events',
    Component: EventsPage,
    schema: eventsSchema,
    needsPlace: false,
    navigation: 'events',
    roles: [...bureau, 'ADMINISTRATOR'],
  },
  {
    path: '/admin/people',
    Component: PeoplePage,
    schema: peopleSchema,
    needsPlace: false,
    navigation: 'people',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/admin/organisations',
    Component: OrganisationsPage,
    schema: organisationsSchema,
    needsPlace: false,
    navigation: 'organisations',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/data/dictionary',
    Component: DictionaryPage,
    schema: dictionarySchema,
    needsPlace: false,
    navigation: 'dictionary',
    roles: [...bureau, ...readers, 'HOST_OFFICER', 'DEPARTMENT_OFFICER', 'ADMINISTRATOR'],
  },
  {
    path: '/data/webhooks',
    Component: WebhooksPage,
    schema: {},
    needsPlace: false,
    navigation: 'webhooks',
    roles: [...bureau, 'ANALYST', 'ADMINISTRATOR'],
  },
  {
    path: '/admin/deprecated',
    Component: DeprecatedUsesPage,
    schema: {},
    needsPlace: false,
    navigation: null,
    roles: ['ADMINISTRATOR'],
  },
  { path: '/admin/import', Component: RosterPage, schema: {}, needsPlace: false, navigation: null },
  { path: '/account', Component: AccountPage, schema: {}, needsPlace: false, navigation: null },
  {
    path: '/sign-in',
    Component: SignInPage,
    schema: signInSchema,
    needsPlace: false,
    navigation: null,
    isPublic: true,
  },
  {
    path: '/public',
    Component: PortalPage,
    schema: portalSchema,
    needsPlace: false,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/centers/:id',
    Component: PublicCenterPage,
    schema: publicCenterSchema,
    needsPlace: false,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  { path: '/signed-in', Component: SignedInPage, schema: signedInSchema, needsPlace: false, navigation: null },
  { path: '/link', Component: LinkPage, schema: {}, needsPlace: false, navigation: null, isPublic: true },
  {
    path: '/account/notifications',
    Component: NotificationPreferencesPage,
    schema: {},
    needsPlace: false,
    navigation: null,
  },
  { path: '/inbox', Component: InboxPage, schema: inboxSchema, needsPlace: false, navigation: null },
];
