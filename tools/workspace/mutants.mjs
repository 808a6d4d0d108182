// The comparisons of the code that decides by the regulation, each with its flips: what tools/workspace/mutate.mjs tries.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** What the rules and life cycles themselves stand on, and what decides without citing its clause in the code. */
const engine = {
  lifecycle: ['transition.ts'],
  policy: [
    'calendar-day.ts',
    'finding.ts',
    'interpretation.ts',
    'parameter-in-force.ts',
    'rule.ts',
    'succession.ts',
    'working-calendar.ts',
    'working-days.ts',
  ],
  recognition: ['certificate.ts', 'missing-parts.ts', 'objector.ts', 'scoring-sheet.ts'],
  registry: ['ban.ts', 'center-name.ts', 'credit-code.ts'],
};

/** Of a lib of the domain the files that decide: the engine, and whatever has a rule, a guard or a step of a clause. */
export const decidingIn = (lib) => {
  const folder = join(root, 'libs/domain', lib, 'src');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .filter((file) => engine[lib]?.includes(file) || /\bclause: 'Art\. /.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `libs/domain/${lib}/src/${file}`);
};

/** Flips that change nothing, each with why. */
const equivalent = {
  'notice.ts posted < today <=': 'of two equal days either is the earlier',
  'notice.ts reckoned < reliedOn <=': 'of two equal days either is the later',
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

/**
 * The mutants of a file, and its text with all of them in it: `globalThis.mutant` says which one is alive, 0 none.
 * @param first number of the first one
 */
export const mutantsOf = (path, first) => {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  /** What a node says, with the comparisons in it switched. */
  const switched = (node) => {
    const parts = [];
    ts.forEachChild(node, (child) => void parts.push([child.getStart(), child.getEnd(), switched(child)]));
    const start = node.getStart();
    let [said, from] = ['', start];
    for (const [begin, end, words] of parts) {
      said += text.slice(from, begin) + words;
      from = end;
    }
    said += text.slice(from, node.getEnd());
    if (!ts.isBinaryExpression(node)) return said;
    const operators = flipped[node.operatorToken.kind] ?? [];
    const [left, , right] = parts.map(([, , words]) => words);
    return operators.reduce((rest, operator) => {
      if (equivalent[`${basename(path)} ${node.getText()} ${operator}`]) return rest;
      const number = first + mutants.length;
      const line = source.getLineAndCharacterOfPosition(node.operatorToken.getStart()).line + 1;
      const words = node.getText().replace(/\s+/g, ' ').slice(0, 60);
      const what = `${path}:${line} ${words}: ${node.operatorToken.getText()} → ${operator}`;
      mutants.push({ number, path, what, clause: clauseAround(node) });
      return `(globalThis.mutant === ${number} ? ${left} ${operator} ${right} : ${rest})`;
    }, said);
  };
  const withAll = switched(source);
  return { mutants, text: text.slice(0, source.getStart()) + withAll + text.slice(source.getEnd()) };
};
