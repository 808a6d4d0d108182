// npm run mutate [-- FILE…]: flips each comparison in the code that decides by the regulation, one at a time, in a copy of its
// own, and runs that lib's tests: one that names the clause must fail. Takes minutes, so it is not part of `npm test`; shifted
// parameters are (limits.spec.ts).
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import ts from 'typescript';
import { bin, ensureDependencies, root, say } from './run.mjs';

/** What the rules and life cycles themselves stand on. */
const engine = {
  lifecycle: ['transition.ts'],
  policy: [
    'finding.ts',
    'interpretation.ts',
    'parameter-in-force.ts',
    'rule.ts',
    'succession.ts',
    'working-calendar.ts',
    'working-days.ts',
  ],
};

/** Of a lib of the domain the files that decide: the engine, and whatever has a rule, a guard or a step of a clause. */
const decidingIn = (lib) => {
  const folder = join(root, 'libs/domain', lib, 'src');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .filter((file) => engine[lib]?.includes(file) || /\bclause: 'Art\. /.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `libs/domain/${lib}/src/${file}`);
};

/** Flips that change nothing, each with why. */
const equivalent = {
  'parameter-in-force.ts date < policy.inForceFrom <=': 'the later of two equal days is either',
  'succession.ts on < inForceFrom <=': 'on that day a policy holds, and the question is not put',
  'succession.ts one.inForceFrom < other.inForceFrom <=': 'two policies from the same day overlap in either order',
};

const flipped = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
};

/** The clause of the rule, guard or step in which a node stands; null in what several share. */
const clauseAround = (node) => {
  for (let at = node; at; at = at.parent) {
    if (!ts.isObjectLiteralExpression(at)) continue;
    const clause = at.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === 'clause');
    if (clause && ts.isStringLiteral(clause.initializer)) return clause.initializer.text;
  }
  return null;
};

const mutantsOf = (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isBinaryExpression(node))
      for (const operator of flipped[node.operatorToken.kind] ?? []) {
        if (equivalent[`${basename(path)} ${node.getText()} ${operator}`]) continue;
        const { operatorToken: token } = node;
        const mutated = text.slice(0, token.getStart()) + operator + text.slice(token.getEnd());
        const line = source.getLineAndCharacterOfPosition(token.getStart()).line + 1;
        const what = `${path}:${line} ${node.getText().replace(/\s+/g, ' ').slice(0, 60)}: ${token.getText()} → ${operator}`;
        found.push({ path, text, mutated, what, clause: clauseAround(node) });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

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

/** Titles of the tests that fail; a spec that cannot even be loaded fails by its path. Null: nothing was run. */
const failing = (copy, lib) => {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const parameters = [
    `libs/domain/${lib}/`,
    '--selectProjects',
    `domain-${lib}`,
    '--ci',
    '--silent',
    '--json',
    `--outputFile=${report}`,
  ];
  spawnSync(bin('jest'), parameters, { cwd: copy, stdio: 'ignore' });
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap(({ assertionResults, name, status: ofSpec }) =>
      assertionResults.length === 0 && ofSpec === 'failed'
        ? [name]
        : assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
  } catch {
    return null;
  }
};

const names = (title, clause) =>
  /\.spec\.ts$/.test(title) || (clause ? title.includes(clause) : /Art\. \d/.test(title));

ensureDependencies();
const only = process.argv.slice(2);
const copy = copyOfDomain();
const survivors = [];
let count = 0;
try {
  for (const lib of readdirSync(join(root, 'libs/domain'))) {
    const mutants = decidingIn(lib)
      .filter((path) => only.length === 0 || only.some((one) => basename(path) === basename(one)))
      .flatMap(mutantsOf);
    if (mutants.length === 0) continue;
    const untouched = failing(copy, lib);
    if (untouched === null || untouched.length > 0)
      throw new Error(`the tests of ${lib} fail as they are: ${untouched}`);
    for (const { path, text, mutated, what, clause } of mutants) {
      count += 1;
      writeFileSync(join(copy, path), mutated);
      const titles = failing(copy, lib) ?? [];
      writeFileSync(join(copy, path), text);
      const isFound = titles.some((title) => names(title, clause));
      say(`${isFound ? 'found   ' : 'SURVIVED'} ${what}${clause ? ` (${clause})` : ''}`);
      if (!isFound) survivors.push(what);
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
say(`\n${count} comparisons flipped, ${survivors.length} that no test of their clause noticed`);
process.exitCode = survivors.length > 0 ? 1 : 0;
