import { statementsIn } from './statement-count';

const log = `wanchuang server|LOG:  execute <unnamed>: SELECT 1
\tFROM center
wanchuang server|DETAIL:  Parameters: $1 = 'wanchuang server|LOG:  execute'
wanchuang bench|LOG:  execute q1: SELECT 2
wanchuang server|LOG:  statement: START TRANSACTION
wanchuang server|LOG:  could not receive data from client
wanchuang server of another name|LOG:  statement: SELECT 3
|LOG:  received SIGHUP, reloading configuration files
psql|LOG:  statement: SELECT 'wanchuang server|LOG:  statement: SELECT 4'
`;

describe("statements in PostgreSQL's log", () => {
  it.each([
    ['wanchuang server', 2],
    ['wanchuang bench', 1],
    ['nobody', 0],
  ])('of %s are %i', (application, count) => {
    expect(statementsIn(log, application)).toBe(count);
  });
});
