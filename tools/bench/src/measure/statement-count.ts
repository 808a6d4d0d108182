import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

/** How many statements of an application a piece of PostgreSQL's log tells of, with `%a|` before each entry. */
export const statementsIn = (log: string, application: string): number => {
  const heads = ['statement: ', 'execute '].map((verb) => `${application}|LOG:  ${verb}`);
  return log.split('\n').filter((line) => heads.some((head) => line.startsWith(head))).length;
};

const logging = async (owner: Client, settings: readonly [name: string, value: string | null][]): Promise<void> => {
  for (const [name, value] of settings) {
    await owner.query(value === null ? `ALTER SYSTEM RESET ${name}` : `ALTER SYSTEM SET ${name} = '${value}'`);
  }
  await owner.query('SELECT pg_reload_conf()');
};

/** Runs some work while PostgreSQL logs every statement, behind the name of the application that sent it. */
export const whileLogging = async <T>(owner: Client, work: () => Promise<T>): Promise<T> => {
  await logging(owner, [
    ['log_statement', 'all'],
    ['log_line_prefix', '%a|'],
  ]);
  try {
    return await work();
  } finally {
    await logging(owner, [
      ['log_statement', null],
      ['log_line_prefix', null],
    ]);
  }
};

const mostAttempts = 50;

/**
 * Counts the statements that an application sends over one request, by PostgreSQL's own log: nothing is taken on trust
 * from the server under test. Each connection takes up the logging in its own time, so it is asked until two requests
 * on end tell the same. Run within `whileLogging`.
 */
export const countStatements = async (
  logFile: string,
  application: string,
  request: () => Promise<unknown>,
): Promise<number> => {
  let before = 0;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const start = (await readFile(logFile)).length;
    await request();
    const count = statementsIn((await readFile(logFile)).subarray(start).toString(), application);
    if (count > 0 && count === before) return count;
    before = count;
    await pause(20);
  }
  throw new Error(`the statements of '${application}' could not be counted in ${logFile}`);
};
