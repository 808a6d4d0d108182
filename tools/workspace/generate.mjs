// npm run generate [-- --check]: everything that is written from the code: schema.graphql, then the typed operations of the dashboard and of the client package,
// then docs/rulebook.md.
import { ensureBuilt, ensureDependencies, fail, root, run, server } from './run.mjs';

const check = process.argv.includes('--check') ? ['--check'] : [];
ensureDependencies();
ensureBuilt(['api']);
if (run(process.execPath, [...server, 'schema', ...check]) !== 0) fail('schema.graphql could not be written.');
if (run(process.execPath, [`${root}/tools/workspace/generate-client.mjs`, ...check]) !== 0)
  fail('The typed operations could not be generated.');
const rulebook = ['-r', '@swc-node/register', `${root}/tools/workspace/src/rulebook/main.ts`, ...check];
if (run(process.execPath, rulebook, { env: { ...process.env, SWC_NODE_PROJECT: `${root}/tsconfig.base.json` } }) !== 0)
  fail('docs/rulebook.md could not be written.');
