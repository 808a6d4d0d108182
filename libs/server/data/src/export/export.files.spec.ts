import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { faultOf } from './export.fault';
import { ExportFiles } from './export.files';
import { writeList } from './export.writer';
import type { PlannedColumn } from './export.catalogue';

const name: PlannedColumn = { key: 'name', path: 'name', label: { zh: '名称', en: 'Name' }, steps: ['name'], scalar: 'String' };

describe('files of exports', () => {
  let folder: string;
  let files: ExportFiles;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'wanchuang-exports-')), 'exports');
    files = new ExportFiles({ folder, limit: 4_000 });
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  /** A list of so many rows, which tells of each batch that is asked for. */
  const listOf = (rows: number, onBatch: (batch: number) => void = () => undefined) => ({
    async *batches() {
      for (let from = 0; from < rows; from += 10) {
        onBatch(from / 10);
        yield Array.from({ length: Math.min(10, rows - from) }, (_, at) => ({
          json: JSON.stringify({ name: `row ${from + at}` }),
          cursor: '',
        }));
      }
    },
  });
  const write = (id: number, rows: number, into = files) =>
    into.write(id, 'NDJSON', (sink, signal) =>
      writeList(listOf(rows), { format: 'NDJSON', columns: [name], about: () => [] }, sink, signal),
    );

  it('appear whole, with their size and hash', async () => {
    const written = await write(1, 25);
    const content = await readFile(join(folder, 'export-1.ndjson'));
    expect(written).toEqual({ sizeBytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    expect(content.toString().split('\n')).toHaveLength(26);
    expect(await files.sizeOf(1, 'NDJSON')).toBe(content.length);
    expect(await text(files.read(1, 'NDJSON', { start: 0, end: 4 }))).toBe('{"nam');
    expect(await files.sizeOf(2, 'NDJSON')).toBeNull();
  });

  it('past the limit are refused, TOO_LARGE, and leave nothing', async () => {
    await expect(write(1, 10_000)).rejects.toMatchObject({ code: 'TOO_LARGE', details: { limit: 4_000 } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('on a full disk leave nothing, and whoever writes stops soon', async () => {
    await mkdir(folder);
    await symlink('/dev/full', join(folder, 'export-1.ndjson.part'));
    let batches = 0;
    const list = listOf(1_000_000, () => (batches += 1));
    const roomy = new ExportFiles({ folder, limit: 1024 ** 3 });
    const writing = roomy.write(1, 'NDJSON', (sink, signal) =>
      writeList(list, { format: 'NDJSON', columns: [name], about: () => [] }, sink, signal),
    );
    const error: unknown = await writing.catch((reason: unknown) => reason);
    expect([faultOf(error), await readdir(folder)]).toEqual(['DISK_FULL', []]);
    expect(batches).toBeLessThan(1_000);
  });

  it('where no folder can be made are said to be UNAVAILABLE', async () => {
    await writeFile(folder, 'a file stands where the folder would');
    const error: unknown = await write(1, 5).catch((reason: unknown) => reason);
    expect(faultOf(error)).toBe('UNAVAILABLE');
  });

  it('are overwritten where a process that died has left a part', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'export-1.ndjson.part'), 'left'.repeat(1000));
    await write(1, 1);
    expect(await readdir(folder)).toEqual(['export-1.ndjson']);
    expect(await readFile(join(folder, 'export-1.ndjson'), 'utf8')).toBe('{"name":"row 0"}\n');
  });

  it('are removed, what is left of them too', async () => {
    await write(1, 1);
    await files.remove(1, 'NDJSON');
    await files.remove(1, 'NDJSON');
    expect(await readdir(folder)).toEqual([]);
  });
});
