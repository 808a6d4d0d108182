import {
  type Cycle,
  boxRows,
  evaluationSentence,
  evaluationTable,
  evaluationTitle,
  gradeRows,
  quotaMark,
  scoreDots,
  scoreTicks,
  widestDimension,
} from './evaluation-data';

const spread = (
  min: string,
  p25: string,
  median: string,
  p75: string,
  max: string,
): Cycle['dimensions'][number]['distribution'] => ({ min, p25, median, p75, max });
const cycle: Cycle = {
  fromYear: 2023,
  toYear: 2025,
  participants: 5,
  excellent: 1,
  good: 3,
  poor: 1,
  quota: { rate: '0.2', limit: 1, clause: 'Art. 23' },
  total: { ...spread('53.75', '70', '76', '80', '92.1'), histogram: [] },
  dimensions: [
    { dimension: 'OPERATION', distribution: spread('66', '76', '82', '89', '98') },
    { dimension: 'TRANSFER', distribution: spread('50', '64', '74', '84', '99') },
  ],
  results: [
    { centerId: 'center_1', name: '甲', total: '92.1', grade: 'EXCELLENT' },
    { centerId: 'center_2', name: '乙', total: '80', grade: 'GOOD' },
    { centerId: 'center_3', name: '丙', total: '76', grade: 'GOOD' },
    { centerId: 'center_4', name: '丁', total: '70', grade: 'GOOD' },
    { centerId: 'center_5', name: '戊', total: '53.75', grade: 'POOR' },
  ],
};
const before: Cycle = {
  ...cycle,
  fromYear: 2020,
  toYear: 2022,
  participants: 4,
  poor: 0,
  dimensions: [{ dimension: 'OPERATION', distribution: spread('60', '70', '78', '80', '90') }],
};

it('says how many took part, the quota, and where scores spread widest', () => {
  expect(evaluationSentence(cycle, 'zh')).toBe(
    '2023–2025周期**5家**参评，优秀**1家**（名额上限1家），较差**1家**；**技术转化与产业提升**得分离散度最大。',
  );
  expect(evaluationSentence({ ...cycle, quota: null, poor: 0 }, 'en')).toBe(
    '**5** took part in 2023–2025, **1** rated excellent, none poor; scores spread widest in **Transfer and industry**.',
  );
});

it('names the cycles in its title', () => {
  expect(evaluationTitle([before, cycle], 'zh')).toBe('绩效评估分布（2020–2022与2023–2025两个周期）');
  expect(evaluationTitle([cycle], 'en')).toBe('Distribution of evaluations (cycle 2023–2025)');
  expect(evaluationTitle([before, before, cycle], 'zh')).toBe('绩效评估分布（2020–2022至2023–2025共3个周期）');
  expect(evaluationTitle([], 'zh')).toBe('绩效评估分布');
});

it('draws the quota line between the last within it and the next', () => {
  expect(quotaMark(cycle, 'zh')).toEqual({ at: 86.05, label: '优秀名额线 ⌊20%×5⌋=1' });
  expect(quotaMark({ ...cycle, quota: null }, 'zh')).toBeNull();
});

it('finds the quota line within the bins where single scores are not given', () => {
  const histogram = [
    { from: 70, to: 71, centers: 3 },
    { from: 90, to: 91, centers: 2 },
  ];
  expect(quotaMark({ ...cycle, results: [], total: { ...cycle.total, histogram } }, 'zh')?.at).toBeCloseTo(90.5, 5);
});

it('puts boxes and dots on one axis of whole tens', () => {
  expect(scoreTicks(cycle, boxRows(cycle, before, 'zh'))).toEqual([50, 60, 70, 80, 90, 100]);
  expect(scoreTicks({ ...cycle, total: { ...cycle.total, min: null, max: null } }, [])).toEqual([
    0, 20, 40, 60, 80, 100,
  ]);
});

it('rings the median of the cycle before where there is one', () => {
  expect(boxRows(cycle, before, 'zh').map(({ key, previousMedian, note }) => [key, previousMedian, note])).toEqual([
    ['OPERATION', 78, '82.0'],
    ['TRANSFER', null, '74.0'],
  ]);
});

it('leaves out a dimension without scores', () => {
  const empty = {
    dimension: 'SERVICE',
    distribution: { min: null, p25: null, median: null, p75: null, max: null },
  } as const;
  expect(boxRows({ ...cycle, dimensions: [empty] }, null, 'zh')).toEqual([]);
  expect(widestDimension({ ...cycle, dimensions: [empty] })).toBeNull();
});

it('rounds scores for people and keeps them for the axis', () => {
  expect(scoreDots(cycle)[4]).toEqual({ id: 'center_5', name: '戊', score: 53.75, scoreText: '53.8', grade: 'POOR' });
  expect(gradeRows([cycle], 'zh')[0]).toEqual({
    key: '2023–2025',
    label: '2023–2025',
    counts: { EXCELLENT: 1, GOOD: 3, POOR: 1 },
    note: '5家参评',
  });
});

it('gives the same numbers as a table', () => {
  const table = evaluationTable([before, cycle], 'zh');
  expect(table.columns).toHaveLength(10);
  expect(table.rows.map(({ cells }) => cells[9])).toEqual([null, { text: '74.0', raw: '74' }]);
  expect(table.rows[1]?.cells.slice(0, 5)).toEqual(['2023–2025', '5', '1', '3', '1']);
});
