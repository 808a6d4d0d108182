import { type Actor, publicActor, rulesOf } from '@wanchuang/domain-access';
import { indicatorByCode } from '@wanchuang/domain-indicators';
import { rebuildRollups } from '@wanchuang/server-analytics';
import { type Access, accessOf } from '@wanchuang/server-platform';
import { testApi, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { columns, entities } from './schema';
import { type Given, wholeQuery } from './testing/whole-query';

/** Roots that answer nobody but those who may read every center of what they add up. */
const addedUp = ['overview', 'evaluationDistributions'];

const year = 2024;

/** What one center has: numbers that stand nowhere else. */
const secretOf = (index: number): number => 700_000_000 + 1_000_003 * (index + 1) ** 2;

describe('what is left open to the public and to hosts', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;
  let district = 0;
  let hosts: number[] = [];
  let centers: number[] = [];
  let foreignFact = 0;

  beforeAll(async () => {
    test = await testDatabase({ entities });
    ask = testApi(test, columns);
    const make = registryFactory(test);
    await make.catalogue();
    district = await make.jurisdiction();
    const department_id = await make.department({ jurisdiction_id: district });
    for (let index = 0; index < 8; index += 1) {
      const host_id = await make.organisation({ jurisdiction_id: district });
      const center_id = await make.center({
        jurisdiction_id: district,
        host_id,
        department_id,
        field_id: 1 + (index % 2),
      });
      hosts = [...hosts, host_id];
      centers = [...centers, center_id];
      const amount = secretOf(index);
      foreignFact = await make.fact(center_id, indicatorByCode('RD_INVESTMENT').id, year, amount);
      await make.insert('technology_contract', {
        center_id,
        registration_number: `N${index}`,
        title: '合同',
        kind: 'DEVELOPMENT',
        direction: 'SOLD',
        counterparty: '某公司',
        amount,
        signed_on: '2024-02-01',
        registered_on: '2024-03-01',
      });
      await make.insert('project', {
        center_id,
        number: `P${index}`,
        title: '项目',
        kind: 'COLLABORATION',
        partner: '某大学',
        funding: amount,
        state: 'RUNNING',
        started_on: '2024-03-01',
      });
    }
    await rebuildRollups((sql, parameters) => test.owner.query(sql, parameters));
  });
  afterAll(() => test?.close());

  const accessOfPublic = accessOf(rulesOf(publicActor));
  const accessOfHost = (): Access => {
    const holding = { role: 'HOST_OFFICER', organisationId: hosts[0] ?? 0, jurisdictionId: null } as const;
    const actor: Actor = { personId: 1, holdings: [holding], below: {} };
    return accessOf(rulesOf(actor));
  };

  /** Every arguments' set with which a root is asked: of another host's center, of its facts, of the place. */
  const givenTo = (root: string): Given[] => {
    const given = {
      jurisdictionId: `"jurisdiction_${district}"`,
      indicators: '["RD_INVESTMENT"]',
      indicatorCode: '"RD_INVESTMENT"',
      ...(root === 'indicatorAggregates' ? { groupBy: '[CENTER]' } : {}),
      measures:
        '[{kind: SUM, of: "RD_INVESTMENT"}, {kind: MAX, of: "RD_INVESTMENT"}, {kind: MEAN, of: "RD_INVESTMENT"}]',
      fromYear: String(year),
      toYear: String(year),
      fileId: '"x"',
      chosenName: '"x"',
      code: '"00000-00000-0000"',
      receipt: '"x"',
      panelId: '"panel_1"',
      of: `"SUM~RD_INVESTMENT~${year}~jurisdiction_${district}"`,
      first: '3',
    };
    const center = { ...given, id: `"center_${centers[1]}"`, as: 'Center' };
    if (root === 'center') return [center];
    if (root === 'node') return [center, { ...given, id: `"indicatorFact_${foreignFact}"`, as: 'IndicatorFact' }];
    return [{ ...given, id: `"${root === 'publicNotice' ? 'notice' : root}_1"` }];
  };

  const roots = (): string[] => Object.keys(ask.api.schema.getQueryType()?.getFields() ?? {});

  const queriesOf = (root: string, depth: number): string[] =>
    givenTo(root).map((given) => wholeQuery(ask.api.schema, root, given, depth));

  /** As deep as an operation may go: what is too much is asked for less deeply. */
  const asked = async (
    root: string,
    access: Access | undefined,
    depth = 4,
  ): Promise<Awaited<ReturnType<typeof ask>>[]> => {
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (const query of queriesOf(root, depth)) answers.push(await ask(query, {}, access));
    // counted, or too long to be read at all
    const isTooMuch = answers.some(({ errors }) =>
      errors.some(({ code }) => code === 'TOO_COMPLEX' || code === 'GRAPHQL_PARSE_FAILED'),
    );
    return isTooMuch && depth > 1 ? asked(root, access, depth - 1) : answers;
  };

  /** Everything that is told of a root, as text, and the codes of refusals. */
  const answersOf = async (root: string, access?: Access) => {
    const answers = await asked(root, access);
    const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => String(code)));
    return { text: JSON.stringify(answers.map(({ data }) => data)), codes };
  };

  const refusals = ['FORBIDDEN', 'UNAUTHENTICATED', 'UNAVAILABLE'];

  /** Values of centers, and every sum of some of the others and of all: what a text must not hold. */
  const leaksIn = (text: string, own: number | null): number[] => {
    const secrets = centers.map((_, index) => secretOf(index));
    const foreign = secrets.filter((_, index) => index !== own);
    const sums: number[] = [0];
    for (const value of foreign) sums.push(...sums.map((sum) => sum + value));
    const mine = own === null ? 0 : secretOf(own);
    const wanted = new Set(sums.slice(1).flatMap((sum) => [sum, sum + mine]));
    return [...text.matchAll(/\d{9,}/g)].map(([digits]) => Number(digits)).filter((value) => wanted.has(value));
  };

  it('is told by tests that can fail: with all rights the figures stand in the answers', async () => {
    const telling = [
      'center',
      'node',
      'centers',
      'indicatorFacts',
      'indicatorAggregates',
      'overview',
      'technologyContracts',
      'projects',
    ];
    for (const root of telling) {
      const { text, codes } = await answersOf(root);
      expect([root, codes, leaksIn(text, null).length > 0]).toEqual([root, [], true]);
    }
  });

  it('is no root field that tells the public a figure of any center, or a sum over some', async () => {
    for (const root of roots()) {
      const { text, codes } = await answersOf(root, accessOfPublic);
      expect({ [root]: codes.filter((code) => !refusals.includes(code)) }).toEqual({ [root]: [] });
      expect({ [root]: leaksIn(text, null) }).toEqual({ [root]: [] });
    }
  });

  it('is no root field that tells a host a figure of others’ centers, or a sum over some', async () => {
    for (const root of roots()) {
      const { text, codes } = await answersOf(root, accessOfHost());
      expect({ [root]: codes.filter((code) => !refusals.includes(code)) }).toEqual({ [root]: [] });
      expect({ [root]: leaksIn(text, 0) }).toEqual({ [root]: [] });
    }
    expect((await answersOf('centers', accessOfHost())).text).toContain(String(secretOf(0)));
  });

  it.each(addedUp)('%s is refused to both', async (root) => {
    expect(await answersOf(root, accessOfPublic)).toEqual({ text: '[null]', codes: ['UNAUTHENTICATED'] });
    expect(await answersOf(root, accessOfHost())).toEqual({ text: '[null]', codes: ['FORBIDDEN'] });
  });

  it('tells both what was published, and of it no more', async () => {
    const published = await ask(
      `mutation { publishFigures(input: { jurisdictionId: "jurisdiction_${district}", year: ${year} }) { year } }`,
    );
    expect(published.errors).toEqual([]);
    const whole = centers.reduce((sum, _, index) => sum + secretOf(index), 0);
    for (const [access, own] of [
      [accessOfPublic, null],
      [accessOfHost(), 0],
    ] as const) {
      const { text, codes } = await answersOf('publicFigures', access);
      expect([codes, new Set(leaksIn(text, own))]).toEqual([[], new Set([whole])]);
    }
  });
});
