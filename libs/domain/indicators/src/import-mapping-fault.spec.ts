import { importFault, importFaultCodes } from './import-mapping-fault';

describe('a fault', () => {
  it.each(importFaultCodes)('%s reads in both languages and leaves no place unfilled', (code) => {
    const details = new Proxy<Record<string, string>>({}, { get: (_, name) => `<${String(name)}>` });
    const { message, messageZh } = importFault(code, {}, details);
    expect(message).not.toMatch(/[{}]/);
    expect(messageZh).not.toMatch(/[{}]/);
    expect(messageZh).toMatch(/\p{Script=Han}/u);
    expect(message).not.toMatch(/\p{Script=Han}/u);
  });

  it('fills in what it is told', () => {
    expect(
      importFault('YEAR_OUT_OF_RANGE', { line: 7, column: 'year', value: '1066' }, { from: 1949, to: 2026 }),
    ).toEqual({
      line: 7,
      column: 'year',
      value: '1066',
      code: 'YEAR_OUT_OF_RANGE',
      message: 'The year is outside 1949 to 2026',
      messageZh: '年份不在 1949 至 2026 之间',
    });
  });
});
