import { isSecurity, sentenceOf } from './notification-words';

const told = {
  kind: 'ROLE_ENDED',
  role: 'ANALYST',
  untilOn: '2026-07-01',
  jurisdiction: { id: 'jurisdiction_1', nameZh: '万州区', nameEn: 'Wanzhou' },
  organisation: null,
} as const;

describe('what a notification says', () => {
  it('names role, scope and day in both languages', () => {
    expect(sentenceOf(told, 'zh')).toBe('您的角色 数据分析员（万州区）自 2026-07-01 起终止');
    expect(sentenceOf(told, 'en')).toBe('Your role Analyst (Wanzhou) is held no more from 2026-07-01');
  });

  it('names the organisation rather than the jurisdiction, as it is written', () => {
    const organisation = { id: 'organisation_1', name: '某公司 & <子公司>', nameEn: null };
    expect(sentenceOf({ ...told, organisation }, 'en')).toContain('(某公司 & <子公司>)');
  });

  it('does without what is not there', () => {
    const bare = {
      kind: 'PASSWORD_CHANGED',
      role: null,
      untilOn: null,
      jurisdiction: null,
      organisation: null,
    } as const;
    expect(sentenceOf(bare, 'zh')).toBe('您的密码已设置或修改');
    expect([isSecurity('PASSWORD_CHANGED'), isSecurity('ROLE_ENDED')]).toEqual([true, false]);
  });
});
