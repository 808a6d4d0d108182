import { reads, resolvers } from '@wanchuang/server-data';
import { readByCompiler, total } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { bearer, type Body, openTokenStage, type TokenStage } from './testing/token-stage';

/** Our own schema has nothing that is to go yet: this one has a field, and an argument. */
@Resolver(() => CenterType)
class OldNameResolver {
  @FieldResolver(() => String, { deprecationReason: 'Use name. Removed after 2027-06-30.', description: 'Its name.' })
  oldName(
    @Arg('width', () => Int, {
      nullable: true,
      description: 'Of no effect.',
      deprecationReason: 'Leave it out. Removed after 2027-06-30.',
    })
    _width?: number,
  ): string {
    return readByCompiler();
  }
}
const added: unknown[] = resolvers;
added.push(OldNameResolver);
reads.push({
  type: 'Center',
  fields: { oldName: { ...total((row) => `${row}.name`), arguments: ['width'] } },
});

const oldName = '{ centers(first: 1) { nodes { oldName } } }';
const withWidth =
  'query Wide { centers(first: 1) { nodes { oldName(width: 3) other: oldName } } } query Not { fields { code } }';
const asked = `{ deprecatedUses { totalCount nodes { coordinate uses firstUsedAt lastUsedAt token { id name } } } }`;

interface Use {
  readonly coordinate: string;
  readonly uses: number;
  readonly firstUsedAt: string;
  readonly lastUsedAt: string;
  readonly token: { readonly id: string; readonly name: string };
}

describe('what tokens use of what is to go', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await openTokenStage();
  });
  afterAll(() => stage?.close());

  const made = (name: string, datasets = ['DIRECTORY']) => stage.made('ANALYST', { name, datasets });
  const usesOf = async (tokenId: string): Promise<Use[]> => {
    const { data, errors } = (await stage.post(asked, {}, await stage.as('ADMINISTRATOR'))).json<Body>();
    expect(errors).toBeUndefined();
    const { nodes } = data?.['deprecatedUses'] as { nodes: Use[] };
    return nodes.filter(({ token }) => token.id === tokenId);
  };

  it('is counted in memory, and told to administrators once it is written', async () => {
    const { id, secret } = await made('取数程序');
    for (const _ of [1, 2, 3]) {
      expect((await stage.post(oldName, {}, bearer(secret))).json<Body>().errors).toBeUndefined();
      stage.pass(60);
    }
    expect(await usesOf(id)).toEqual([]);
    await stage.node.deprecatedUses.flush();
    const [use, ...others] = await usesOf(id);
    expect(others).toEqual([]);
    expect(use).toMatchObject({ coordinate: 'Center.oldName', uses: 3, token: { id, name: '取数程序' } });
    expect(Date.parse(use?.lastUsedAt ?? '') - Date.parse(use?.firstUsedAt ?? '')).toBe(120_000);
  });

  it('names arguments too, and counts a request once, by the operation that ran', async () => {
    const { id, secret } = await made('宽');
    const post = (operationName: string) =>
      stage.node.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: 'localhost', ...bearer(secret) },
        payload: { query: withWidth, operationName },
      });
    expect((await post('Wide')).json<Body>().errors).toBeUndefined();
    expect((await post('Not')).json<Body>().errors).toBeUndefined();
    await stage.node.deprecatedUses.flush();
    expect((await usesOf(id)).map(({ coordinate, uses }) => `${coordinate}: ${uses}`).sort()).toEqual([
      'Center.oldName(width:): 1',
      'Center.oldName: 1',
    ]);
  });

  it('adds up over nodes that write at the same moment', async () => {
    const { id, secret } = await made('双节点');
    const other = await stage.open();
    await Promise.all([1, 2, 3, 4].map((n) => stage.post(oldName, {}, bearer(secret), n % 2 ? stage.node : other)));
    await Promise.all([stage.node.deprecatedUses.flush(), other.deprecatedUses.flush()]);
    expect(await usesOf(id)).toMatchObject([{ uses: 4 }]);
  });

  it('is not counted for what is priced or refused, for other fields, nor for people', async () => {
    const { id, secret } = await made('不计');
    const small = await stage.made('ANALYST', { name: '少', datasets: ['DIRECTORY'], pointsPerMinute: 1 });
    await stage.post(oldName, {}, { ...bearer(secret), 'x-dry-run': '1' });
    await stage.post('{ centers(first: 1) { nodes { name } } }', {}, bearer(secret));
    await stage.post(oldName, {}, await stage.as('ANALYST'));
    expect((await stage.post(oldName, {}, bearer(small.secret))).json<Body>().data ?? null).toBeNull();
    const { rows: before } = await stage.test.owner.query('SELECT count(*) FROM deprecated_use');
    await stage.node.deprecatedUses.flush();
    expect([await usesOf(id), await usesOf(small.id)]).toEqual([[], []]);
    expect((await stage.test.owner.query('SELECT count(*) FROM deprecated_use')).rows).toEqual(before);
  });

  it('is kept in memory while it cannot be written', async () => {
    const { id, secret } = await made('稍后');
    await stage.post(oldName, {}, bearer(secret));
    await stage.test.owner.query('ALTER TABLE deprecated_use RENAME TO away');
    try {
      await expect(stage.node.deprecatedUses.flush()).rejects.toThrow();
      await stage.post(oldName, {}, bearer(secret));
    } finally {
      await stage.test.owner.query('ALTER TABLE away RENAME TO deprecated_use');
    }
    await stage.node.deprecatedUses.flush();
    expect(await usesOf(id)).toMatchObject([{ uses: 2 }]);
  });

  it.each(['ANALYST', 'BUREAU_OFFICER', 'BUREAU_LEADER'])('is not told to others: %s', async (role) => {
    const { errors } = (await stage.post(asked, {}, await stage.as(role))).json<Body>();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
