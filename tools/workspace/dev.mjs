// npm run dev: the API rebuilt and restarted at each change, the dashboard with hot reload on http://localhost:5173.
import { spawn } from 'node:child_process';
import { bin, ensureBuilt, ensureDependencies, root, server } from './run.mjs';

ensureDependencies();
ensureBuilt(['api']);
const children = [
  [bin('vite'), ['build', 'apps/api', '--watch', '--logLevel', 'warn']],
  [process.execPath, ['--watch', ...server, 'serve']],
  [bin('vite'), ['apps/dashboard']],
].map(([command, parameters]) => spawn(command, parameters, { cwd: root, stdio: 'inherit' }));
for (const child of children) child.on('exit', () => children.forEach((other) => other.kill('SIGTERM')));
