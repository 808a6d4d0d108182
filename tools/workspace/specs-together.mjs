// For `npm test`: some specs of one project at a time run in one module registry. Each of them alone would load the server's
// hundreds of modules again, which takes longer than most of their tests. `npx jest FILE` still runs a spec by itself.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolders, root } from './run.mjs';

const mostInOne = 8;

const specsIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.spec\.m?tsx?$/.test(path))
    .map((path) => join(root, folder, path))
    .sort();

/** A spec that would change what others find in the registry says so, and why, in a comment that begins thus. */
const standsAlone = (spec) => /^\/\/ Runs alone: /m.test(readFileSync(spec, 'utf8'));

const chunks = (specs) => {
  const shared = specs.filter((spec) => !standsAlone(spec));
  const count = Math.ceil(shared.length / mostInOne);
  const size = Math.ceil(shared.length / count);
  const together = Array.from({ length: count }, (_, index) => shared.slice(index * size, (index + 1) * size));
  return [...together, ...specs.filter(standsAlone).map((spec) => [spec])];
};

/** The longest come first, so that no worker is left alone with one of them: those with a database, the API before all. */
const turns = ['apps/api', 'libs/server', 'tools', 'libs/web', ''];
const turn = (folder) => turns.findIndex((one) => folder.startsWith(one));

/** Writes the files that gather the specs; returns the folder to give to jest.config.ts as SPECS_TOGETHER. */
export const gatherSpecs = () => {
  const target = join(root, 'dist/specs');
  rmSync(target, { recursive: true, force: true });
  const folders = projectFolders().filter((folder) => folder !== 'apps/e2e');
  for (const folder of folders.sort((one, other) => turn(one) - turn(other))) {
    mkdirSync(join(target, folder), { recursive: true });
    for (const [index, specs] of chunks(specsIn(folder)).entries()) {
      const parts = specs.map(
        (spec) => `describe(${JSON.stringify(relative(root, spec))}, () => void require(${JSON.stringify(spec)}));\n`,
      );
      writeFileSync(join(target, folder, `${turn(folder)}-${index}.spec.js`), parts.join(''));
    }
  }
  return target;
};
