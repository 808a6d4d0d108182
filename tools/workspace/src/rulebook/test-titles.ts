import ts from 'typescript';
import { citationsIn } from './citations';
import type { SourceFile } from './source-files';

const declares = new Set(['describe', 'it', 'test']);

/** `describe`, `it` or `test`, also as `it.each(…)`, `test.describe` or `describe.each(…)`. */
const isDeclaration = (called: ts.Expression): boolean => {
  if (ts.isIdentifier(called)) return declares.has(called.text);
  if (ts.isPropertyAccessExpression(called)) return isDeclaration(called.expression);
  return ts.isCallExpression(called) && isDeclaration(called.expression);
};

const literalsIn = (node: ts.Node): string[] => {
  const found: string[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isStringLiteralLike(at) || ts.isTemplateHead(at)) found.push(at.text);
    if (!ts.isFunctionLike(at)) ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
};

/** Values of a table count where they begin the title, and only as `Art. 8(6): …` or, before a colon, as a clause alone. */
const citedByTable = (title: string, values: readonly string[]): readonly string[] => {
  if (!/^[%$]/.test(title)) return [];
  const isClauseAlone = /^(%s|\$\w+):/.test(title);
  return values.filter(
    (value) => /^Art\. [^:]+: /.test(value) || (isClauseAlone && /^Art\. \d+(\(\d+\))*$/.test(value)),
  );
};

/** A table that stands under a name in the same file is looked up there. */
const tableOf = (argument: ts.Expression): ts.Node => {
  if (!ts.isIdentifier(argument)) return argument;
  const declarations = argument
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return declarations.find(({ name }) => name.getText() === argument.text)?.initializer ?? argument;
};

const titlesOf = (call: ts.CallExpression): readonly string[] => {
  const [first] = call.arguments;
  const isTable = ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'each';
  if (!first || isTable || !isDeclaration(call.expression)) return [];
  const [title = ''] = literalsIn(first);
  const table = ts.isCallExpression(call.expression) ? call.expression.arguments.map(tableOf).flatMap(literalsIn) : [];
  return [title, ...citedByTable(title, table)];
};

/** The clauses that the titles of a spec name. */
export const clausesTested = ({ path, text }: SourceFile): ReadonlySet<string> => {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) titles.push(...titlesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return citationsIn(titles.join('\n'));
};
