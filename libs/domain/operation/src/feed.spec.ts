import { allIndicators, indicatorByCode } from '@wanchuang/domain-indicators';
import { feedOf, feeds, feedsOf } from './feed';
import { registers } from './register';

const sorted = (codes: readonly string[]): string[] => [...codes].sort();

describe('the feeds of the indicators (Art. 22)', () => {
  it('are one for every indicator and part whose source is a register, and none for those of the annual report', () => {
    const registerFed = allIndicators.filter((indicator) => indicator.source !== 'annual report');
    expect(registerFed).toHaveLength(27);
    expect(sorted(feeds.map((feed) => feed.indicator))).toEqual(sorted(registerFed.map((indicator) => indicator.code)));
  });

  it.each(registers.map((register) => [register.table, register] as const))(
    'read %s only where the catalogue names that register',
    (table, { source, dateColumn }) => {
      const fed = feedsOf(table);
      expect(fed.length).toBeGreaterThan(0);
      expect(fed.map((feed) => indicatorByCode(feed.indicator).source)).toEqual(fed.map(() => source));
      expect(fed.map((feed) => feed.countBy)).toContain(dateColumn);
    },
  );

  it('sum money for indicators in CNY and count rows for the others', () => {
    for (const feed of feeds) {
      const expected = indicatorByCode(feed.indicator).unit === 'CNY' ? { sum: expect.any(String) } : 'count';
      expect([feed.indicator, feed.aggregate]).toEqual([feed.indicator, expected]);
    }
  });

  it('Art. 22(3): contract volume is what was sold, by the date of registration; its parts go by kind', () => {
    expect(feedOf('TECH_CONTRACT_VOLUME')).toEqual({
      indicator: 'TECH_CONTRACT_VOLUME',
      register: 'technology_contract',
      countBy: 'registered_on',
      aggregate: { sum: 'amount' },
      where: { direction: ['SOLD'] },
    });
    expect(feedOf('TECH_CONTRACT_VOLUME_LICENSING')?.where).toEqual({ direction: ['SOLD'], kind: ['LICENSING'] });
    expect(feedOf('RESULTS_TRANSFERRED')?.where).toEqual({ direction: ['SOLD'], kind: ['TRANSFER', 'LICENSING'] });
  });

  it('Art. 18: rights count by their grant, applications by their filing', () => {
    expect(feedOf('PATENTS_INVENTION')).toMatchObject({ countBy: 'granted_on', notNull: 'granted_on' });
    expect(feedOf('PATENT_APPLICATIONS')).toMatchObject({ countBy: 'filed_on' });
  });

  it('give none for an indicator of the annual report or an unknown code', () => {
    expect(feedOf('RD_INVESTMENT')).toBeUndefined();
    expect(feedOf('NOTHING')).toBeUndefined();
  });
});
