/** @jest-config-loader esbuild-register */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from 'jest';

// One configuration for all projects, so that one run gives one count. A project is a folder with a project.json.
const { paths } = JSON.parse(readFileSync(join(__dirname, 'tsconfig.base.json'), 'utf8')).compilerOptions as {
  paths: Record<string, string[]>;
};
const moduleNameMapper = {
  '\\.css$': join(__dirname, 'tools/workspace/empty-stylesheet.cjs'),
  ...Object.fromEntries(Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, join(__dirname, file ?? '')])),
};

const folders = ['libs/domain', 'libs/server', 'libs/web', 'apps', 'packages', 'tools']
  .flatMap((parent) => readdirSync(join(__dirname, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(join(__dirname, folder, 'project.json')) && folder !== 'apps/e2e');

/** Packages that are ES modules only: here they run as CommonJS, as all else does. */
const modulesOnly =
  'openid-client|oauth4webapi|jose|file-type|strtok3|token-types|uint8array-extras|@tokenizer/inflate|@borewit/text-codec';

const usesDatabase = (folder: string): boolean => /^(libs\/server|apps\/api|tools\/(demo-data|bench))/.test(folder);

/** What was compiled is worth keeping, also where tests have a temporary folder of their own. */
const kept = process.env['JEST_CACHE'] ? { cacheDirectory: process.env['JEST_CACHE'] } : {};

/** Where `npm test` has gathered the specs; without it each is a file of its own. */
const together = process.env['SPECS_TOGETHER'];

const specsOf = (folder: string): Pick<Config, 'roots' | 'testMatch'> =>
  together
    ? { roots: ['<rootDir>', join(together, folder)], testMatch: [`${join(together, folder)}/*.spec.js`] }
    : { testMatch: ['<rootDir>/**/*.spec.{ts,tsx,mts}'] };

const project = (folder: string): NonNullable<Config['projects']>[number] => ({
  displayName: (JSON.parse(readFileSync(join(__dirname, folder, 'project.json'), 'utf8')) as { name: string }).name,
  rootDir: join(__dirname, folder),
  ...kept,
  ...specsOf(folder),
  testEnvironment: 'node',
  moduleNameMapper,
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'json'],
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
  transform: {
    [`^.+\\.m?tsx?$|/node_modules/(${modulesOnly})/.+\\.js$`]: [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  ...(usesDatabase(folder)
    ? {
        setupFiles: [join(__dirname, 'libs/server/platform/src/testing/jest-setup.ts')],
        globalSetup: join(__dirname, 'libs/server/platform/src/testing/jest-global-setup.ts'),
        globalTeardown: join(__dirname, 'libs/server/platform/src/testing/jest-global-teardown.ts'),
      }
    : {}),
});

const config: Config = {
  projects: folders.map(project),
  maxWorkers: 2,
  ...(together ? { testSequencer: join(__dirname, 'tools/workspace/in-turn.mjs') } : {}),
  ...kept,
  passWithNoTests: true,
  testTimeout: 60_000, // a hung test fails; a busy machine does not. Jest heeds it here only, not in a project
};
export default config;
