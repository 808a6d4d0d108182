import fc from 'fast-check';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { type Decimal, decimalOf, decimalText, divide, meanOf, roundTo } from './decimal';
import { decimalOfFloat, percentile } from './percentile';

const text = (value: Decimal | null): string | null => value && decimalText(value);

/** Digits that lie near each other's beginnings, where a quotient's size can only be guessed. */
const whole = fc.oneof(
  fc.bigInt({ min: 1n, max: 9_999_999_999_999_999n }),
  fc.constantFrom(1n, 9n, 10n, 9_999n, 10_000n, 10_001n, 33_333_333n, 1_000_000_000_000_000n, 9_999_999_999_999_999n),
);
const decimals = fc
  .tuple(whole, fc.nat(4))
  .map(([units, scale]) => decimalText({ units, scale }))
  .filter((one) => one.length <= 21);
const samples = <Value>(arbitrary: fc.Arbitrary<Value>): Value[] => fc.sample(arbitrary, { seed: 1, numRuns: 3_000 });

describe('decimals are those of PostgreSQL', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  const column = async (sql: string, ...columns: (readonly string[])[]): Promise<unknown[]> => {
    const { rows } = await test.owner.query<{ found: string }>(sql, columns);
    return rows.map((row) => row.found);
  };

  it('a quotient, of 3,000 pairs, has the same digits and the same scale', async () => {
    const pairs = samples(fc.tuple(decimals, decimals));
    const found = await column(
      'SELECT (a / b)::text AS found FROM unnest($1::numeric[], $2::numeric[]) WITH ORDINALITY AS given (a, b, at) ORDER BY at',
      pairs.map(([above]) => above),
      pairs.map(([, below]) => below),
    );
    expect(pairs.map(([above, below]) => text(divide(decimalOf(above), decimalOf(below))))).toEqual(found);
  });

  it('a quotient rounded to 4 places, also of a negative number, is half away from zero', async () => {
    const pairs = samples(fc.tuple(decimals, decimals));
    const found = await column(
      'SELECT round(-a / b, 4)::text AS found FROM unnest($1::numeric[], $2::numeric[]) WITH ORDINALITY AS given (a, b, at) ORDER BY at',
      pairs.map(([above]) => above),
      pairs.map(([, below]) => below),
    );
    const rounded = ([above, below]: [string, string]) =>
      text(roundTo(divide(decimalOf(`-${above}`), decimalOf(below)), 4));
    expect(pairs.map(rounded)).toEqual(found);
  });

  it('a float as numeric has 15 digits, of two equally near ones the even', async () => {
    const floats = samples(
      fc.oneof(
        fc.double({ min: 1e-4, max: 1e16, noNaN: true }),
        fc.integer({ min: 1, max: 9_007_199_254 }).map((number) => number * 1_000_000 + 5),
        fc.integer({ min: 1, max: 4_503_599 }).map((number) => number * 1_000_000_000 + 0.5),
      ),
    );
    const found = await column(
      'SELECT round(a::numeric, 20)::text AS found FROM unnest($1::float8[]) WITH ORDINALITY AS given (a, at) ORDER BY at',
      floats.map(String),
    );
    expect(floats.map((float) => text(roundTo(decimalOfFloat(float), 20)))).toEqual(found);
  });

  it('quartiles and means of up to nine values are the same', async () => {
    const groups = samples(fc.array(decimals, { minLength: 1, maxLength: 9 })).slice(0, 500);
    const given = groups.flatMap((group, at) => group.map((value) => [String(at), value] as const));
    const found = await column(
      `SELECT concat_ws(' ', round(percentile_cont(0.25) WITHIN GROUP (ORDER BY a)::numeric, 4), round(percentile_cont(0.75) WITHIN GROUP (ORDER BY a)::numeric, 4), avg(a)) AS found
       FROM unnest($1::int[], $2::numeric[]) AS given (at, a) GROUP BY at ORDER BY at`,
      given.map(([at]) => at),
      given.map(([, value]) => value),
    );
    const figures = (group: readonly string[]): string => {
      const values = group.map(decimalOf);
      return [percentile(0.25, values), percentile(0.75, values), meanOf(values)].map(text).join(' ');
    };
    expect(groups.map(figures)).toEqual(found);
  });
});
