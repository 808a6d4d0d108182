import 'reflect-metadata';
import { Command } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { firstAdministratorLink } from '@wanchuang/server-access';
import { checkRollups, rebuildRollups } from '@wanchuang/server-analytics';
import { type Config, ConfigError, ExpectedError, readConfig } from '@wanchuang/server-platform';
import { printApiSchema } from './print-schema';
import { openStage, type Stage } from './stage';
import { explain, readVariables } from './commands/explain';
import { importFromCommandLine } from './commands/import';
import { serve } from './commands/serve';
import { loadDemoData } from './commands/shipped-data';
import { verifyEvents } from './commands/verify-events';

const root = process.cwd();
// eslint-disable-next-line no-restricted-properties -- the one place where the environment becomes settings
const config = (): Config => readConfig(process.env, root);

/** Runs a command on an open stage and closes it, whatever happens. */
const onStage = async (work: (stage: Stage) => Promise<void>): Promise<void> => {
  const stage = await openStage({ ...config(), logLevel: 'warn' }, root, true);
  try {
    await work(stage);
  } finally {
    await stage.close();
  }
};

const asOwner = async <T>(stage: Stage, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: stage.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const program = new Command('wanchuang').description(
  '万创: register, rulebook and dashboards of technology innovation centers',
);

program
  .command('serve')
  .description('start database, API and dashboard')
  .action(() => serve(config(), root));

program
  .command('migrate')
  .description('bring the database up to the newest schema')
  .action(() => onStage(async () => console.log('The schema is up to date.')));

program
  .command('demo')
  .description('load synthetic demo data into an empty database')
  .option('--scale <scale>', 'district (48 centers) or national (20,000 centers)', 'district')
  .option('--seed <seed>', 'whole number that the figures are drawn from', '1')
  .action(({ scale, seed }: { scale: string; seed: string }) => {
    if (scale !== 'district' && scale !== 'national')
      throw new ExpectedError('BAD_USER_INPUT', `--scale ${scale}: district or national is wanted`);
    return onStage((stage) => loadDemoData(stage, scale, Number(seed), (line) => console.log(line)));
  });

program
  .command('import')
  .description('import a CSV or XLSX file through a mapping: everything or nothing')
  .argument('<file>')
  .requiredOption('--mapping <file>', 'JSON file: columns → indicators, units, currency, jurisdiction')
  .option('--dry-run', 'check everything, write nothing', false)
  .action((file: string, options: { mapping: string; dryRun: boolean }) =>
    onStage((stage) => importFromCommandLine(stage, resolve(file), resolve(options.mapping), options.dryRun)),
  );

program
  .command('rebuild-rollups')
  .description('recompute what the overview reads from the facts')
  .option('--check', 'change nothing; say whether the rollups agree with the facts', false)
  .action(({ check }: { check: boolean }) =>
    onStage((stage) =>
      asOwner(stage, async (client) => {
        if (!check) {
          await rebuildRollups((sql, parameters) => client.query(sql, parameters));
          // what other servers have kept of the old figures is given up
          const rebuilt = { type: 'rollups.rebuilt', subject: 'rollups', payload: {} };
          await stage.database.transact('system', (tx) => tx.appendEvent(rebuilt));
          console.log('The rollups are rebuilt.');
          return;
        }
        const differences = await checkRollups(stage.database.reader());
        for (const difference of differences.slice(0, 20)) console.log(JSON.stringify(difference));
        console.log(
          differences.length === 0 ? 'The rollups agree with the facts.' : `${differences.length} cells differ.`,
        );
        if (differences.length > 0) process.exitCode = 1;
      }),
    ),
  );

program
  .command('first-administrator')
  .description('make the link by which the first administrator sets a password, while there is none')
  .requiredOption('--email <address>', 'e-mail address to sign in with')
  .requiredOption('--name <name>', 'name')
  .action((given: { email: string; name: string }) =>
    onStage(async ({ config: { port }, database }) => {
      const { token, expiresAt } = await firstAdministratorLink(database, given);
      // behind the #, which browsers send to no server, so that no log holds it
      console.log(`http://localhost:${port}/link#${token}`);
      console.log(`It works once, until ${expiresAt.toISOString()}.`);
    }),
  );

program
  .command('verify-events')
  .description('check the hash chain of the event log')
  .action(() =>
    onStage(async ({ database }) => {
      const { events, brokenAt } = await verifyEvents(database.reader());
      console.log(
        brokenAt === null ? `${events} events; the chain is whole.` : `The chain is broken at event ${brokenAt}.`,
      );
      if (brokenAt !== null) process.exitCode = 1;
    }),
  );

program
  .command('explain')
  .description('show how the queries of a GraphQL file are answered: SQL, parameters, and PostgreSQL’s plan')
  .argument('<file>')
  .option('--variables <json>', 'variables as JSON, or a file that holds it')
  .option('--analyze', 'run each statement too, and show what it took', false)
  .action((file: string, options: { variables?: string; analyze: boolean }) =>
    onStage(async (stage) => {
      const [document, variables] = [await readFile(resolve(file), 'utf8'), await readVariables(options.variables)];
      console.log(await explain(stage, document, { variables, analyze: options.analyze }));
    }),
  );

program
  .command('schema')
  .description('write schema.graphql from the code')
  .option('--check', 'change nothing; fail if the committed file is stale', false)
  .action(async ({ check }: { check: boolean }) => {
    const file = resolve(root, 'schema.graphql');
    const printed = printApiSchema();
    const fresh = (await readFile(file, 'utf8').catch(() => '')) === printed;
    if (!check) await writeFile(file, printed);
    else if (!fresh) throw new ExpectedError('CONFLICT', 'schema.graphql is stale: run npm run generate and commit it');
  });

program.parseAsync().catch((error: unknown) => {
  // an expected error says itself what to do; anything else shows where it came from
  console.error(error instanceof ExpectedError || error instanceof ConfigError ? `\n${error.message}\n` : error);
  process.exitCode = 1;
});
