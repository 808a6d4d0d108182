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
import {
  ApplicationPage,
  applicationSchema,
  CallPage,
  callsSchema,
  CallsPage,
  ExpertsPage,
  expertsSchema,
  LayoutPage,
  PanelPage,
  panelSchema,
  PanelsPage,
  panelsSchema,
  PrintPage,
  PublicCallPage,
  publicCallsSchema,
  PublicCallsPage,
  certificateSchema,
  DeliberationPage,
  DeliberationsPage,
  HostsPage,
  hostsSchema,
  NoticePage,
  NoticesPage,
  outcomeSchema,
  ProgressPage,
  PublicCertificatesPage,
  PublicNoticePage,
  publicNoticesSchema,
  PublicNoticesPage,
  PublicObjectionsPage,
  progressSchema,
  QueuePage,
  queueSchema,
  SeatPage,
  SheetPage,
} from '@wanchuang/web-recognition';
import { InboxPage, inboxSchema, NotificationPreferencesPage } from '@wanchuang/web-notification';
import {
  CenterPage,
  CentersPage,
  ComparePage,
  EventsPage,
  EvidencePage,
  RulebookPage,
  centerSchema,
  centersSchema,
  compareSchema,
  eventsSchema,
  evidenceSchema,
  rulebookSchema,
} from '@wanchuang/web-registry';

/** A word of the head: the pages of a section stand in a second row below it. */
export type Section = 'overview' | 'centers' | 'recognition' | 'data' | 'administration';

export type PageWord =
  | 'overview'
  | 'centers'
  | 'rulebook'
  | 'applications'
  | 'calls'
  | 'layout'
  | 'panels'
  | 'experts'
  | 'deliberations'
  | 'notices'
  | 'hosts'
  | 'progress'
  | 'workbench'
  | 'exports'
  | 'import'
  | 'dictionary'
  | 'webhooks'
  | 'people'
  | 'organisations'
  | 'roster'
  | 'events'
  | 'deprecated';

/** One page of the dashboard: where it is, and what its address may hold. */
export interface Page {
  readonly path: string;
  readonly Component: ComponentType;
  /** What the page reads from the address; the shell says which values nobody knows. */
  readonly schema: UrlSchema;
  /** False for a page that can be used before there is any jurisdiction. */
  readonly needsPlace: boolean;
  /** Where it stands in the navigation; null for what stands beside it: the way in, the account, the public portal. */
  readonly section: Section | null;
  /** The page's word in the navigation; pages without one are reached from others. */
  readonly navigation: PageWord | null;
  /** Whose work it is: who has signed in for something else is not shown the way there. */
  readonly roles?: readonly Role[];
  /** Whoever has not signed in uses it too; from any other page they are led to the way in. */
  readonly isPublic?: true;
  /** It names its place and offers others itself: the head does not. */
  readonly choosesPlace?: true;
}

const bureau: readonly Role[] = ['BUREAU_OFFICER', 'BUREAU_LEADER'];
const readers: readonly Role[] = ['ANALYST', 'EVALUATOR'];

/**
 * In the order of the navigation; who holds several roles, or one that begins elsewhere, begins with the first that is theirs.
 * A section stands where its first page does for somebody: rulebook and dictionary, which all look things up in, lead nobody's.
 */
