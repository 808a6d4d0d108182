import { moneyFormat } from '../numbers/number-format';
import { seriesColour } from '../theme/css-variables';
import { uiTexts } from '../theme/ui-text';
import { highestOf, segmentsOf } from './stack-segments';
import { type StackTooltipInput, spokenSegment, stackTooltip } from './stack-tooltip';

const rows = [
  { year: 2024, provisional: false, values: { food: '300000000', ecology: null }, total: '300000000' },
  { year: 2025, provisional: true, values: { food: '300000000', ecology: '100000000.5' }, total: '400000000.5' },
];
const series = [
  { key: 'food', label: '食品与农业', colour: seriesColour('orange') },
  { key: 'ecology', label: '生态环保', colour: seriesColour('green') },
];
const input = (year: number, key: string): StackTooltipInput => ({
  rows,
  series,
  format: moneyFormat('400000000', { language: 'zh-CN', currency: 'CNY' }),
  cell: { year, key },
  text: uiTexts['zh-CN'],
  language: 'zh-CN',
});

it('gives exact values from the top of the stack down, their shares, and the total', () => {
  expect(
    stackTooltip(input(2025, 'food')).lines.map(({ label, value, aside, strong }) => [label, value, aside, strong]),
  ).toEqual([
    ['生态环保', '100,000,000.5元', '25%', false],
    ['食品与农业', '300,000,000元', '75%', true],
    ['合计', '400,000,000.5元', undefined, false],
  ]);
});

it('says what is provisional and what is missing', () => {
  expect(stackTooltip(input(2025, '')).title).toBe('2025年 · 未到报送期，暂定数');
  expect(stackTooltip(input(2024, '')).lines[0]).toMatchObject({ label: '生态环保', value: '缺', aside: '' });
});

it('says one segment to a screen reader', () => {
  expect(spokenSegment(input(2024, 'food'))).toBe('2024年 食品与农业 300,000,000元 100%');
  expect(spokenSegment(input(2024, 'ecology'))).toBe('2024年 生态环保 缺');
});

it('stacks what is there', () => {
  expect(
    segmentsOf({ ...rows[0], year: 2024, provisional: false, values: { food: '3', ecology: null }, total: null }, [
      'ecology',
      'food',
    ]),
  ).toEqual([{ key: 'food', from: 0, to: 3 }]);
  expect(highestOf(rows, ['food', 'ecology'])).toBe(400000000.5);
});
