// npm run bench: the real server and a bare baseline on the same data, at both sizes, as ratios; writes docs/bench.md.
import { become, ensureBuilt, ensureDependencies, root } from './run.mjs';

ensureDependencies();
ensureBuilt(['api']);
become(process.execPath, ['-r', '@swc-node/register', `${root}/tools/bench/src/main.ts`, ...process.argv.slice(2)], {
  env: { ...process.env, SWC_NODE_PROJECT: `${root}/tsconfig.base.json` },
});
