import { type Asker, type QueryStage, queryStage } from '../testing/query-stage';
import { mostQueries } from './saved-query.limits';
import { documentIdOf, publishedDocument } from './saved-query.store';

const document = 'query Fields { fields { code nameZh } }';
const fields = 'id name document variables isShared documentId version person { id } jurisdiction { id }';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${name === 'deleteQuery' ? 'id' : fields} } }`;

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly documentId: string | null;
}

describe('a saved query', () => {
  let stage: QueryStage;
  let owner: Asker;
  beforeAll(async () => {
    stage = await queryStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    owner = await stage.somebody();
  });

  const given = (input: object = {}) => ({
    jurisdictionId: `jurisdiction_${stage.district}`,
    name: '各领域',
    document,
    ...input,
  });
  const send = (name: string, input: object, who = owner) => stage.askAs(who, mutation(name), { input });
  const saved = async (input: object = {}, who = owner): Promise<Saved> => {
    const { data, errors } = await send('saveQuery', given(input), who);
    expect(errors).toEqual([]);
    return data?.['saveQuery'] as Saved;
  };
  const seenBy = async (who: Asker): Promise<unknown> => {
    const { data, errors } = await stage.askAs(who, '{ savedQueries { nodes { id } totalCount } }');
    expect(errors).toEqual([]);
    return data?.['savedQueries'];
  };
  const foundBy = async (who: Asker, id: string): Promise<unknown> =>
    (await stage.askAs(who, 'query ($id: ID!) { node(id: $id) { ... on SavedQuery { name } } }', { id })).data?.['node'];
  const events = async (id: string): Promise<unknown[]> => {
    const { rows } = await stage.test.owner.query(
      'SELECT type, actor, jurisdiction_id AS place, payload FROM event WHERE subject = $1 ORDER BY sequence',
      [id],
    );
    return rows.map(({ payload, ...event }) => ({ ...event, payload: JSON.parse(payload) }));
  };

  it('is kept, changed, and deleted, each with its event and without its text in the log', async () => {
    const { id, version } = await saved({ variables: '{"year": 2025}' });
    expect(version).toBe(1);
    const changed = await send('changeQuery', { savedQueryId: id, version: 1, name: ' 各领域（新） ', variables: '' });
    expect(changed.data).toMatchObject({
      changeQuery: { name: '各领域（新）', document, variables: '', isShared: false, version: 2 },
    });
    const deleted = await send('deleteQuery', { savedQueryId: id, version: 2 });
    expect(deleted.data).toEqual({ deleteQuery: { id } });
    expect(await foundBy(owner, id)).toBeNull();
    const by = { actor: `person_${owner.personId}`, place: stage.district };
    expect(await events(id)).toEqual([
      { type: 'query.saved', ...by, payload: { isShared: false } },
      { type: 'query.changed', ...by, payload: { fields: ['name', 'variables'] } },
      { type: 'query.deleted', ...by, payload: {} },
    ]);
  });

  it('is its owner’s alone until it is shared, and then of those who read figures of the place', async () => {
    const { id } = await saved();
    const colleague = await stage.somebody('BUREAU_LEADER');
    const elsewhere = await stage.somebody('ANALYST', stage.other);
    expect(await foundBy(colleague, id)).toBeNull();
    await send('changeQuery', { savedQueryId: id, version: 1, isShared: true });
    expect(await foundBy(colleague, id)).toEqual({ name: '各领域' });
    expect(await seenBy(colleague)).toEqual({ nodes: expect.arrayContaining([{ id }]), totalCount: expect.any(Number) });
    expect(await foundBy(elsewhere, id)).toBeNull();
    expect(await seenBy(elsewhere)).toEqual({ nodes: [], totalCount: 0 });
    const refused = await send('changeQuery', { savedQueryId: id, version: 2, name: '我的' }, colleague);
    expect(refused.errors).toMatchObject([{ code: 'FORBIDDEN', place: 'input.savedQueryId' }]);
    const hidden = await send('deleteQuery', { savedQueryId: id, version: 2 }, elsewhere);
    expect(hidden.errors).toMatchObject([{ code: 'NOT_FOUND', place: 'input.savedQueryId' }]);
  });

  it('is changed by one of two who have seen the same version, and deleted only as it was seen', async () => {
    const { id } = await saved();
    const answers = await Promise.all(
      ['甲', '乙'].map((name) => send('changeQuery', { savedQueryId: id, version: 1, name })),
    );
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    const stale = await send('deleteQuery', { savedQueryId: id, version: 1 });
    expect(stale.errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(stale.details).toMatchObject([{ version: 2 }]);
  });

  it('is kept once for each key', async () => {
    const input = given({ idempotencyKey: `query-of-${owner.personId}` });
    const answers = [await send('saveQuery', input), await send('saveQuery', input)];
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(await seenBy(owner)).toMatchObject({ nodes: expect.any(Array) });
    const { rows } = await stage.test.owner.query('SELECT count(*)::int AS count FROM saved_query WHERE person_id = $1', [
      owner.personId,
    ]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('is published by the hash of its text, and not any more once the text is another', async () => {
    const { id } = await saved();
    const { data } = await send('publishQuery', { savedQueryId: id, version: 1 });
    const documentId = documentIdOf(document);
    expect(data).toMatchObject({ publishQuery: { documentId, version: 2 } });
    expect(await publishedDocument(stage.test.database.reader(), documentId)).toBe(document);
    const renamed = await send('changeQuery', { savedQueryId: id, version: 2, name: '另名' });
    expect(renamed.data).toMatchObject({ changeQuery: { documentId } });
    const other = await send('changeQuery', { savedQueryId: id, version: 3, document: '{ fields { code } }' });
    expect(other.data).toMatchObject({ changeQuery: { documentId: null } });
    expect(await publishedDocument(stage.test.database.reader(), documentId)).toBeNull();
    await send('publishQuery', { savedQueryId: id, version: 4 });
    const back = await send('publishQuery', { savedQueryId: id, version: 5, isPublished: false });
    expect(back.data).toMatchObject({ publishQuery: { documentId: null } });
    const types = (await events(id)).map((event) => (event as { type: string }).type);
    expect(types.slice(-3)).toEqual(['query.changed', 'query.published', 'query.withdrawn']);
  });

  it.each([
    ['a text that does not parse', { document: '{ fields {' }, 'input.document', /line 1, column 11/],
    ['a change', { document: 'mutation { signOut }' }, 'input.document', /a query is wanted, not a mutation/],
    ['two operations', { document: 'query A { fields { code } } query B { fields { code } }' }, 'input.document', /one/],
    ['no operation', { document: 'fragment F on Field { code }' }, 'input.document', /exactly one operation/],
    ['a field that there is not', { document: '{ fields { colour } }' }, 'input.document', /line 1, column 12: .*colour/],
    ['too long a text', { document: `{ fields { code } } #${'x'.repeat(20_000)}` }, 'input.document', /20000/],
    ['variables that are no object', { variables: '[1]' }, 'input.variables', /JSON object/],
    ['too many variables', { variables: `{"a":"${'x'.repeat(10_000)}"}` }, 'input.variables', /10000/],
    ['no name', { name: '  ' }, 'input.name', /1 to 100/],
    ['a name of two lines', { name: 'a\nb' }, 'input.name', /one line/],
  ])('is not %s', async (_, input, place, says) => {
    const { errors } = await send('saveQuery', given(input));
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', place, message: expect.stringMatching(says) }]);
  });

  it('is of a place whose figures its owner reads', async () => {
    const elsewhere = { jurisdictionId: `jurisdiction_${stage.other}` };
    expect((await send('saveQuery', given(elsewhere))).errors).toMatchObject([
      { code: 'FORBIDDEN', place: 'input.jurisdictionId' },
    ]);
    const administrator = await stage.somebody('ADMINISTRATOR');
    expect((await send('saveQuery', given(), administrator)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('is one of so many, also when several are saved at once', async () => {
    await stage.test.owner.query(
      `INSERT INTO saved_query (person_id, jurisdiction_id, name, document, variables, is_shared, saved_at)
       SELECT $1, $2, 'q' || n, '{ fields { code } }', '', false, now() FROM generate_series(1, $3::int) n`,
      [owner.personId, stage.district, mostQueries - 1],
    );
    const answers = await Promise.all([1, 2, 3].map(() => send('saveQuery', given())));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'OK').sort()).toEqual(['OK', 'REFUSED', 'REFUSED']);
  });

  it('goes with its owner’s personal data', async () => {
    const { id } = await saved({ isShared: true });
    await stage.test.owner.query(
      `UPDATE person SET status = 'ERASED', name = NULL, email = NULL, phone = NULL, organisation_id = NULL WHERE id = $1`,
      [owner.personId],
    );
    expect(await foundBy(await stage.somebody('BUREAU_LEADER'), id)).toBeNull();
  });
});
