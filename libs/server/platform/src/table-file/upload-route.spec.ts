import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { ImportFiles } from './import-files';
import { registerUploadRoute } from './upload-route';

let folder: string;
let fastify: FastifyInstance;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wanchuang-routes-'));
  fastify = Fastify({ bodyLimit: 1024 * 1024 });
  await registerUploadRoute(fastify, { path: '/import/files', files: new ImportFiles({ folder }) });
  address = await fastify.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await fastify.close();
  await rm(folder, { recursive: true, force: true });
});

const upload = (content: Blob | string, headers: Record<string, string> = {}): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([content]), '区域.csv');
  return fetch(`${address}/import/files`, { method: 'POST', body: form, headers });
};

/** A file of 200 MB in a form that is made while it is sent. */
const uploadLarge = (): Promise<Response> => {
  const megabyte = Buffer.alloc(1024 * 1024, 'a,b\n');
  const form = [
    Buffer.from('--end\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'),
    ...Array<Buffer>(200).fill(megabyte),
    Buffer.from('\r\n--end--\r\n'),
  ];
  const headers = {
    'content-type': 'multipart/form-data; boundary=end',
    'content-length': String(form.reduce((sum, { length }) => sum + length, 0)),
  };
  return fetch(`${address}/import/files`, { method: 'POST', headers, body: Readable.from(form), duplex: 'half' });
};

describe('POST /import/files', () => {
  it('keeps a file and answers its id', async () => {
    const response = await upload('code,year\nA,2015\n');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileName: '区域.csv',
      sizeBytes: 17,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    {
      title: 'a PDF',
      send: () => upload('%PDF-1.7'),
      status: 400,
      error: { code: 'BAD_USER_INPUT', fault: 'WRONG_FILE_TYPE' },
    },
    {
      title: 'an empty file',
      send: () => upload(''),
      status: 400,
      error: { code: 'BAD_USER_INPUT', fault: 'EMPTY_FILE' },
    },
    {
      title: 'a form of another site',
      send: () => upload('a\n1\n', { 'sec-fetch-site': 'cross-site' }),
      status: 403,
      error: { code: 'FORBIDDEN' },
    },
    {
      title: 'a form without file',
      send: () => fetch(`${address}/import/files`, { method: 'POST', body: new FormData() }),
      status: 400,
      error: { code: 'BAD_USER_INPUT' },
    },
    {
      title: 'JSON',
      send: () =>
        fetch(`${address}/import/files`, {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        }),
      status: 400,
      error: { code: 'BAD_USER_INPUT', place: 'file' },
    },
  ])('refuses $title with $status', async ({ send, status, error }) => {
    const before = await readdir(folder);
    const response = await send();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
    expect(await readdir(folder)).toEqual(before);
  });

  it('refuses a file of 200 MB with 413, and goes on serving', async () => {
    const before = await readdir(folder);
    const response = await uploadLarge();
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      error: { code: 'TOO_LARGE', message: 'The file is larger than the limit of 50 MB' },
    });
    expect(await readdir(folder)).toEqual(before);
    expect((await upload('a\n1\n')).status).toBe(200);
  }, 30_000);
});
