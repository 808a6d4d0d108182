import { buildSchema } from 'graphql';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseSchema, writeGenerated } from './schema';

const first = buildSchema('type Query { "One." center: Int, "Old." title: Int }');
const deprecated = buildSchema(
  'type Query { "One." center: Int, "Old." title: Int @deprecated(reason: "Use center. Removed after 2027-06-30.") }',
);
const removed = buildSchema('type Query { "One." center: Int }');
const undated = buildSchema('type Query { "One." center: Int @deprecated(reason: "Use another.") }');

describe('versions of the schema', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'schema-'));
    await releaseSchema({ schema: first, root, today: '2026-11-27' });
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('are kept, each once, and told in the changelog', async () => {
    expect(await releaseSchema({ schema: first, root, today: '2026-11-28' })).toBeNull();
    expect(await releaseSchema({ schema: deprecated, root, today: '2026-11-28' })).toBe('2026-11-28');
    expect((await readdir(join(root, 'docs/schema'))).sort()).toEqual(['2026-11-27.graphql', '2026-11-28.graphql']);
    const changelog = await readFile(join(root, 'docs/schema-changelog.md'), 'utf8');
    expect(changelog).toContain('| 弃用 · deprecated | `Query.title` | `Use center. Removed after 2027-06-30.` |');
  });

  it('are not broken before the day that was said, by generating as by releasing', async () => {
    await expect(writeGenerated({ schema: removed, root, today: '2026-11-28' }, false)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Query.title was removed.'),
    });
    await releaseSchema({ schema: deprecated, root, today: '2026-11-28' });
    const early = { schema: removed, root, today: '2027-06-30' };
    await expect(releaseSchema(early)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(writeGenerated(early, true)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await releaseSchema({ ...early, today: '2027-07-01' })).toBe('2027-07-01');
  });

  it('deprecate nothing without a day', async () => {
    await expect(releaseSchema({ schema: undated, root, today: '2026-11-28' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Query.center'),
    });
  });

  it('make a committed file stale as soon as the schema changes', async () => {
    const place = { schema: first, root, today: '2026-11-28' };
    await writeGenerated(place, true);
    await expect(writeGenerated({ ...place, schema: deprecated }, true)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'schema.graphql is stale: run npm run generate and commit it',
    });
  });
});
