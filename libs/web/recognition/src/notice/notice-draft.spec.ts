import { noticeWords, readWorkingDays } from './notice-draft';

describe('a notice that is begun', () => {
  it('Art. 9(4): cites the policy that it rests on', () => {
    const words = noticeWords({
      placeName: '甲区',
      policyTitle: '某办法',
      documentNumber: '甲科〔2024〕3号',
      year: '2026',
    });
    expect(words.title).toBe('关于2026年度甲区技术创新中心拟认定名单的公示');
    expect(words.body).toContain('《某办法》（甲科〔2024〕3号）');
    expect(words.body.split('\n')).toHaveLength(2);
  });

  it.each([
    ['', { ok: true, days: null }],
    [' １０ ', { ok: true, days: 10 }],
    ['60', { ok: true, days: 60 }],
    ['61', { ok: false }],
    ['0', { ok: false }],
    ['5.5', { ok: false }],
    ['五', { ok: false }],
  ])('reads a period of “%s” working days', (typed, read) => {
    expect(readWorkingDays(typed)).toEqual(read);
  });
});
