import { sayIn } from '@wanchuang/web-client';
import { countFormat, moneyFormat } from '@wanchuang/web-ui';
import { centerText } from './center.text';
import { courseFinding, largestFinding, latestFirm, peerFinding, sentenceOf } from './findings';

const zh = sayIn(centerText, 'zh');
const en = sayIn(centerText, 'en');
const point = (year: number, value: string | null, provisional = false) => ({ year, value, provisional });
const money = moneyFormat('45000000', { language: 'zh-CN', currency: 'CNY' });
const count = countFormat('9', { language: 'en', unit: 'patents' });

describe('what stands out of a course', () => {
  it('is the last firm year with its change, and never a provisional one', () => {
    const points = [point(2023, '40000000'), point(2024, '45000000'), point(2025, '1000000', true)];
    expect(latestFirm(points)?.year).toBe(2024);
    expect(sentenceOf(courseFinding(points, money, zh), zh)).toBe('2024 年 **4,500万元**，较上年 **+12.5%**。');
  });

  it('says no change where the year before is missing or zero', () => {
    expect(courseFinding([point(2022, '5'), point(2023, null), point(2024, '9')], count, en)).toEqual([
      '**9 patents** in 2024',
    ]);
    expect(courseFinding([point(2023, '0'), point(2024, '9')], count, en)).toEqual(['**9 patents** in 2024']);
  });

  it('is silent where nothing is known', () => {
    expect(sentenceOf(courseFinding([point(2024, null)], count, en), en)).toBe('');
  });
});

describe('where a value stands to its peers', () => {
  const points = [point(2024, '9')];
  it.each([
    { median: '4', finding: ["above its peers' median (4 patents)"] },
    { median: '12', finding: ["below its peers' median (12 patents)"] },
    { median: '9.0', finding: ["at its peers' median"] },
    { median: null, finding: [] },
  ])('with a median of $median', ({ median, finding }) => {
    expect(peerFinding(points, [{ year: 2024, median }], count, en)).toEqual(finding);
  });

  it('is not said of another year', () => {
    expect(peerFinding(points, [{ year: 2023, median: '4' }], count, en)).toEqual([]);
  });
});

describe('the largest part', () => {
  const parts = (a: string | null, b: string | null) => [
    { name: 'A', points: [point(2024, a)] },
    { name: 'B', points: [point(2024, b)] },
  ];
  it('is named where there is one', () => {
    expect(largestFinding(parts('3', '2'), 2024, en)).toEqual(['most of it **A**']);
    expect(largestFinding(parts(null, '2'), 2024, en)).toEqual(['most of it **B**']);
  });

  it('is not named where two are alike, or nothing is there', () => {
    expect(largestFinding(parts('2', '2.0'), 2024, en)).toEqual([]);
    expect(largestFinding(parts('0', null), 2024, en)).toEqual([]);
  });
});