export const pages: readonly Page[] = [
  {
    path: '/',
    Component: OverviewPage,
    schema: overviewSchema,
    needsPlace: true,
    section: 'overview',
    navigation: 'overview',
    roles: [...bureau, ...readers],
  },
  {
    path: '/centers',
    Component: CentersPage,
    schema: centersSchema,
    needsPlace: true,
    section: 'centers',
    navigation: 'centers',
    roles: [...bureau, ...readers, 'HOST_OFFICER', 'DEPARTMENT_OFFICER'],
  },
  {
    path: '/centers/compare',
    Component: ComparePage,
    schema: compareSchema,
    needsPlace: true,
    section: 'centers',
    navigation: null,
  },
  {
    path: '/centers/:id',
    Component: CenterPage,
    schema: centerSchema,
    needsPlace: true,
    section: 'centers',
    navigation: null,
  },
  {
    path: '/evidence',
    Component: EvidencePage,
    schema: evidenceSchema,
    needsPlace: true,
    section: 'overview',
    navigation: null,
  },
  {
    path: '/recognition',
    Component: QueuePage,
    schema: queueSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'applications',
    roles: [...bureau, 'HOST_OFFICER', 'DEPARTMENT_OFFICER', 'EXPERT'],
  },
  {
    path: '/recognition/progress',
    Component: ProgressPage,
    schema: progressSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'progress',
    roles: bureau,
  },
  {
    path: '/recognition/applications/:id',
    Component: ApplicationPage,
    schema: applicationSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/applications/:id/print',
    Component: PrintPage,
    schema: applicationSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/calls',
    Component: CallsPage,
    schema: callsSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'calls',
    roles: [...bureau, 'HOST_OFFICER', 'DEPARTMENT_OFFICER'],
  },
  {
    path: '/recognition/calls/:id',
    Component: CallPage,
    schema: callsSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/panels',
    Component: PanelsPage,
    schema: panelsSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'panels',
    roles: bureau,
  },
  {
    path: '/recognition/panels/:id',
    Component: PanelPage,
    schema: panelSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/experts',
    Component: ExpertsPage,
    schema: expertsSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'experts',
    roles: bureau,
  },
  {
    path: '/recognition/seats/:id',
    Component: SeatPage,
    schema: panelSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/sheets/:id',
    Component: SheetPage,
    schema: panelSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/deliberations',
    Component: DeliberationsPage,
    schema: outcomeSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'deliberations',
    roles: bureau,
  },
  {
    path: '/recognition/deliberations/:id',
    Component: DeliberationPage,
    schema: outcomeSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/notices',
    Component: NoticesPage,
    schema: outcomeSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'notices',
    roles: bureau,
  },
  {
    path: '/recognition/notices/:id',
    Component: NoticePage,
    schema: outcomeSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: null,
  },
  {
    path: '/recognition/hosts',
    Component: HostsPage,
    schema: hostsSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'hosts',
    roles: bureau,
  },
  {
    path: '/recognition/layout',
    Component: LayoutPage,
    schema: {},
    needsPlace: true,
    section: 'recognition',
    navigation: 'layout',
    roles: [...bureau, ...readers],
  },
  {
    path: '/data/workbench',
    Component: WorkbenchPage,
    schema: workbenchSchema,
    needsPlace: true,
    section: 'data',
    navigation: 'workbench',
    roles: [...bureau, ...readers],
  },
  {
    path: '/data/exports',
    Component: ExportsPage,
    schema: exportsSchema,
    needsPlace: true,
    section: 'data',
    navigation: 'exports',
    roles: [...bureau, ...readers],
  },
  {
    path: '/data/import',
    Component: ImportPage,
    schema: importSchema,
    needsPlace: false,
    section: 'data',
    navigation: 'import',
    roles: ['BUREAU_OFFICER'],
  },
  {
    path: '/admin/people',
    Component: PeoplePage,
    schema: peopleSchema,
    needsPlace: false,
    section: 'administration',
    navigation: 'people',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/admin/organisations',
    Component: OrganisationsPage,
    schema: organisationsSchema,
    needsPlace: false,
    section: 'administration',
    navigation: 'organisations',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/admin/import',
    Component: RosterPage,
    schema: {},
    needsPlace: false,
    section: 'administration',
    navigation: 'roster',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/admin/events',
    Component: EventsPage,
    schema: eventsSchema,
    needsPlace: false,
    section: 'administration',
    navigation: 'events',
    roles: [...bureau, 'ADMINISTRATOR'],
  },
  {
    path: '/admin/deprecated',
    Component: DeprecatedUsesPage,
    schema: {},
    needsPlace: false,
    section: 'administration',
    navigation: 'deprecated',
    roles: ['ADMINISTRATOR'],
  },
  {
    path: '/rulebook',
    Component: RulebookPage,
    schema: rulebookSchema,
    needsPlace: true,
    section: 'recognition',
    navigation: 'rulebook',
  },
  {
    path: '/data/dictionary',
    Component: DictionaryPage,
    schema: dictionarySchema,
    needsPlace: false,
    section: 'data',
    navigation: 'dictionary',
    roles: [...bureau, ...readers, 'HOST_OFFICER', 'DEPARTMENT_OFFICER', 'ADMINISTRATOR'],
  },
  {
    path: '/data/webhooks',
    Component: WebhooksPage,
    schema: {},
    needsPlace: false,
    section: 'data',
    navigation: 'webhooks',
    roles: [...bureau, 'ANALYST', 'ADMINISTRATOR'],
  },
  { path: '/account', Component: AccountPage, schema: {}, needsPlace: false, section: null, navigation: null },
  {
    path: '/sign-in',
    Component: SignInPage,
    schema: signInSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
  },
  {
    path: '/public',
    Component: PortalPage,
    schema: portalSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/centers/:id',
    Component: PublicCenterPage,
    schema: publicCenterSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/calls',
    Component: PublicCallsPage,
    schema: publicCallsSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/calls/:id',
    Component: PublicCallPage,
    schema: publicCallsSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/notices',
    Component: PublicNoticesPage,
    schema: publicNoticesSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/notices/:id',
    Component: PublicNoticePage,
    schema: publicNoticesSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/objections',
    Component: PublicObjectionsPage,
    schema: publicNoticesSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/certificates',
    Component: PublicCertificatesPage,
    schema: certificateSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/public/certificates/:code',
    Component: PublicCertificatesPage,
    schema: certificateSchema,
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
    choosesPlace: true,
  },
  {
    path: '/signed-in',
    Component: SignedInPage,
    schema: signedInSchema,
    needsPlace: false,
    section: null,
    navigation: null,
  },
  {
    path: '/link',
    Component: LinkPage,
    schema: {},
    needsPlace: false,
    section: null,
    navigation: null,
    isPublic: true,
  },
  {
    path: '/account/notifications',
    Component: NotificationPreferencesPage,
    schema: {},
    needsPlace: false,
    section: null,
    navigation: null,
  },
  { path: '/inbox', Component: InboxPage, schema: inboxSchema, needsPlace: false, section: null, navigation: null },
];
