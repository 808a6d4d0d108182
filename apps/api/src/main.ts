import 'reflect-metadata';
import { Command } from 'commander';
import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { Role, scopeKindOf } from '@wanchuang/domain-access';
import { firstAdministratorLink, grantByHand } from '@wanchuang/server-access';
import { checkRollups, rebuildRollups } from '@wanchuang/server-analytics';
import {
  buildApiSchema,
  type Config,
  ConfigError,
  dayInShanghai,
  ExpectedError,
  readConfig,
  systemClock,
} from '@wanchuang/server-platform';
import { type BackupPlace, openBackupPlace } from './backup/backup-place';
import { columns } from './schema';
import { openStage, type Stage } from './stage';
import { backUp } from './commands/backup';
import { explain, readVariables } from './commands/explain';
import { importFromCommandLine } from './commands/import';
import { addRulesCommands } from './commands/rules';
import { restore } from './commands/restore';
import { releaseSchema, type SchemaPlace, writeGenerated } from './commands/schema';
import { serve } from './commands/serve';
import { loadDemoData } from './commands/shipped-data';
import { verdictLines, verifyEvents } from './event-log/verify-events';

const root = process.cwd();
const rolesOfJurisdictions = Object.values(Role).filter((role) => scopeKindOf(role) === 'JURISDICTION');
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

/** Runs a command on a database as it is: its schema is not brought up to date. */
const onPlace = async (shared: boolean, work: (place: BackupPlace) => Promise<void>): Promise<void> => {
  const place = await openBackupPlace(config(), shared);
  try {
    if (place.notice) console.log(place.notice);
    await work(place);
  } finally {
    await place.close();
  }
};

const productVersion = async (): Promise<string> =>
  JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')).version;
const say = (line: string): void => console.log(line);

const asOwner = async <T>(stage: Stage, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: stage.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** @throws ExpectedError NOT_FOUND */
const existing = async (path: string): Promise<string> => {
  await access(path).catch(() => {
    throw new ExpectedError('NOT_FOUND', `There is no file ${path}`);
  });
  return path;
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
  .command('grant-role')
  .description('give somebody a role in a jurisdiction that no administrator has in their scope')
  .requiredOption('--email <address>', 'whose')
  .requiredOption('--role <role>', `one of ${rolesOfJurisdictions.join(', ')}`)
  .requiredOption('--jurisdiction <code>', 'in which jurisdiction and all below it')
  .action((given: { email: string; role: string; jurisdiction: string }) => {
    const role = rolesOfJurisdictions.find((one) => one === given.role);
    if (!role)
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `--role ${given.role}: one of ${rolesOfJurisdictions.join(', ')} is wanted`,
      );
    return onStage(async ({ database }) => {
      const id = await grantByHand(database, { email: given.email, role, jurisdictionCode: given.jurisdiction });
      console.log(`${given.email} holds ${role} in ${given.jurisdiction} (${id}).`);
    });
  });

program
  .command('verify-events')
  .description('check the hash chain of the event log, and the heads that were anchored outside the database')
  .option('--heads <file>', 'a copy of the file of heads, to be checked besides the one in the data folder')
  .action(({ heads }: { heads?: string }) =>
    onStage(async ({ database, headFile }) => {
      const copies = heads === undefined ? [] : [await existing(resolve(heads))];
      const verdict = await verifyEvents(database.reader(), [headFile, ...copies]);
      for (const line of verdictLines(verdict)) console.log(line);
      if (verdict.faultsTotal > 0) process.exitCode = 1;
    }),
  );

program
  .command('anchor-events')
  .description('keep the newest event’s hash outside the database, as a running server does every minute')
  .action(() =>
    onStage(async ({ anchor }) => {
      const head = await anchor.anchor();
      console.log(head ? `Event ${head.sequence} is anchored.` : 'There are no events.');
    }),
  );

program
  .command('backup')
  .description('write everything as it stands now into a new folder; also beside a running server')
  .argument('<folder>')
  .action((given: string) =>
    onPlace(true, async (place) => {
      const folder = resolve(given);
      const { sha256 } = await backUp({ ...place, folder, product: await productVersion(), clock: systemClock, say });
      console.log(`The backup is whole: ${folder}\nSHA-256 of its manifest, to be kept elsewhere: ${sha256}`);
    }),
  );

program
  .command('restore')
  .description('bring a backup into an empty database and data folder')
  .argument('<folder>')
  .action((folder: string) =>
    onPlace(false, async (place) => {
      const { takenAt } = await restore({ ...place, folder: resolve(folder), clock: systemClock, say });
      console.log(`Restored and checked: everything as it stood at ${takenAt}.`);
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

addRulesCommands(program, onStage);

const schemaPlace = (): SchemaPlace => ({
  schema: buildApiSchema(columns),
  root,
  today: dayInShanghai(systemClock.now()),
});

program
  .command('schema')
  .description('write schema.graphql, the data dictionary and the changelog of the schema from the code')
  .option('--check', 'change nothing; fail if a committed file is stale', false)
  .action(({ check }: { check: boolean }) => writeGenerated(schemaPlace(), check));

program
  .command('release-schema')
  .description('keep the schema as a version that later ones must not break, and write the changelog')
  .action(async () => {
    const version = await releaseSchema(schemaPlace());
    console.log(version === null ? 'Nothing changed since the last version.' : `Version ${version} is released.`);
  });

program.parseAsync().catch((error: unknown) => {
  // an expected error says itself what to do; anything else shows where it came from
  console.error(error instanceof ExpectedError || error instanceof ConfigError ? `\n${error.message}\n` : error);
  process.exitCode = 1;
});
