import { Change, globalId } from '@wanchuang/server-platform';
import { importApi } from './testing/import-api';
import { header, type ImportKit, importKit, mappingWith } from './testing/import-kit';

let kit: ImportKit;
let ask: ReturnType<typeof importApi>;
let fileId: string;
let loadedId: string;
let readyId: string;

const content = (patents: number) =>
  async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${header}\nA,2015,,${patents}\n`);
  };
/** @returns the id of the run */
const loaded = async (file: string): Promise<string> => globalId('importRun', (await kit.load(file)).run?.id ?? 0);
beforeAll(async () => {
  kit = await importKit();
  ask = importApi(kit);
  ({ fileId } = await kit.files.store('data.csv', content(1)()));
  loadedId = await loaded(`${header}\nA,2015,,1\n`);
  const gone = await kit.files.store('gone.csv', content(2)());
  const request = { fileId: gone.fileId, mapping: JSON.stringify(mappingWith()) };
  const change = new Change(
    kit.db.database,
    { name: 'local', rights: null },
    { key: 'taken-key', name: 'checkImport', args: request },
  );
  readyId = await kit.service.check(change, request, async (_, runId) => globalId('importRun', runId));
  await kit.service.idle();
  await kit.files.remove(gone.fileId);
});
afterAll(() => kit.close());

const mutation = (name: 'loadImport' | 'undoImport', id: string, key?: string) => ({
  source: `mutation ($input: ImportRunInput!) { ${name}(input: $input) { id } }`,
  variables: { input: { id, idempotencyKey: key } },
});
const check = (input: Record<string, unknown>) => ({
  source: 'mutation ($input: CheckImportInput!) { checkImport(input: $input) { id } }',
  variables: { input: { fileId, mapping: JSON.stringify(mappingWith()), ...input } },
});
/** Errors with all that they say. */
const flat = ({ errors, details }: Awaited<ReturnType<typeof ask>>) =>
  errors.map((error, index) => ({ ...error, details: details[index] }));
const query = (source: string) => ({ source, variables: {} });

describe('a request about imports that cannot be met', () => {
  it.each([
    {
      title: 'a mapping that is no JSON',
      request: () => check({ mapping: '{' }),
      error: { code: 'BAD_USER_INPUT', details: { place: 'mapping', faults: [{ path: '' }] } },
    },
    {
      title: 'a wrong mapping',
      request: () => check({ mapping: JSON.stringify(mappingWith({ rates: { EUR: 1 }, year: {} })) }),
      error: {
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('year.column'),
        details: { faults: [{ path: 'year.column' }, { path: 'rates.EUR' }] },
      },
    },
    {
      title: 'a file that is not there',
      request: () => check({ fileId: 'nothing' }),
      error: { code: 'NOT_FOUND', details: { place: 'fileId' } },
    },
    { title: 'a path as a file', request: () => check({ fileId: '../../etc/passwd' }), error: { code: 'NOT_FOUND' } },
    {
      title: 'a key that is too short',
      request: () => check({ idempotencyKey: 'abc' }),
      error: { code: 'BAD_USER_INPUT', details: { place: 'idempotencyKey' } },
    },
    {
      title: 'a key of another request',
      request: () => check({ idempotencyKey: 'taken-key' }),
      error: { code: 'CONFLICT', details: { place: 'idempotencyKey' } },
    },
    {
      title: 'a load of a run that is loaded',
      request: () => mutation('loadImport', loadedId),
      error: { code: 'CONFLICT', details: { state: 'LOADED' } },
    },
    {
      title: 'a load of a file that is gone',
      request: () => mutation('loadImport', readyId),
      error: { code: 'NOT_FOUND' },
    },
    {
      title: 'a load of nothing',
      request: () => mutation('loadImport', 'importRun_999'),
      error: { code: 'NOT_FOUND' },
    },
    {
      title: 'a load of something else',
      request: () => mutation('loadImport', 'center_1'),
      error: { code: 'BAD_USER_INPUT', details: { place: 'input.id' } },
    },
    {
      title: 'an undo of a run that is not loaded',
      request: () => mutation('undoImport', readyId),
      error: { code: 'CONFLICT', details: { state: 'READY' } },
    },
    {
      title: 'an undo of nothing',
      request: () => mutation('undoImport', 'importRun_999'),
      error: { code: 'NOT_FOUND' },
    },
    {
      title: 'a preview of nothing',
      request: () => query('{ importPreview(fileId: "x") { rowCount } }'),
      error: { code: 'NOT_FOUND' },
    },
    {
      title: 'an id that is none',
      request: () => query('{ importRun(id: "run") { id } }'),
      error: { code: 'BAD_USER_INPUT', details: { place: 'id' } },
    },
    {
      title: 'too many runs',
      request: () => query('{ importRuns(first: 100000) { nodes { id } } }'),
      error: { code: 'BAD_USER_INPUT', details: { place: 'first' } },
    },
    {
      title: 'a malformed cursor',
      request: () => query('{ importRuns(after: "x") { nodes { id } } }'),
      error: { code: 'BAD_USER_INPUT', details: { place: 'after' } },
    },
  ])('$title', async ({ request, error }) => {
    const runs = await kit.sql('SELECT id, state FROM import_run ORDER BY id');
    const { source, variables } = request();
    expect(flat(await ask(source, variables))).toMatchObject([error]);
    expect(await kit.sql('SELECT id, state FROM import_run ORDER BY id')).toEqual(runs);
  });

  it('a second undo', async () => {
    const { source, variables } = mutation('undoImport', await loaded(`${header}\nB,2016,,1\n`));
    expect((await ask(source, variables)).errors).toEqual([]);
    expect(flat(await ask(source, variables))).toMatchObject([{ code: 'CONFLICT', details: { state: 'UNDONE' } }]);
  });
});
