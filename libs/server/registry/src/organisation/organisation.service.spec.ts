import 'reflect-metadata';
import { completeCreditCode } from '@wanchuang/domain-registry';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryApi } from '../testing/registry-api';
import { registryFactory } from '../testing/registry-factory';
import { type SampleDistrict, sampleDistrict } from '../testing/sample-district';
import { testEntitiesAlone } from '../testing/test-entities';

const code = (number: number): string => completeCreditCode(`91500101MB${String(number).padStart(7, '0')}`);

describe('organisations that are administered', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof registryApi>;
  let make: ReturnType<typeof registryFactory>;
  let sample: SampleDistrict;

  beforeAll(async () => {
    test = await testDatabase({ entities: testEntitiesAlone });
    ask = registryApi(test);
    make = registryFactory(test);
    sample = await sampleDistrict(make);
  });
  afterAll(() => test?.close());

  const fields =
    'id version kind name nameEn creditCode closedOn parent { id } jurisdiction { id } formerNames { name untilOn }';
  const send = (mutation: 'createOrganisation' | 'changeOrganisation', input: object) => {
    const type = mutation === 'createOrganisation' ? 'CreateOrganisationInput' : 'ChangeOrganisationInput';
    return ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
  };
  const change = async (input: object) => (await send('changeOrganisation', input)).data?.['changeOrganisation'];
  const district = () => `jurisdiction_${sample.jurisdictions.district}`;
  const one = async (row: Record<string, string | number | null> = {}): Promise<number> =>
    make.organisation({ jurisdiction_id: sample.jurisdictions.district, ...row });
  const eventsOf = async (id: number) =>
    (
      await test.owner.query('SELECT type, payload FROM event WHERE subject = $1 ORDER BY sequence', [
        `organisation_${id}`,
      ])
    ).rows;

  it('are created with what is known of them, the code in capitals, with their event', async () => {
    const input = {
      jurisdictionId: district(),
      kind: 'UNIVERSITY',
      name: '三峡大学（虚构）',
      nameEn: ' ',
      creditCode: ` ${code(1).toLowerCase()} `,
      parentId: `organisation_${sample.organisations.machines}`,
    };
    const { data, errors } = await send('createOrganisation', input);
    expect(errors).toEqual([]);
    expect(data?.['createOrganisation']).toMatchObject({
      version: 1,
      kind: 'UNIVERSITY',
      name: '三峡大学（虚构）',
      nameEn: null,
      creditCode: code(1),
      closedOn: null,
      parent: { id: input.parentId },
      jurisdiction: { id: district() },
      formerNames: [],
    });
    const { id } = data?.['createOrganisation'] as { id: string };
    const payload = { kind: 'UNIVERSITY', creditCode: code(1), parentId: sample.organisations.machines };
    expect(await eventsOf(Number(id.slice('organisation_'.length)))).toEqual([
      { type: 'organisation.created', payload: JSON.stringify(payload) },
    ]);
  });

  it('are found by the name that they bore before, with the day of the change', async () => {
    const id = await one({ name: '江城仪表厂' });
    const organisationId = `organisation_${id}`;
    expect(await change({ organisationId, version: 1, name: '江城智能仪表', renamedOn: '2026-06-01' })).toMatchObject({
      version: 2,
      name: '江城智能仪表',
      formerNames: [{ name: '江城仪表厂', untilOn: '2026-05-31' }],
    });
    expect(await change({ organisationId, version: 2, name: '江城智能科技' })).toMatchObject({
      formerNames: [
        { name: '江城智能仪表', untilOn: '2026-06-29' },
        { name: '江城仪表厂', untilOn: '2026-05-31' },
      ],
    });
    const { data } = await ask('{ organisations(filter: {search: "仪表厂"}) { nodes { id name } } }');
    expect(data).toEqual({ organisations: { nodes: [{ id: organisationId, name: '江城智能科技' }] } });
    expect(await eventsOf(id)).toEqual(
      Array(2).fill({ type: 'organisation.changed', payload: JSON.stringify({ fields: ['name'] }) }),
    );
  });

  it('keep what is not given, and leave no trace of what is as it was', async () => {
    const id = await one({ name_en: 'Old' });
    const organisationId = `organisation_${id}`;
    expect(await change({ organisationId, version: 1, nameEn: null })).toMatchObject({ nameEn: null, version: 2 });
    expect(await change({ organisationId, version: 2, nameEn: null, kind: 'ENTERPRISE' })).toMatchObject({
      version: 2,
    });
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('end on a day, stay in the register, and may be opened again', async () => {
    const organisationId = `organisation_${await one({ name: '将注销的单位' })}`;
    const open = async (isClosed: boolean) =>
      (
        await ask(
          'query ($isClosed: Boolean) { organisations(filter: {search: "将注销", isClosed: $isClosed}) { totalCount } }',
          {
            isClosed,
          },
        )
      ).data?.['organisations'];
    expect(await open(false)).toEqual({ totalCount: 1 });
    expect(await change({ organisationId, version: 1, closedOn: '2026-06-30' })).toMatchObject({
      closedOn: '2026-06-30',
    });
    expect([await open(false), await open(true)]).toEqual([{ totalCount: 0 }, { totalCount: 1 }]);
    expect(await change({ organisationId, version: 2, closedOn: null })).toMatchObject({ closedOn: null });
  });

  it('show what stands below them, in the order that is asked for', async () => {
    const parent = `organisation_${await one()}`;
    const kinds = ['UNIVERSITY', 'ENTERPRISE', 'RESEARCH_INSTITUTE'];
    for (const kind of kinds)
      await change({ organisationId: `organisation_${await one({ kind })}`, version: 1, parentId: parent });
    const { data } = await ask(
      `query ($id: ID!) { organisation(id: $id) { id }
         organisations(filter: {parentId: $id}, orderBy: {by: KIND, direction: DESC}) { nodes { kind } } }`,
      { id: parent },
    );
    expect(data).toEqual({
      organisation: { id: parent },
      organisations: { nodes: [{ kind: 'RESEARCH_INSTITUTE' }, { kind: 'UNIVERSITY' }, { kind: 'ENTERPRISE' }] },
    });
  });

  it('are a tree also for two who put each above the other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [left, right] = [`organisation_${await one()}`, `organisation_${await one()}`];
      const answers = await Promise.all([
        send('changeOrganisation', { organisationId: left, version: 1, parentId: right }),
        send('changeOrganisation', { organisationId: right, version: 1, parentId: left }),
      ]);
      expect(answers.map(({ errors }) => errors[0]?.place ?? 'done').sort()).toEqual(['done', 'input.parentId']);
    }
  });

  it('are changed once by a form that is posted twice with one key', async () => {
    const id = await one();
    const input = {
      organisationId: `organisation_${id}`,
      version: 1,
      name: '只改一次',
      idempotencyKey: 'key-organisation',
    };
    const answers = await Promise.all([send('changeOrganisation', input), send('changeOrganisation', input)]);
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await eventsOf(id)).toHaveLength(1);
    const { errors } = await send('changeOrganisation', { ...input, name: '又改一次' });
    expect(errors).toMatchObject([{ code: 'CONFLICT', place: 'idempotencyKey' }]);
  });

  it('show with their centers, which are found by host', async () => {
    const { data } = await ask('query ($id: ID!) { centers(filter: {hostId: $id}) { nodes { name host { id } } } }', {
      id: `organisation_${sample.organisations.mill}`,
    });
    expect(data).toEqual({
      centers: { nodes: [{ name: '食品中心', host: { id: `organisation_${sample.organisations.mill}` } }] },
    });
  });
});
