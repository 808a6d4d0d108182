import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportFiles } from './import-files';
import { importLimits } from './limits';

let folder: string;
let files: ImportFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wanchuang-uploads-'));
  files = new ImportFiles({ folder });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* pieces(...all: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece);
}

describe('an upload', () => {
  it('is kept under a random name, found by id and by hash, until it is removed', async () => {
    const file = await files.store('../../etc/passwd', pieces('code,', 'year\n', 'A,2015\n'));
    const content = 'code,year\nA,2015\n';
    expect(file).toEqual({
      fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileName: '../../etc/passwd',
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    const stored = await files.find(file.fileId);
    expect(stored.path).toBe(join(folder, file.fileId));
    expect(await readFile(stored.path, 'utf8')).toBe(content);
    expect(await files.findByHash(file.sha256)).toEqual(stored);
    await files.remove(file.fileId);
    await expect(files.find(file.fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['', '..', '../secret', 'a', '00000000-0000-0000-0000-000000000000'])(
    'is not found by the id %j',
    async (fileId) => {
      await expect(files.find(fileId)).rejects.toMatchObject({ code: 'NOT_FOUND', details: { place: 'fileId' } });
    },
  );

  it.each([
    { title: 'nothing', content: [], expected: { code: 'BAD_USER_INPUT', details: { fault: 'EMPTY_FILE' } } },
    {
      title: 'a PDF',
      content: ['%PDF-1.7'],
      expected: { code: 'BAD_USER_INPUT', details: { fault: 'WRONG_FILE_TYPE' } },
    },
    {
      title: 'a web page',
      content: ['<!doctype html>'],
      expected: { code: 'BAD_USER_INPUT', details: { fault: 'WRONG_FILE_TYPE' } },
    },
  ])('of $title is refused and leaves nothing behind', async ({ content, expected }) => {
    await expect(files.store('a.csv', pieces(...content))).rejects.toMatchObject(expected);
    expect(await readdir(folder)).toEqual([]);
  });

  it('that breaks off leaves nothing behind', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('code,year\n');
      throw new Error('connection lost');
    };
    await expect(files.store('a.csv', broken())).rejects.toThrow('connection lost');
    expect(await readdir(folder)).toEqual([]);
  });

  it('of 200 MB is refused at 50 MB, in bounded memory, and leaves nothing behind', async () => {
    const piece = Buffer.alloc(64 * 1024, 'a,b\n');
    let sent = 0;
    let peak = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      while (sent < 200 * 1024 * 1024) {
        sent += piece.length;
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        peak = Math.max(peak, heapUsed + arrayBuffers);
        yield piece;
      }
    };
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    await expect(files.store('large.csv', endless())).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: 'The file is larger than the limit of 50 MB',
    });
    expect(sent).toBeLessThan(52 * 1024 * 1024);
    expect(peak - heapUsed - arrayBuffers).toBeLessThan(32 * 1024 * 1024);
    expect(await readdir(folder)).toEqual([]);
  });

  it('of another purpose is found there alone, within limits of its own, and swept away with the others', async () => {
    const inner = files.within('roster', { ...importLimits, bytes: 8 });
    const { fileId } = await inner.store('people.csv', pieces('a\n1\n'));
    await expect(files.find(fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(inner.store('large.csv', pieces('a\n1\n2\n3\n4\n'))).rejects.toMatchObject({ code: 'TOO_LARGE' });
    const later = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);
    expect(await files.sweep(later)).toBe(2);
    expect(await readdir(join(folder, 'roster'))).toEqual([]);
  });

  it('of more than a day ago is swept away, with what an interrupted one left', async () => {
    const old = await files.store('old.csv', pieces('a\n1\n'));
    const young = await files.store('young.csv', pieces('a\n2\n'));
    const dayBefore = new Date('2026-06-28T00:00:00Z');
    for (const name of [old.fileId, `${old.fileId}.json`]) await utimes(join(folder, name), dayBefore, dayBefore);
    for (const name of [young.fileId, `${young.fileId}.json`])
      await utimes(join(folder, name), new Date('2026-06-30T00:00:00Z'), new Date('2026-06-30T00:00:00Z'));
    expect(await files.sweep(new Date('2026-06-30T04:00:00Z'))).toBe(2);
    expect((await readdir(folder)).sort()).toEqual([young.fileId, `${young.fileId}.json`]);
  });
});
