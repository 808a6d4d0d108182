import type { Database } from '@wanchuang/server-platform';

const mailed = new WeakSet<Database>();

/** Lets people see that this database's server sends e-mail. */
export const provideMail = (database: Database): void => void mailed.add(database);

export const isMailOn = (database: Database): boolean => mailed.has(database);
