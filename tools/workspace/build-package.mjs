// node tools/workspace/build-package.mjs packages/NAME: plain ES modules with their types in dist/packages/NAME, ready for `npm pack`.
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run } from './run.mjs';

const folder = process.argv[2] ?? fail('Which package? Such as packages/client.');
const target = join(root, 'dist', folder);
const read = (path) => readFileSync(path, 'utf8');

rmSync(target, { recursive: true, force: true });
const compiler = join(root, 'node_modules/tsc-native/bin/tsc');
if (run(process.execPath, [compiler, '-p', join(folder, 'tsconfig.build.json')]) !== 0)
  fail(`${folder} could not be built.`);

// modules of Node and browsers name files, which the sources, as everywhere here, do not
for (const name of readdirSync(target)) {
  const path = join(target, name);
  writeFileSync(path, read(path).replace(/((?:from|import) ?\(?['"]\.\/[\w.-]+)(['"])/g, '$1.js$2'));
}
const { version } = JSON.parse(read(join(root, 'package.json')));
const manifest = { ...JSON.parse(read(join(root, folder, 'package.json'))), version };
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
copyFileSync(join(root, folder, 'README.md'), join(target, 'README.md'));
