import { loadDemo } from '@wanchuang/demo-data';
import { type Actor, rulesOf } from '@wanchuang/domain-access';
import { type OfficialQuery, officialQueries, textOf, topics } from '@wanchuang/domain-queries';
import { rebuildRollups, synchroniseCatalogue } from '@wanchuang/server-analytics';
import { accessOf } from '@wanchuang/server-platform';
import { testApi, testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { parse } from 'graphql';
import { columns, entities } from './schema';

interface Row {
  readonly values: readonly { readonly value: string | null; readonly previous?: string | null }[];
  readonly [group: string]: unknown;
}
interface Rows {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
}

describe('the official library of queries, on the demo district, as an analyst', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;
  let place: number;
  beforeAll(async () => {
    test = await testDatabase({ entities });
    await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    await loadDemo(test.owner, { scale: 'district', seed: 1, at: testClock.now(), rebuildRollups });
    const found = await test.owner.query<{ id: number }>('SELECT DISTINCT jurisdiction_id AS id FROM center');
    place = found.rows[0]?.id ?? 0;
    ask = testApi(test, columns);
  });
  afterAll(() => test?.close());

  /** An analyst reads of imports alone in the log, and the demo district has none. */
  const readerOf = ({ name }: OfficialQuery): Actor => {
    const role = name === 'change-feed' ? 'BUREAU_OFFICER' : 'ANALYST';
    return {
      personId: 1,
      holdings: [{ role, jurisdictionId: place, organisationId: null }],
      below: { [place]: [place] },
    };
  };
  const run = (query: OfficialQuery, variables: Record<string, unknown> = {}) => {
    const asked = { jurisdictionId: `jurisdiction_${place}`, ...variables };
    return ask(query.document, asked, accessOf(rulesOf(readerOf(query))));
  };
  const rowsOf = async (name: string, variables: Record<string, unknown> = {}, field = 'indicatorAggregates') => {
    const query = officialQueries.find((one) => one.name === name);
    if (!query) throw new Error(`there is no query '${name}'`);
    const { data, errors } = await run(query, variables);
    expect(errors).toEqual([]);
    return (data as Record<string, Rows>)[field] ?? { nodes: [] };
  };
  const plain = async (sql: string, parameters: unknown[] = []) =>
    (await test.owner.query<unknown[]>({ text: sql, values: parameters, rowMode: 'array' })).rows;

  it('holds at least twenty, of every topic, each under its own name', () => {
    expect(officialQueries.length).toBeGreaterThanOrEqual(20);
    expect(new Set(officialQueries.map(({ name }) => name)).size).toBe(officialQueries.length);
    expect([...new Set(officialQueries.map(({ topic }) => topic))].sort()).toEqual(Object.keys(topics).sort());
  });

  it.each(officialQueries.map((query) => [query.name, query] as const))(
    '%s: one statement, an answer with something in it, explained in both languages',
    async (_, query) => {
      const { data, errors, statements } = await run(query);
      expect([errors, statements]).toEqual([[], 1]);
      const lists = Object.values(data as Record<string, Rows | readonly unknown[]>);
      for (const list of lists) expect(('nodes' in list ? list.nodes : list).length).toBeGreaterThan(0);
      expect(textOf(query)).toMatch(/^# .*[\u4e00-\u9fff][\s\S]*\n#\n# [A-Z][\s\S]*\nquery [A-Z]/);
      expect(parse(textOf(query)).definitions[0]?.kind).toBe('OperationDefinition');
    },
  );

  const current = `SELECT fact.*, indicator.code, center.field_id, center.department_id, center.name
    FROM indicator_fact fact JOIN indicator ON indicator.id = fact.indicator_id JOIN center ON center.id = fact.center_id
    WHERE known_until IS NULL`;

  it('more invention patents per ten million yuan than the mean of three years before, by department: as plain SQL', async () => {
    const { nodes, totalCount } = await rowsOf('patents-per-ten-million');
    const expected = await plain(
      `WITH ratio AS (
         SELECT year, department_id, field_id,
           round(sum(value) FILTER (WHERE code = 'PATENTS_INVENTION') * 10000000
             / nullif(sum(value) FILTER (WHERE code = 'RD_INVESTMENT'), 0), 12) AS patents
         FROM (${current}) fact GROUP BY 1, 2, 3)
       SELECT organisation.name, field.code, trim_scale(now.patents), trim_scale(before.mean)
       FROM ratio now
       JOIN LATERAL (SELECT round(avg(patents), 12) AS mean FROM ratio
         WHERE (department_id, field_id) = (now.department_id, now.field_id) AND year BETWEEN 2022 AND 2024) before ON true
       JOIN organisation ON organisation.id = now.department_id JOIN field ON field.id = now.field_id
       WHERE now.year = 2025 AND now.patents > before.mean ORDER BY now.patents - before.mean DESC`,
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(totalCount).toBe(expected.length);
    expect(
      nodes.map(({ department, field, values: [patents] }) => [
        (department as { name: string }).name,
        (field as { code: string }).code,
        patents?.value,
        patents?.previous,
      ]),
    ).toEqual(expected);
  });

  it('share of each kind of contract per year: as plain SQL, and the shares of a year make one', async () => {
    const { nodes } = await rowsOf('contract-share-of-kinds');
    const expected = await plain(
      `SELECT year, code, volume, trim_scale(round(volume / sum(volume) OVER (PARTITION BY year), 6))
       FROM (SELECT year, code, indicator_id, sum(value) AS volume FROM (${current}) fact
         WHERE code LIKE 'TECH\\_CONTRACT\\_VOLUME\\_%' GROUP BY 1, 2, 3) kinds
       ORDER BY year, indicator_id`,
    );
    const found = nodes.map(({ year, indicator, values }) => [
      year,
      (indicator as { code: string }).code,
      ...values.map(({ value }) => value),
    ]);
    expect(found).toEqual(expected);
    const years = [...new Set(found.map(([year]) => year))];
    expect(years.length).toBeGreaterThan(3);
    for (const year of years) {
      const shares = found.filter(([one]) => one === year).map(([, , , share]) => Number(share));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
    }
  });

  it('rank and percentile of each center within its field over all years: as plain SQL, page by page', async () => {
    const found: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = (await rowsOf('investment-rank-within-field', { after })) as Rows & {
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      found.push(
        ...page.nodes.map(({ year, center, values }) => [
          year,
          (center as { name: string }).name,
          ...values.map(({ value }) => value),
        ]),
      );
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    const expected = await plain(
      `SELECT year, name, value, (rank() OVER (PARTITION BY year, field_id ORDER BY value DESC))::text,
         CASE WHEN count(*) OVER (PARTITION BY year, field_id) > 1
           THEN trim_scale(round((percent_rank() OVER (PARTITION BY year, field_id ORDER BY value))::numeric, 4)) END
       FROM (${current}) fact WHERE code = 'RD_INVESTMENT'
       ORDER BY field_id, year DESC, rank() OVER (PARTITION BY year, field_id ORDER BY value DESC), center_id`,
    );
    expect(expected.length).toBeGreaterThan(200);
    expect(found).toEqual(expected);
  });

  it('grades per field in each cycle, and who moved: as plain SQL', async () => {
    const query = officialQueries.find(({ name }) => name === 'grades-per-field-and-who-moved');
    const { data } = await run(query as OfficialQuery);
    const { evaluationDistributions, centers } = data as {
      evaluationDistributions: { fromYear: number; field: { code: string }; [count: string]: unknown }[];
      centers: { nodes: { code: string; evaluations: { cycle: { fromYear: number }; grade: string }[] }[] };
    };
    const counts = await plain(
      `SELECT cycle.from_year, field.code, count(*)::int, count(*) FILTER (WHERE grade = 'EXCELLENT')::int,
         count(*) FILTER (WHERE grade = 'GOOD')::int, count(*) FILTER (WHERE grade = 'POOR')::int
       FROM evaluation_result result JOIN evaluation_cycle cycle ON cycle.id = cycle_id
       JOIN center ON center.id = center_id JOIN field ON field.id = center.field_id
       WHERE cycle.state IN ('PUBLISHED', 'CLOSED') GROUP BY 1, 2`,
    );
    expect(
      evaluationDistributions.map(({ fromYear, field, participants, excellent, good, poor }) => [
        fromYear,
        field.code,
        participants,
        excellent,
        good,
        poor,
      ]),
    ).toEqual(expect.arrayContaining(counts));
    expect(evaluationDistributions).toHaveLength(counts.length);

    const moved = centers.nodes
      .map(({ code, evaluations }) => [
        code,
        ...[...evaluations].sort((one, other) => one.cycle.fromYear - other.cycle.fromYear).map(({ grade }) => grade),
      ])
      .filter(([, before, after]) => after !== undefined && after !== before);
    const expected = await plain(
      `SELECT center.code, before.grade, after.grade
       FROM evaluation_result before JOIN evaluation_result after USING (center_id) JOIN center ON center.id = center_id
       JOIN evaluation_cycle first ON first.id = before.cycle_id JOIN evaluation_cycle second ON second.id = after.cycle_id
       WHERE first.to_year < second.from_year AND before.grade <> after.grade
         AND first.state IN ('PUBLISHED', 'CLOSED') AND second.state IN ('PUBLISHED', 'CLOSED')`,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(moved.sort()).toEqual(expected.sort());
  });

  it('totals of last year as known half a year before: as plain SQL, and other than those of today', async () => {
    const known = await plain(
      `SELECT to_char(min(known_from) AT TIME ZONE 'UTC' + interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
       FROM indicator_fact WHERE year = 2025`,
    );
    const asOf = String(known[0]?.[0]);
    const before = await rowsOf('investment-as-known-then', { asOf }, 'then');
    const expected = await plain(
      `SELECT indicator.code, sum(value), count(*)::text FROM indicator_fact fact JOIN indicator ON indicator.id = indicator_id
       WHERE year = 2025 AND known_from <= $1 AND (known_until IS NULL OR known_until > $1) AND indicator.part_of_id IS NULL
       GROUP BY indicator.id, indicator.code ORDER BY indicator.id`,
      [asOf],
    );
    const codesAndValues = ({ nodes }: Rows) =>
      nodes.map(({ indicator, values }) => [(indicator as { code: string }).code, ...values.map(({ value }) => value)]);
    expect(codesAndValues(before)).toEqual(expected);
    expect(codesAndValues(await rowsOf('investment-as-known-then', { asOf }, 'now'))).not.toEqual(expected);
  });
});
