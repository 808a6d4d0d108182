import { moversView } from './movers-data';
import type { OverviewMoverFragment } from './overview.generated';

const mover = (
  id: number,
  name: string,
  value: string,
  previous: string,
  change: string,
  changeRate: string | null,
): OverviewMoverFragment => ({
  value,
  previous,
  change,
  changeRate,
  center: { id: `center_${id}`, name: `重庆市万州区${name}技术创新中心`, nameEn: null },
});
const movers = {
  year: 2025,
  rises: [
    mover(1, '精细化工', '26950000', '6690000', '20260000', '3.0284'),
    mover(2, '柑橘', '9000000', '0', '9000000', null),
  ],
  falls: [mover(3, '墙体材料', '30000000', '53850000', '-23850000', '-0.4429')],
};
const yuan = { language: 'zh', currency: 'CNY' } as const;

it('says who rose and who fell most', () => {
  const { title, sentence } = moversView('investment', movers, yuan);
  expect(title).toBe('变动最大（研发投入，2025年较上年）');
  expect(sentence).toBe('上升最多的是**精细化工**（+2,026万，+303%），下降最多的是**墙体材料**（−2,385万，−44%）。');
});

it('says one side where the other is empty', () => {
  expect(moversView('investment', { ...movers, falls: [] }, yuan).sentence).toBe(
    '上升最多的是**精细化工**（+2,026万，+303%）。',
  );
  expect(moversView('investment', { ...movers, rises: [] }, yuan).sentence).toMatch(/^下降最多/);
  expect(moversView('investment', { ...movers, rises: [], falls: [] }, yuan).sentence).toBe('');
});

it('draws changes by their size, and knows no rate from nothing', () => {
  const { rows } = moversView('investment', movers, yuan);
  expect(rows.rises.map(({ label, size, valueText }) => [label, size, valueText])).toEqual([
    ['精细化工', 20260000, '+2,026万 · +303%'],
    ['柑橘', 9000000, '+900万'],
  ]);
  expect(rows.falls[0]).toMatchObject({ size: 23850000, valueText: '−2,385万 · −44%' });
});

it('counts patents as numbers', () => {
  const patents = { year: 2025, rises: [mover(1, '柑橘', '12', '4', '8', '2')], falls: [] };
  expect(moversView('patents', patents, { language: 'en', currency: 'CNY' }).rows.rises[0]?.valueText).toBe(
    '+8 · +200%',
  );
});

it('gives full names and exact values in its table', () => {
  expect(moversView('investment', movers, yuan).table.rows[2]?.cells).toEqual([
    '重庆市万州区墙体材料技术创新中心',
    { text: '3,000', raw: '30000000' },
    { text: '5,385', raw: '53850000' },
    { text: '−2,385', raw: '-23850000' },
    { text: '−44.3%', raw: '-0.4429' },
  ]);
});
