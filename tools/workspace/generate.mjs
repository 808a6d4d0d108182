// npm run generate [-- --check]: everything that is written from the code: schema.graphql, then the typed operations of the dashboard and of the client package.
import { ensureBuilt, ensureDependencies, fail, root, run, server } from './run.mjs';

const check = process.argv.includes('--check') ? ['--check'] : [];
ensureDependencies();
ensureBuilt(['api']);
if (run(process.execPath, [...server, 'schema', ...check]) !== 0) fail('schema.graphql could not be written.');
if (run(process.execPath, [`${root}/tools/workspace/generate-client.mjs`, ...check]) !== 0)
  fail('The typed operations could not be generated.');
