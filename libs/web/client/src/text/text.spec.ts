import { defineText } from './define-text';
import { textFaults } from './text-faults';
import { sayIn } from './use-text';

const sample = defineText('sample', {
  title: { zh: '中心', en: 'Centers' },
  count: { zh: '共 {{count}} 家', en: { one: '{{count}} center', other: '{{count}} centers' } },
  change: { zh: '较 {{year}} 年 {{change}}', en: '{{change}} on {{year}}' },
});

describe('a dictionary', () => {
  it('is said in both languages, with its values in the places that each language gives them', () => {
    expect(sayIn(sample, 'zh')('title')).toBe('中心');
    expect(sayIn(sample, 'en')('title')).toBe('Centers');
    expect(sayIn(sample, 'zh')('change', { year: 2024, change: '+12%' })).toBe('较 2024 年 +12%');
    expect(sayIn(sample, 'en')('change', { year: 2024, change: '+12%' })).toBe('+12% on 2024');
  });

  it('counts in English as English does', () => {
    const say = sayIn(sample, 'en');
    expect([0, 1, 2].map((count) => say('count', { count }))).toEqual(['0 centers', '1 center', '2 centers']);
    expect(sayIn(sample, 'zh')('count', { count: 1 })).toBe('共 1 家');
  });

  it('has no faults when it is complete', () => {
    expect(textFaults(sample)).toEqual([]);
  });

  it.each([
    { title: 'an empty English', wording: { zh: '中心', en: ' ' }, fault: 'bad.key is empty in one language' },
    {
      title: 'Chinese in the English',
      wording: { zh: '中心', en: 'Centers 中心' },
      fault: 'bad.key has Chinese in its English',
    },
    {
      title: 'a value that only one language names',
      wording: { zh: '{{year}} 年', en: '{{years}}' },
      fault: 'bad.key names other values in each language',
    },
  ])('is found at fault for $title', ({ wording, fault }) => {
    expect(textFaults({ namespace: 'bad', entries: { key: wording } })).toEqual([fault]);
  });
});
