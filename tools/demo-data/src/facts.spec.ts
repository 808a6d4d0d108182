import { indicatorByCode, type IndicatorCode, indicatorParts } from '@wanchuang/domain-indicators';
import { type Feed, feeds, type RegisterRow } from '@wanchuang/domain-operation';
import type { Scale } from './world';
import { CurrentFacts, firstDistrict } from './testing/district-rows';

/** A feed's value straight from the rows of a center, with no code of the generator's or the domain's. */
function recount(rows: readonly RegisterRow[], feed: Feed, year: number): number {
  let value = 0;
  for (const row of rows) {
    if (!String(row[feed.countBy]).startsWith(`${year}-`)) continue;
    if (Object.keys(feed.where).some((column) => !feed.where[column]?.some((accepted) => accepted === row[column])))
      continue;
    value += feed.aggregate === 'count' ? 1 : Number(row[feed.aggregate.sum]);
  }
  return value;
}

const ofCenter = (rows: readonly RegisterRow[], centerId: number): RegisterRow[] =>
  rows.filter((row) => row['center_id'] === centerId);

const incomes: readonly IndicatorCode[] = [
  'INCOME_FISCAL',
  'INCOME_COMPETITIVE_PROJECTS',
  'INCOME_MARKET_SERVICES',
  'INCOME_HOST',
  'INCOME_OTHER',
];

describe.each<[Scale, number]>([
  ['district', 1],
  ['national', 1],
])('the facts of a district at %s scale', (scale, seed) => {
  const { rows } = firstDistrict(scale, seed);
  const facts = new CurrentFacts(rows.indicator_fact);
  const current = rows.indicator_fact.filter((fact) => fact.known_until === null);
  const reports = current.filter((fact) => fact.indicator_id === indicatorByCode('RD_INVESTMENT').id);

  it.each(feeds.map((feed) => [feed.indicator, feed] as const))(
    'Art. 22: %s is what its register says',
    (code, feed) => {
      const fed = current.filter((fact) => fact.indicator_id === indicatorByCode(code).id);
      expect(fed.length).toBeGreaterThan(50);
      expect(new Set(fed.map(({ source }) => source))).toEqual(new Set(['REGISTER']));
      const differing = fed.filter(({ center_id, year, value }) => {
        return Number(value) !== recount(ofCenter(rows[feed.register], center_id), feed, year);
      });
      expect(differing).toEqual([]);
    },
  );

  it('Art. 22(3): the kinds of contract make the whole volume', () => {
    const volumes = current.filter((fact) => fact.indicator_id === indicatorByCode('TECH_CONTRACT_VOLUME').id);
    const differing = volumes.filter(({ center_id, year, value }) => {
      const parts = indicatorParts.map(({ code }) => facts.of(center_id, year, code) ?? NaN);
      return parts.reduce((sum, part) => sum + part, 0) !== Number(value);
    });
    expect(volumes.length).toBeGreaterThan(200);
    expect(differing).toEqual([]);
  });

  it('Art. 14: fixed and mobile staff make the staff, and full-time equivalents are no more', () => {
    for (const { center_id, year } of reports) {
      const of = (code: IndicatorCode) => facts.of(center_id, year, code);
      const staff = of('RD_STAFF') ?? 0;
      expect(staff).toBeGreaterThanOrEqual(10);
      const [fixed, mobile] = [of('RD_STAFF_FIXED'), of('RD_STAFF_MOBILE')];
      expect((fixed === undefined) === (mobile === undefined)).toBe(true);
      if (fixed !== undefined) expect(fixed + (mobile ?? 0)).toBe(staff);
      expect(of('RD_STAFF_FTE') ?? 0).toBeLessThanOrEqual(staff);
      expect(of('SENIOR_STAFF') ?? 0).toBeLessThanOrEqual(staff);
    }
  });

  it('Art. 17: no part of R&D investment or of revenue exceeds the whole', () => {
    for (const { center_id, year } of reports) {
      const rd = facts.of(center_id, year, 'RD_INVESTMENT') ?? 0;
      expect(rd).toBeGreaterThan(0);
      expect(facts.of(center_id, year, 'RD_INVESTMENT_HOST') ?? 0).toBeLessThanOrEqual(rd);
      const income = incomes.reduce((sum, code) => sum + (facts.of(center_id, year, code) ?? 0), 0);
      expect(income).toBeLessThanOrEqual(facts.of(center_id, year, 'TOTAL_REVENUE') ?? 0);
      expect(facts.of(center_id, year, 'SERVICE_CLIENTS') ?? 0).toBeLessThanOrEqual(
        facts.of(center_id, year, 'SERVICES_DELIVERED') ?? Infinity,
      );
    }
  });

  it('Art. 19: reports are known from January 19 to 30 of the year after', () => {
    const first = rows.indicator_fact.filter((fact) => fact.source === 'REPORT' && fact.verification !== 'ADJUSTED');
    const early = first.filter(({ year, known_from }) => known_from < `${year + 1}-01-19T09`);
    const late = first.filter(({ year, known_from }) => known_from >= `${year + 1}-01-31`);
    expect([early, late]).toEqual([[], []]);
  });

  it('a correction closes what was believed at the moment at which it opens', () => {
    const closed = rows.indicator_fact.filter((fact) => fact.known_until !== null);
    expect(closed.length).toBeGreaterThan(10);
    for (const { center_id, indicator_id, year, value, known_from, known_until } of closed) {
      const now = current.find(
        (fact) => fact.center_id === center_id && fact.indicator_id === indicator_id && fact.year === year,
      );
      expect(now).toMatchObject({ known_from: known_until, verification: 'ADJUSTED' });
      expect(now?.value).not.toBe(value);
      expect(String(known_until) > known_from).toBe(true);
    }
  });

  it('no value has more than four decimals or is negative', () => {
    expect(rows.indicator_fact.filter(({ value }) => !/^\d{1,12}(\.\d{1,4})?$/.test(value))).toEqual([]);
  });
});
