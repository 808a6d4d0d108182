import { candidacyRules } from '@wanchuang/domain-recognition';
import { clausesView, passRate } from './clauses-data';
import { ruleText } from './progress.text';
import type { ClauseOutcomes } from './use-progress';

const outcomes = (
  rule: string,
  clause: string,
  fieldCode: string,
  counts: Partial<ClauseOutcomes>,
): ClauseOutcomes => ({
  rule,
  clause,
  fieldCode,
  met: 0,
  excepted: 0,
  waived: 0,
  judged: 0,
  unmet: 0,
  open: 0,
  ...counts,
});
const clauses = [
  outcomes('rdStaff', 'Art. 8(6)', 'ADVANCED_MATERIALS', { met: 6 }),
  outcomes('rdStaff', 'Art. 8(6)', 'FOOD_AGRICULTURE', { met: 3, unmet: 1 }),
  outcomes('head', 'Art. 8(6)', 'FOOD_AGRICULTURE', { judged: 2, open: 4 }),
  outcomes('floorSpace', 'Art. 8(7)', 'ELECTRONICS_SOFTWARE', { met: 1, excepted: 1, unmet: 2 }),
  outcomes('hostResearchSpending', 'Art. 8(8)', 'FOOD_AGRICULTURE', { waived: 1 }),
  outcomes('results', 'Art. 8(9)', 'FOOD_AGRICULTURE', { open: 3 }),
];

it('Art. 8: counts what is settled as met, and leaves out what is open', () => {
  expect(passRate({ MET: 1, EXCEPTED: 1, WAIVED: 1, JUDGED: 1, UNMET: 4, OPEN: 9 })).toBe(0.5);
  expect(passRate({ OPEN: 2 })).toBeNull();
});

it('says which clause is met least, what was settled in writing, and what is open', () => {
  expect(clausesView(clauses, null, '全部通知', 'zh').sentence).toBe(
    '通过率最低的是**研发场地**（第八条第七项，**50%**）；书面放宽**1项**、免除**1项**；**7项**待定。',
  );
  expect(clausesView(clauses.slice(0, 1), null, 'All calls', 'en').sentence).toBe(
    'Every clause that is decided is met.',
  );
  expect(clausesView([], null, '', 'zh')).toMatchObject({ sentence: '', rows: [] });
});

it('adds up the fields of a clause', () => {
  const { rows, isOfOne } = clausesView(clauses, null, '', 'zh');
  expect(isOfOne).toBe(false);
  expect(rows.map(({ key, label, counts, note }) => [key, label, Object.values(counts).join(' '), note])).toEqual([
    // met, judged, excepted, waived, open, unmet
    ['rdStaff', '研发人员 8(6)', '9 0 0 0 0 1', '90%通过'],
    ['head', '主要负责人 8(6)', '0 2 0 0 4 0', '100%通过'],
    ['floorSpace', '研发场地 8(7)', '1 0 1 0 0 2', '50%通过'],
    ['hostResearchSpending', '依托单位研发投入 8(8)', '0 0 0 1 0 0', '100%通过'],
    ['results', '高水平成果 8(9)', '0 0 0 0 3 0', '待定'],
  ]);
});

it('breaks one clause down by field, and shows all where the address names none that is there', () => {
  const one = clausesView(clauses, 'rdStaff', '全部通知', 'zh');
  expect(one.title).toBe('研发人员（第八条第六项）各领域通过情况（全部通知，件）');
  expect(one.sentence).toBe('通过率最低的领域是**食品与农业**（**75%**）。');
  expect(one.rows.map(({ label, note }) => [label, note])).toEqual([
    ['先进材料', '100%通过'],
    ['食品与农业', '75%通过'],
  ]);
  expect(clausesView(clauses, 'nothingSuch', '', 'zh').rows).toHaveLength(5);
});

it('counts the clauses, or the fields, where several are met least', () => {
  const even = clauses.filter(({ rule }) => rule === 'rdStaff').map((one) => ({ ...one, met: 1, unmet: 1 }));
  expect(clausesView(even, 'rdStaff', '', 'zh').sentence).toBe('通过率最低的有**2个领域**（均为**50%**）。');
  const other = even.map((one) => ({ ...one, rule: 'floorSpace' }));
  expect(clausesView([...even, ...other], null, '', 'zh').sentence).toBe('通过率最低的有**2条**（均为**50%**）。');
});

it('lists every clause in every field, exactly', () => {
  const { table } = clausesView(clauses, null, '', 'zh');
  expect(table.rows).toHaveLength(clauses.length);
  expect(table.rows[1]?.cells).toEqual(['研发人员（第八条第六项）', '食品与农业', '3', '0', '0', '0', '0', '1', '75%']);
});

it('Art. 8, 24, 26: has words for every rule', () => {
  expect(Object.keys(ruleText.entries)).toEqual(candidacyRules.map(({ name }) => name));
});
