// npm run cli -- COMMAND: the server's command line, built first where needed.
import { become, ensureBuilt, ensureDependencies, server } from './run.mjs';

ensureDependencies();
ensureBuilt(['api']);
become(process.execPath, [...server, ...process.argv.slice(2)]);
