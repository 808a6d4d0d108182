import type { Database } from '@wanchuang/server-platform';
import type { NewLink } from './link.store';

/** A link that somebody was just given, with its secret. */
export interface MadeLink extends NewLink {
  readonly personId: number;
}

type Listener = (link: MadeLink) => void;

const listeners = new WeakMap<Database, Listener>();

/** Lets a column to the right hand links on, such as by e-mail. @param listener never throws, and nobody waits for it */
export const listenToLinks = (database: Database, listener: Listener): void => void listeners.set(database, listener);

/** Tells of a link once it is committed. @returns the same link */
export const tellLink = <T extends MadeLink>(database: Database, link: T): T => {
  listeners.get(database)?.(link);
  return link;
};
