// Runs alone: it adds recognition's fields to the center.
import { type Actor, type Dataset, narrowedRules, rulesOf } from '@wanchuang/domain-access';
import { indicatorByCode } from '@wanchuang/domain-indicators';
import { type Access, accessOf } from '@wanchuang/server-platform';
import { type SampleAccess, sampleAccess } from '../access/testing/sample-access';
import { sampleActors } from '../access/testing/sample-actors';
import { analyticsApi } from '../testing/analytics-api';

interface Answer {
  evidence: {
    value: string | null;
    facts: { nodes: { id: string; value: string; importRun: unknown }[] };
    entries: { nodes: { counts: string; entry: { id: string } }[] };
  };
  indicatorFacts: { nodes: { id: string }[] };
  technologyContracts: { nodes: { id: string }[] };
}

describe('evidence, for each role', () => {
  let sample: SampleAccess;
  let api: ReturnType<typeof analyticsApi>;
  let actors: Readonly<Record<string, Actor>>;

  beforeAll(async () => {
    sample = await sampleAccess();
    api = analyticsApi(sample.test);
    actors = sampleActors(sample);
    await sample.test.owner.query(
      `INSERT INTO indicator_fact (center_id, indicator_id, year, value, source, known_from)
       SELECT center_id, $1, 2025, sum(amount), 'REGISTER', '2026-01-01' FROM technology_contract GROUP BY center_id`,
      [indicatorByCode('TECH_CONTRACT_VOLUME').id],
    );
  });
  afterAll(() => sample?.close());

  const actorOf = (name: string): Actor => {
    const actor = actors[name];
    if (!actor) throw new Error(`nobody is called ${name}`);
    return actor;
  };

  /** The evidence of a figure of the whole city, beside the lists that the viewer reads anyway. */
  const open = async (access: Access): Promise<Answer> => {
    const place = `jurisdiction_${sample.places.city}`;
    const query = `{
      evidence(of: "SUM~TECH_CONTRACT_VOLUME~2025~${place}") {
        value facts(first: 100) { nodes { id value importRun { id } } } entries(first: 100) { nodes { counts entry { id } } } }
      indicatorFacts(filter: { jurisdictionId: "${place}", indicatorCodes: ["TECH_CONTRACT_VOLUME"], fromYear: 2025, toYear: 2025 }) { nodes { id } }
      technologyContracts(filter: { jurisdictionId: "${place}" }, first: 100) { nodes { id } } }`;
    const { data, errors } = await api(query, {}, access);
    expect(errors).toEqual([]);
    return data as unknown as Answer;
  };

  const sorted = (ids: readonly { id: string }[]): string[] => ids.map(({ id }) => id).sort();
  const sumOf = (values: readonly string[]): string | null =>
    values.length === 0 ? null : String(values.reduce((sum, value) => sum + Number(value), 0));

  it.each([
    { who: 'host officer, steelworks', facts: true, entries: true },
    { who: 'department officer, industry', facts: true, entries: true },
    { who: 'bureau officer, north', facts: true, entries: true },
    { who: 'bureau leader, city', facts: true, entries: true },
    { who: 'evaluator, north', facts: true, entries: false },
    { who: 'analyst, south', facts: true, entries: true },
    { who: 'expert, north', facts: false, entries: false },
    { who: 'administrator, city', facts: false, entries: false },
  ])('$who: exactly the rows that their rules give, and the figure of these', async ({ who, facts, entries }) => {
    const { evidence, indicatorFacts, technologyContracts } = await open(accessOf(rulesOf(actorOf(who))));
    expect(sorted(evidence.facts.nodes)).toEqual(sorted(indicatorFacts.nodes));
    expect(sorted(evidence.entries.nodes.map(({ entry }) => entry))).toEqual(sorted(technologyContracts.nodes));
    expect(evidence.value).toBe(sumOf(evidence.facts.nodes.map(({ value }) => value)));
    expect([evidence.facts.nodes.length > 0, evidence.entries.nodes.length > 0]).toEqual([facts, entries]);
    if (entries) expect(evidence.value).toBe(sumOf(evidence.entries.nodes.map(({ counts }) => counts)));
  });

  it.each<{ datasets: Dataset[]; facts: boolean; entries: boolean }>([
    { datasets: ['FIGURES'], facts: true, entries: false },
    { datasets: ['FIGURES', 'REGISTERS'], facts: true, entries: true },
    { datasets: ['REGISTERS'], facts: false, entries: false },
  ])('a token for $datasets opens no more than that', async ({ datasets, facts, entries }) => {
    const scope = { datasets, jurisdictionIds: [sample.places.north], centerIds: null };
    const { evidence } = await open(accessOf(narrowedRules(rulesOf(actorOf('bureau leader, city')), scope)));
    const north = await open(accessOf(rulesOf(actorOf('bureau officer, north'))));
    expect(evidence.facts.nodes.length).toBe(facts ? north.evidence.facts.nodes.length : 0);
    expect(evidence.entries.nodes.length).toBe(entries ? north.evidence.entries.nodes.length : 0);
  });

  it('strangers have none', async () => {
    const query = `{ evidence(of: "SUM~TECH_CONTRACT_VOLUME~2025") { value } }`;
    const { data, errors } = await api(query, {}, accessOf(rulesOf(actorOf('public'))));
    expect([data, errors.map(({ code }) => code)]).toEqual([null, ['UNAUTHENTICATED']]);
  });
});
