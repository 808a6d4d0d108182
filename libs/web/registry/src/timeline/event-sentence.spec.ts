import { eventDay, eventSentence } from './event-sentence';

const event = (type: string, payload: unknown) => ({
  type,
  occurredAt: '2024-05-20T18:30:00Z',
  payload: JSON.stringify(payload),
});

describe('a record of the event log as a sentence', () => {
  it.each([
    {
      record: event('center.recognised', { name: '甲中心', code: 'WZ-1' }),
      zh: '获得认定，名称为“甲中心”，编号 WZ-1',
      en: 'Recognised as “甲中心”, certificate WZ-1',
    },
    {
      record: event('center.renamed', { from: '甲', to: '乙' }),
      zh: '由“甲”更名为“乙”',
      en: 'Renamed from “甲” to “乙”',
    },
    {
      record: event('evaluation.published', { fromYear: 2020, toYear: 2022, total: '81.5', grade: 'EXCELLENT' }),
      zh: '2020–2022 年绩效评估公布：优秀，总分 81.5',
      en: 'Evaluation of 2020–2022 published: Excellent, total 81.5',
    },
    {
      record: event('register.saved', {
        register: 'technology_contract',
        added: ['technologyContract_1'],
        changed: [],
      }),
      zh: '登记台账更新：技术合同',
      en: 'Register saved: Technology contracts',
    },
    { record: event('rollups.rebuilt', {}), zh: '重新计算汇总数据', en: 'Rollups were rebuilt' },
    { record: event('center.revoked', {}), zh: '认定被撤销', en: 'Recognition revoked' },
    {
      record: event('certificate.issued', { number: 'WZ-1' }),
      zh: '颁发认定证书，编号 WZ-1',
      en: 'Certificate WZ-1 issued',
    },
    {
      record: event('obligation.added', { kind: 'ANNUAL_REPORT', clause: 'Art. 19' }),
      zh: '新增义务：年度报告（第十九条）',
      en: 'New obligation: Annual report (Art. 19)',
    },
    { record: event('subsidy.cancelled', {}), zh: '撤销补助核定', en: 'Subsidy cancelled' },
    { record: event('subsidy.paid', {}), zh: '拨付补助', en: 'Subsidy paid' },
    { record: event('ban.lifted', {}), zh: '其他记录（ban.lifted）', en: 'Another record (ban.lifted)' },
  ])('$record.type', ({ record, zh, en }) => {
    expect(eventSentence(record, 'zh')).toBe(zh);
    expect(eventSentence(record, 'en')).toBe(en);
  });

  it('is told even where its payload cannot be read', () => {
    expect(eventSentence({ ...event('center.revoked', {}), payload: '{' }, 'zh')).toBe('认定被撤销');
  });
});

describe('the day of a record', () => {
  it('is the one that it names', () => {
    expect(eventDay(event('center.renamed', { on: '2022-06-30' }))).toBe('2022-06-30');
  });

  it('is else the day in Shanghai on which it was written', () => {
    expect(eventDay(event('center.renamed', {}))).toBe('2024-05-21');
  });
});
