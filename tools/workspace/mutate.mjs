// npm run mutate [-- FILE…]: flips each comparison in the code that decides by the regulation, one at a time, in a copy of its
// own, and runs the specs of that lib that reach the file: a test that names the clause must fail. All flips stand in the file at
// once and one is alive at a time, so that one run of jest tries them all. Takes minutes, so it is not part of `npm test`; shifted
// parameters are (shifted-parameters.spec.ts).
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { decidingIn, mutantsOf } from './mutants.mjs';
import { bin, ensureDependencies, root, say } from './run.mjs';

/** What the tests of the domain need, and folders for the configuration to look into. */
const copyOfDomain = () => {
  const copy = mkdtempSync(join(tmpdir(), 'wanchuang-mutants-'));
  for (const file of ['package.json', 'jest.config.ts', 'tsconfig.base.json'])
    cpSync(join(root, file), join(copy, file));
  for (const folder of ['libs/server', 'libs/web', 'apps', 'packages', 'tools'])
    mkdirSync(join(copy, folder), { recursive: true });
  cpSync(join(root, 'libs/domain'), join(copy, 'libs/domain'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;

/** The files of the domain that a file takes from; what else it takes is none of them. */
const importsOf = (path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/from '([^']+)'/g)].flatMap(([, name]) => {
    const [alias] = paths[name] ?? [];
    if (!alias && !name.startsWith('.')) return [];
    const to = alias ?? join(dirname(path), name);
    return [to, `${to}.ts`, `${to}/index.ts`].filter((one) => /\.ts$/.test(one) && existsSync(join(root, one)));
  });

/** How many imports lie between a spec and each file that it reaches. */
const reachedBy = (spec) => {
  const distances = new Map([[spec, 0]]);
  for (const path of distances.keys())
    for (const next of importsOf(path)) if (!distances.has(next)) distances.set(next, distances.get(path) + 1);
  return distances;
};

const specsOf = (lib) =>
  readdirSync(join(root, 'libs/domain', lib, 'src'))
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `libs/domain/${lib}/src/${file}`)
    .map((path) => ({ path, reached: reachedBy(path) }));

/** Runs specs, each with one mutant alive. @returns by mutant the titles that fail; a spec that cannot be loaded, its path */
const failing = (copy, lib, pairs) => {
  const folder = join(copy, 'libs/domain', lib, 'src/mutants');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { number, spec } of pairs)
    writeFileSync(
      join(folder, `${number}.${basename(spec)}`),
      `Object.assign(globalThis, { mutant: ${number} });\nrequire('../${basename(spec, '.ts')}');\n`,
    );
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const parameters = [`libs/domain/${lib}/src/mutants/`, '--selectProjects', `domain-${lib}`, '--ci', '--silent'];
  spawnSync(bin('jest'), [...parameters, '--json', `--outputFile=${report}`], { cwd: copy, stdio: 'ignore' });
  const titles = new Map(pairs.map(({ number }) => [number, []]));
  for (const { assertionResults, name, status: ofSpec } of JSON.parse(readFileSync(report, 'utf8')).testResults) {
    const number = Number.parseInt(basename(name), 10);
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    titles.get(number).push(...(assertionResults.length === 0 && ofSpec === 'failed' ? [name] : failed));
  }
  return titles;
};

const names = (title, clause) =>
  /\.spec\.ts$/.test(title) || (clause ? title.includes(clause) : /Art\. \d/.test(title));

/** Of these mutants those that no test of their clause notices; the nearest specs are asked first. */
const survivorsOf = (copy, lib, mutants) => {
  const specs = specsOf(lib);
  const pairsOf = (some, isAsked) =>
    some.flatMap(({ number, path }) =>
      specs.filter(({ reached }) => isAsked(reached.get(path))).map(({ path: spec }) => ({ number, spec })),
    );
  const unseen = (some, pairs) => {
    const titles = pairs.length === 0 ? new Map() : failing(copy, lib, pairs);
    return some.filter(({ number, clause }) => !(titles.get(number) ?? []).some((title) => names(title, clause)));
  };
  const near = unseen(
    mutants,
    pairsOf(mutants, (distance) => distance === 1),
  );
  return unseen(
    near,
    pairsOf(near, (distance) => distance > 1),
  );
};

ensureDependencies();
const only = process.argv.slice(2);
const copy = copyOfDomain();
const survivors = [];
let count = 0;
try {
  for (const lib of readdirSync(join(root, 'libs/domain'))) {
    const mutants = [];
    const wanted = (path) => only.length === 0 || only.some((one) => basename(path) === basename(one));
    for (const path of decidingIn(lib).filter(wanted)) {
      const found = mutantsOf(path, mutants.length + 1);
      writeFileSync(join(copy, path), found.text);
      mutants.push(...found.mutants);
    }
    if (mutants.length === 0) continue;
    const untouched = failing(
      copy,
      lib,
      specsOf(lib).map(({ path }) => ({ number: 0, spec: path })),
    ).get(0);
    if (untouched.length > 0) throw new Error(`the tests of ${lib} fail as they are: ${untouched}`);
    const survived = survivorsOf(copy, lib, mutants);
    for (const { what, clause } of survived) say(`SURVIVED ${what}${clause ? ` (${clause})` : ''}`);
    say(`${lib}: ${mutants.length} flips, ${survived.length} survived`);
    survivors.push(...survived);
    count += mutants.length;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
say(`\n${count} flips of comparisons, ${survivors.length} that no test of their clause noticed`);
process.exitCode = survivors.length > 0 ? 1 : 0;
