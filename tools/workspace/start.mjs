// npm start: from a fresh clone to the dashboard. Installs and builds what is missing, then serves.
import { become, ensureBuilt, ensureDependencies, server } from './run.mjs';

ensureDependencies();
ensureBuilt();
become(process.execPath, [...server, 'serve'], { env: { NODE_ENV: 'production', ...process.env } });
