import { type ApiSeries, plotNumbers } from './plot-data';
import { type SentenceInput, plotSentence } from './plot-sentence';
import { type Stack, plotSpecs } from './plot-specs';

const years = [2022, 2023, 2024, 2025];
const series = (indicatorCode: string, groupKey: string | null, ...values: (string | null)[]): ApiSeries => ({
  indicatorCode,
  groupKey,
  points: values.map((value, index) => ({ year: 2022 + index, value, centers: 40, provisional: false })),
});
const names = { departments: [], jurisdictions: [] };
const yuan = { language: 'zh', currency: 'CNY' } as const;
const sentence = (
  id: keyof typeof plotSpecs,
  stack: Stack,
  whole: readonly ApiSeries[],
  grouped: readonly ApiSeries[] = [],
  more: Partial<SentenceInput> = {},
): string | null => {
  const spec = plotSpecs[id];
  const numbers = plotNumbers({ spec, stack, years, whole, grouped, groupOrder: [] });
  return plotSentence({ spec, numbers, names, style: yuan, comparison: 'lastYear', cycle: null, ...more });
};

const investment = series('RD_INVESTMENT', null, '300000000', '400000000', '462600000', '556000000');
const byField = [
  series('RD_INVESTMENT', 'FOOD_AGRICULTURE', null, null, '262600000', '306000000'),
  series('RD_INVESTMENT', 'ELECTRONICS_SOFTWARE', null, null, '200000000', '250000000'),
];

it('says the newest value, its change, who grew most and who is greatest', () => {
  expect(sentence('investment', 'field', [investment], byField)).toBe(
    '2025年**5.56亿元**，较上年 **+20.2%**；增长最快的是**电子与软件**（+25%），占比最大的是**食品与农业**（55%）。',
  );
});

it('says the same in English', () => {
  expect(sentence('investment', 'field', [investment], byField, { style: { language: 'en', currency: 'CNY' } })).toBe(
    '**¥556 million** in 2025, **+20.2%** on the year before; **Electronics and software** grew fastest (+25%), **Food and agriculture** has the largest share (55%).',
  );
});

it('says the growth where the whole is not split', () => {
  expect(sentence('investment', 'field', [investment], [], { comparison: 'mean' })).toBe(
    '2025年**5.56亿元**，较前三年均值 **+43.5%**；近3年年均增长**22.8%**。',
  );
});

it('leaves out a change that it does not know', () => {
  expect(sentence('investment', 'field', [series('RD_INVESTMENT', null, null, null, null, '10000')])).toBe(
    '2025年**1.00万元**。',
  );
  expect(
    sentence('investment', 'field', [investment], [], { comparison: 'cycle', cycle: { fromYear: 2019, toYear: 2021 } }),
  ).toBe('2025年**5.56亿元**；近3年年均增长**22.8%**。');
});

it('says where values end', () => {
  expect(sentence('investment', 'field', [series('RD_INVESTMENT', null, '100', '50', null, null)])).toBe(
    '2023年**50元**，较上年 **−50.0%**，2023年之后无数据。',
  );
});

it('says of patents how many are inventions and what R&D brings forth', () => {
  const whole = [
    series('RD_INVESTMENT', null, '100000000', '100000000', '100000000', '100000000'),
    series('PATENTS_INVENTION', null, '30', '30', '25', '20'),
    series('PATENTS_UTILITY', null, '30', '30', '30', '30'),
  ];
  expect(sentence('patents', 'kind', whole)).toBe(
    '2025年**50件**，较上年 **−9.1%**；其中发明专利**20件**（40%），每千万元研发投入产出5.0件，已连续2年下降。',
  );
});

it('says of contracts how they grow and what development makes up', () => {
  const whole = [
    series('TECH_CONTRACT_VOLUME', null, '96000000', '123000000', '141000000', '163000000'),
    series('TECH_CONTRACT_VOLUME_DEVELOPMENT', null, '40000000', '50000000', '60000000', '70090000'),
  ];
  expect(sentence('contracts', 'kind', whole)).toBe(
    '2025年**1.63亿元**，较上年 **+15.6%**；近3年年均增长**19.3%**，技术开发占**43%**。',
  );
});

it('has nothing to say of nothing', () => {
  expect(sentence('contracts', 'kind', [])).toBeNull();
});
