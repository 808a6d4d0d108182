// Types of all projects: one run of the compiler for all that share their settings, so that what each stands on is read once for
// them all and not once for each. `npx nx typecheck PROJECT` still looks at a single one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectFolders, root, run } from './run.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Settings that several projects have, with what these projects include: paths from the root. */
const programs = () => {
  const found = new Map();
  for (const folder of projectFolders()) {
    const { extends: base, compilerOptions, include } = readJson(join(root, folder, 'tsconfig.json'));
    const settings = JSON.stringify({ extends: relative(root, join(root, folder, base)), compilerOptions });
    found.set(settings, [...(found.get(settings) ?? []), ...include.map((part) => `${folder}/${part}`)]);
  }
  return [...found].map(([settings, include]) => ({ ...JSON.parse(settings), include }));
};

/** Zero if every project's types hold. */
export const checkTypes = () => {
  const folder = join(root, 'dist/types');
  mkdirSync(folder, { recursive: true });
  const codes = programs().map(({ extends: base, include, ...settings }, index) => {
    const file = join(folder, `tsconfig.${index}.json`);
    const fromHere = (path) => relative(dirname(file), join(root, path));
    const program = { extends: fromHere(base), ...settings, include: include.map(fromHere) };
    writeFileSync(file, JSON.stringify(program));
    return run(process.execPath, [join(root, 'node_modules/tsc-native/bin/tsc'), '--noEmit', '-p', file]);
  });
  rmSync(folder, { recursive: true });
  return Math.max(...codes);
};
