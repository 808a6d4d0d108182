import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { citationsIn } from './citations';
import { type ClauseCoverage, clauseCoverage } from './clause-coverage';
import { pagesOfClauses } from './pages';
import { lifecycles, rules } from './registry';
import { rulebookDocument } from './rulebook-document';
import { clausesTested } from './test-titles';

const root = join(__dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** How many clauses were open when this was last changed: it only ever gets less. */
const openAtMost = 45;

describe('docs/rulebook.md', () => {
  let coverage: readonly ClauseCoverage[];
  const open: readonly string[] = JSON.parse(read('docs/open-clauses.json'));
  const known = new Set(wanzhouPolicy.articles.flatMap(({ clauses }) => clauses.map(({ citation }) => citation)));

  beforeAll(() => {
    coverage = clauseCoverage(wanzhouPolicy, root);
  });

  it('is fresh: npm run generate', () => {
    expect(read('docs/rulebook.md')).toBe(rulebookDocument(wanzhouPolicy, coverage));
  });

  it('leaves open exactly the clauses that docs/open-clauses.json lists, in their order', () => {
    expect(open).toEqual(coverage.filter(({ isWhole }) => !isWhole).map(({ citation }) => citation));
  });

  it('has no more open clauses than before: whoever closes one lowers the number here', () => {
    expect(open.length).toBeLessThanOrEqual(openAtMost);
    expect(openAtMost - open.length).toBe(0);
  });

  it('knows every clause that a rule, a step, a guard or a page is said to serve', () => {
    const cited = [
      ...rules.map(({ clause }) => clause),
      ...lifecycles.flatMap(({ transitions }) =>
        transitions.flatMap(({ clause, when = [] }) => [clause, ...when.map((guard) => guard.clause)]),
      ),
      ...Object.keys(pagesOfClauses),
    ];
    expect(cited.filter((clause) => clause !== null && !known.has(clause))).toEqual([]);
  });

  it('leads to pages that the dashboard has', () => {
    const paths = [...read('apps/dashboard/src/pages.tsx').matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(
      Object.values(pagesOfClauses)
        .flat()
        .filter((path) => !paths.includes(path)),
    ).toEqual([]);
  });

  it('finds the rules and life cycles of the domain', () => {
    expect(rules.map(({ name, clause }) => `${clause} ${name}`)).toEqual(
      expect.arrayContaining(['Art. 8(1) hostKind', 'Art. 8(7) instruments', 'Art. 26 name']),
    );
    expect(lifecycles.map(({ name }) => name)).toEqual(expect.arrayContaining(['application', 'panel', 'objection']));
  });
});

describe('the clauses of a text', () => {
  it.each([
    ['merged (Art. 5(3), 23)', ['Art. 5(3)', 'Art. 23']],
    ['the plan (Art. 5(1)(2))', ['Art. 5(1)', 'Art. 5(2)']],
    ['bodies (Art. 10–12)', ['Art. 10', 'Art. 11', 'Art. 12']],
    ['data (Art. 22(1)–(3))', ['Art. 22(1)', 'Art. 22(2)', 'Art. 22(3)']],
    ['Art. 1, 27 and 28: the policy', ['Art. 1', 'Art. 27', 'Art. 28']],
    ['Article 8, Part. 9', []],
  ])('%s', (text, expected) => {
    expect([...citationsIn(text)]).toEqual(expected);
  });
});

describe('the clauses that a spec tests', () => {
  it.each([
    ['a title', `it('Art. 8(6): ten', () => { expect('Art. 24').toBe(1); })`, ['Art. 8(6)']],
    ['a template', 'it(`Art. 9(4): from ${day}`, () => {})', ['Art. 9(4)']],
    [
      'rows that begin the title',
      `it.each([['Art. 8(2): fit', 1], ['a row', 'Art. 9']])('%s', () => {})`,
      ['Art. 8(2)'],
    ],
    ['clauses alone, before a colon', `it.each([['Art. 8(3)', 'team']])('%s: %s is judged', () => {})`, ['Art. 8(3)']],
    [
      'a table under a name',
      `const rows = [{ clause: 'Art. 13' }];\ndescribe.each(rows)('$clause: x', () => {})`,
      ['Art. 13'],
    ],
    ['values that the title only mentions', `it.each([['An award (Art. 22(2))', 'Art. 2']])('reads %s', () => {})`, []],
    ['a browser journey', `test.describe('from call to certificate (Art. 9)', () => {})`, ['Art. 9']],
  ])('are those of %s', (_, text, expected) => {
    expect([...clausesTested({ path: 'sample.spec.ts', text })]).toEqual(expected);
  });
});
