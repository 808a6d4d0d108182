import type { ComponentType } from 'react';
import type { Role, UrlSchema } from '@wanchuang/web-client';

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
