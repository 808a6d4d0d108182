import { funnelView, shareOf } from './funnel-data';
import type { StageCount } from './use-progress';

const stage = (name: StageCount['stage'], reached: number, others: Partial<StageCount> = {}): StageCount => ({
  stage: name,
  reached,
  underway: 0,
  returned: 0,
  declined: 0,
  refused: 0,
  withdrawn: 0,
  struckOut: 0,
  ...others,
});
const stages = [
  stage('APPLIED', 24, { underway: 2, declined: 3, withdrawn: 1 }),
  stage('RECOMMENDED', 18, { underway: 4, returned: 1, withdrawn: 1 }),
  stage('CONSULTED', 12, { refused: 2 }),
  stage('APPROVED', 10),
  stage('IN_NOTICE', 10, { struckOut: 1 }),
  stage('RECOGNISED', 9),
];

it('says how many applied, how many came through, and where most ended', () => {
  expect(funnelView(stages, '春季通知', 'zh').sentence).toBe(
    '共提交**24件**，部门推荐**18件**（75%），认定**9件**（38%）；终止最多的是“**不予推荐**”（3件）。',
  );
  expect(funnelView(stages, 'Spring', 'en').sentence).toBe(
    '**24** applied, **18** recommended (75%), **9** recognised (38%); most of those that ended were **Declined** (3).',
  );
});

it('says that nobody has ended on the way, and nothing where nobody applied', () => {
  const [first, ...others] = stages.map((one) => ({ ...one, declined: 0, withdrawn: 0, refused: 0, struckOut: 0 }));
  expect(funnelView(first ? [first, ...others] : [], '', 'zh').sentence).toContain('没有终止的申报');
  expect(funnelView([], '', 'zh')).toMatchObject({ sentence: '', stages: [], ends: [] });
});

it('draws a bar for each stage with its share of those that applied, and leads to those that are at it now', () => {
  const { stages: bars } = funnelView(stages, '', 'zh');
  expect(bars.map(({ label, size, valueText, states }) => [label, size, valueText, states])).toEqual([
    ['提交申报', 24, '24件 · 100%', ['SUBMITTED']],
    ['部门推荐', 18, '18件 · 75%', ['RECOMMENDED', 'IN_CONSULTATION']],
    ['完成论证', 12, '12件 · 50%', ['CONSULTED']],
    ['审议通过', 10, '10件 · 42%', ['APPROVED']],
    ['进入公示', 10, '10件 · 42%', ['IN_NOTICE']],
    ['认定', 9, '9件 · 38%', ['RECOGNISED']],
  ]);
});

it('draws where others ended, with the stage where it could be any', () => {
  const { ends, table } = funnelView(stages, '', 'zh');
  expect(ends.map(({ label, size, states }) => [label, size, states])).toEqual([
    ['不予推荐', 3, ['DECLINED']],
    ['已撤回（提交申报后）', 1, ['WITHDRAWN']],
    ['退回修改（部门推荐后）', 1, ['RETURNED']],
    ['已撤回（部门推荐后）', 1, ['WITHDRAWN']],
    ['审议未通过', 2, ['REFUSED']],
    ['异议成立，不予认定', 1, ['STRUCK_OUT']],
  ]);
  expect(table.rows[1]?.cells).toEqual(['部门推荐', '18', '75%', '4', '1', '0', '0', '0', '1']);
});

it('has no share of nothing', () => {
  expect(shareOf(0, 0)).toBe('–');
});

it('names all where most ended, where several are as many', () => {
  const [applied, recommended, consulted, ...others] = stages;
  if (!applied || !recommended || !consulted) throw new Error('a stage is missing');
  const even = [{ ...applied, declined: 2 }, recommended, consulted, ...others];
  expect(funnelView(even, '', 'zh').sentence).toContain(
    '终止最多的是“**不予推荐**”、“**审议未通过**”、“**已撤回**”（各2件）。',
  );
  expect(funnelView(even, '', 'en').sentence).toContain('were **Declined**, **Refused**, **Withdrawn** (2 each).');
});
