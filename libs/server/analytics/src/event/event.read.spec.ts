import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory, type SampleDistrict, sampleDistrict } from '@wanchuang/server-registry/testing';
import { analyticsApi, entities } from '../testing/analytics-api';

interface EventPage {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

describe('the event log (Art. 25)', () => {
  let test: TestDatabase;
  let api: ReturnType<typeof analyticsApi>;
  let sample: SampleDistrict;

  const append = (type: string, center: number | null, jurisdiction: number | null) =>
    test.owner.query('SELECT append_event($1, $2, $3, $4, $5, $6, $7)', [
      '2026-06-30T04:05:06.789Z',
      'local',
      type,
      center === null ? `jurisdiction_${jurisdiction}` : `center_${center}`,
      center,
      jurisdiction,
      '{"name": "新 \\"name\\""}',
    ]);

  beforeAll(async () => {
    test = await testDatabase({ entities });
    api = analyticsApi(test);
    sample = await sampleDistrict(registryFactory(test));
    const { centers, jurisdictions } = sample;
    await append('center.recognised', centers.steel, jurisdictions.district);
    await append('center.recognised', centers.far, jurisdictions.beside);
    await append('jurisdiction.named', null, jurisdictions.city);
    await append('center.renamed', centers.steel, jurisdictions.district);
    await append('system.started', null, null);
  });
  afterAll(() => test?.close());

  const document = `query ($filter: EventFilter, $first: Int, $after: String, $last: Int, $before: String) {
    events(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const feed = async (variables: Record<string, unknown> = {}): Promise<EventPage> => {
    const { data, errors } = await api(document, variables);
    expect(errors).toEqual([]);
    return (data as { events: EventPage }).events;
  };
  const idsOf = ({ nodes }: EventPage) => nodes.map(({ id }) => id);

  it('shows an event whole, found by its id', async () => {
    const fields = 'id sequence occurredAt actor type subject centerId jurisdictionId payload hash previousHash';
    const { data, statements } = await api(
      `{ first: node(id: "event_1") { ... on Event { ${fields} } } fifth: node(id: "event_5") { ... on Event { ${fields} } }
         none: node(id: "event_6") { id } }`,
    );
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(statements).toBe(1);
    expect(data).toEqual({
      first: {
        id: 'event_1',
        sequence: '1',
        occurredAt: '2026-06-30T04:05:06.789Z',
        actor: 'local',
        type: 'center.recognised',
        subject: `center_${sample.centers.steel}`,
        centerId: `center_${sample.centers.steel}`,
        jurisdictionId: `jurisdiction_${sample.jurisdictions.district}`,
        payload: '{"name": "新 \\"name\\""}',
        hash,
        previousHash: '0'.repeat(64),
      },
      fifth: expect.objectContaining({
        type: 'system.started',
        centerId: null,
        jurisdictionId: null,
        hash,
        previousHash: hash,
      }),
      none: null,
    });
  });

  it('is a feed, the oldest first, in which what comes after a cursor is not missed', async () => {
    const page = await feed({ first: 4 });
    expect([idsOf(page), page.totalCount, page.pageInfo.hasNextPage]).toEqual([
      ['event_1', 'event_2', 'event_3', 'event_4'],
      5,
      true,
    ]);
    const last = await feed({ after: page.pageInfo.endCursor });
    expect([idsOf(last), last.pageInfo.hasNextPage]).toEqual([['event_5'], false]);
    const before = await feed({ last: 2, before: page.pageInfo.endCursor });
    expect([idsOf(before), before.pageInfo.hasPreviousPage]).toEqual([['event_2', 'event_3'], true]);
  });

  const found = async (filter: Record<string, unknown>) => idsOf(await feed({ filter }));

  it('is found by type, by center, and by jurisdiction with those below it', async () => {
    const { centers, jurisdictions } = sample;
    expect(await found({ types: ['center.renamed', 'system.started'] })).toEqual(['event_4', 'event_5']);
    expect(await found({ types: [] })).toEqual([]);
    expect(await found({ centerId: `center_${centers.steel}` })).toEqual(['event_1', 'event_4']);
    expect(await found({ jurisdictionId: `jurisdiction_${jurisdictions.city}` })).toEqual([
      'event_1',
      'event_2',
      'event_3',
      'event_4',
    ]);
    expect(await found({ jurisdictionId: `jurisdiction_${jurisdictions.beside}` })).toEqual(['event_2']);
  });

  it('is found by subject and by actor, all of it', async () => {
    const subject = `center_${sample.centers.steel}`;
    expect(await found({ subject })).toEqual(['event_1', 'event_4']);
    expect(await found({ subject: subject.slice(0, -1) })).toEqual([]);
    expect(await found({ actor: 'local' })).toHaveLength(5);
    expect(await found({ actor: 'person_7' })).toEqual([]);
    expect(await found({ subject, actor: 'local', types: ['center.renamed'] })).toEqual(['event_4']);
  });

  it('is found by day in Shanghai, both ends included', async () => {
    const dated = await testDatabase({ entities });
    try {
      const ask = analyticsApi(dated);
      const instants = [
        '2026-06-29T15:59:59.999999Z',
        '2026-06-29T16:00:00Z',
        '2026-06-30T15:59:59Z',
        '2026-06-30T16:00:00Z',
      ];
      for (const at of instants)
        await dated.owner.query(`SELECT append_event($1, 'local', 'test.dated', 'x', NULL, NULL, '{}')`, [at]);
      const within = async (filter: Record<string, unknown>) => {
        const { data } = await ask(document, { filter });
        return idsOf((data as { events: EventPage }).events);
      };
      expect(await within({ fromDate: '2026-06-30', toDate: '2026-06-30' })).toEqual(['event_2', 'event_3']);
      expect(await within({ fromDate: '2026-06-30' })).toEqual(['event_2', 'event_3', 'event_4']);
      expect(await within({ toDate: '2026-06-29' })).toEqual(['event_1']);
    } finally {
      await dated.close();
    }
  });

  it('is asked for in one statement', async () => {
    const { centers, jurisdictions } = sample;
    const filter = {
      types: ['center.renamed'],
      subject: `center_${centers.steel}`,
      actor: 'local',
      centerId: `center_${centers.steel}`,
      jurisdictionId: `jurisdiction_${jurisdictions.city}`,
      fromDate: '2026-06-30',
      toDate: '2026-06-30',
    };
    expect(await api(document, { filter, last: 20 })).toMatchObject({
      statements: 1,
      data: { events: { nodes: [{ id: 'event_4' }], totalCount: 1 } },
    });
  });

  it('is a center’s timeline, the newest first', async () => {
    const timelines = `query ($first: Int) { centers(first: 10, filter: { ids: ["center_${sample.centers.steel}", "center_${sample.centers.far}"] }, orderBy: { by: CODE }) {
      nodes { events(first: $first) { totalCount nodes { id } pageInfo { hasNextPage } } } } }`;
    expect(await api(timelines, { first: 1 })).toMatchObject({
      errors: [],
      statements: 1,
      data: {
        centers: {
          nodes: [
            { events: { totalCount: 2, nodes: [{ id: 'event_4' }], pageInfo: { hasNextPage: true } } },
            { events: { totalCount: 1, nodes: [{ id: 'event_2' }], pageInfo: { hasNextPage: false } } },
          ],
        },
      },
    });
  });

  it('is a timeline that pages from either end', async () => {
    const of = async (page: string) => {
      const { data } = await api(
        `{ center(id: "center_${sample.centers.steel}") { events(${page}) { nodes { id } pageInfo { endCursor hasPreviousPage } } } }`,
      );
      return (data as { center: { events: EventPage } }).center.events;
    };
    expect(await of('last: 1')).toMatchObject({ nodes: [{ id: 'event_1' }], pageInfo: { hasPreviousPage: true } });
    const { pageInfo } = await of('last: 1');
    expect(idsOf(await of(`last: 5, before: "${pageInfo.endCursor}"`))).toEqual(['event_4']);
  });

  it.each([
    ['an id of another type for a center', { filter: { centerId: 'jurisdiction_1' } }, 'filter.centerId'],
    ['text for a jurisdiction', { filter: { jurisdictionId: 'everywhere' } }, 'filter.jurisdictionId'],
    ['a first day after the last', { filter: { fromDate: '2026-02-02', toDate: '2026-02-01' } }, 'filter.fromDate'],
    ['a page above 200', { first: 201 }, 'first'],
    ['a cursor that is none', { after: 'x' }, 'after'],
  ])('refuses %s', async (_, variables, place) => {
    expect(await api(document, variables)).toMatchObject({ data: null, errors: [{ code: 'BAD_USER_INPUT', place }] });
  });
});
