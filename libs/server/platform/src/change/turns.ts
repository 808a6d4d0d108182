import type { Database } from '../database/database';

const busy = new WeakMap<Database, Map<string, Promise<unknown>>>();

/** Runs the work of one name on a database one after the other; who waits holds no connection. */
export const takeTurns = async <T>(database: Database, name: string, work: () => Promise<T>): Promise<T> => {
  const turns = busy.get(database) ?? new Map<string, Promise<unknown>>();
  busy.set(database, turns);
  const before = turns.get(name) ?? Promise.resolve();
  const turn = before.then(work);
  const done = turn.catch(() => undefined);
  turns.set(name, done);
  try {
    return await turn;
  } finally {
    if (turns.get(name) === done) turns.delete(name);
  }
};
