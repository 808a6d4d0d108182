import { Client } from 'pg';
import { holdFile, publishFile, removeFile, storeFile, sweepFiles } from '@wanchuang/server-files';
import {
  docxOf,
  download,
  type FileStage,
  openFileStage,
  pdfOf,
  png,
  sha256,
  upload,
  uploaded,
} from '../testing/file-stage';

describe('files', () => {
  let stage: FileStage;
  beforeAll(async () => {
    stage = await openFileStage();
  });
  afterAll(() => stage?.close());

  const uploaderOf = async (id: number): Promise<number> => {
    const { rows } = await stage.test.owner.query('SELECT uploaded_by AS "personId" FROM stored_file WHERE id = $1', [
      id,
    ]);
    return rows[0].personId;
  };
  const hold = async (id: number, holder: string) => {
    const personId = await uploaderOf(id);
    return stage.node.database.transact('test', (tx) => holdFile(tx, { fileId: id, holder, personId }));
  };

  it('are taken as they are: name, type by content, size and hash, with an event that tells no name', async () => {
    const bytes = pdfOf(700_000);
    const answer = await upload(stage, { name: '建设方案（虚拟）.PDF', bytes });
    expect(answer.status).toBe(200);
    const told = JSON.parse(await answer.text());
    expect(told).toEqual({
      fileId: expect.stringMatching(/^file_\d+$/),
      name: '建设方案（虚拟）.PDF',
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
    });
    const { rows } = await stage.test.owner.query(
      `SELECT type, payload::text AS payload FROM event WHERE subject = $1`,
      [told.fileId],
    );
    expect(rows).toEqual([{ type: 'file.stored', payload: expect.stringContaining(sha256(bytes)) }]);
    expect(rows[0].payload).not.toContain('方案');
    const back = await download(stage, told.fileId);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each([
    { name: 'seal.png', bytes: png, mediaType: 'image/png', way: 'inline' },
    {
      name: "it's a plan*.docx",
      bytes: docxOf(),
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      way: 'attachment',
    },
  ])('are sent back so that nothing in $name is run', async ({ name, bytes, mediaType, way }) => {
    const { fileId } = await uploaded(stage, { name, bytes });
    const { status, headers } = await download(stage, fileId);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(mediaType);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^${way}; filename="${fileId}.*filename\\*=UTF-8''[\\w.%-]+$`),
    );
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const again = await download(stage, fileId, stage.officer, { 'if-none-match': headers.get('etag') });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('show to their uploader alone, then to those who see the holder, then to everyone', async () => {
    const { fileId, id } = await uploaded(stage);
    const statuses = async (): Promise<number[]> => {
      const seen = [stage.officer, stage.colleague, stage.stranger, null].map((as) => download(stage, fileId, as));
      return (await Promise.all(seen)).map(({ status }) => status);
    };
    expect(await statuses()).toEqual([200, 404, 404, 404]);
    const callId = await stage.make.call({ jurisdiction_id: stage.place, state: 'DRAFT' });
    await hold(id, `recognitionCall_${callId}`);
    expect(await statuses()).toEqual([200, 200, 404, 404]);
    await stage.node.database.transact('test', (tx) => publishFile(tx, id, `recognitionCall_${callId}`));
    expect(await statuses()).toEqual([200, 200, 200, 200]);
  });

  it('show to nobody while their holder is nothing that anybody could see', async () => {
    const { fileId, id } = await uploaded(stage);
    await hold(id, 'nothing_1');
    expect((await download(stage, fileId)).status).toBe(404);
  });

  it('that the program makes belong to their holder, and go with it', async () => {
    const { database } = stage.node;
    const bytes = pdfOf(300_000);
    const made = { jurisdictionId: stage.place, name: '公告.pdf', mediaType: 'application/pdf', holder: 'call_1' };
    const id = await database.transact('test', (tx) => storeFile(tx, { ...made, bytes, isPublic: true }));
    const sent = await download(stage, `file_${id}`, null);
    expect(sha256(Buffer.from(await sent.arrayBuffer()))).toBe(sha256(bytes));
    await database.transact('test', (tx) => removeFile(tx, id, 'call_1'));
    expect((await download(stage, `file_${id}`, null)).status).toBe(404);
    const { rows } = await stage.test.owner.query('SELECT FROM file_chunk WHERE file_id = $1', [id]);
    expect(rows).toHaveLength(0);
  });

  it('can be given up by their uploader while they stand nowhere', async () => {
    const { fileId } = await uploaded(stage);
    const remove = (cookie: string) =>
      fetch(`${stage.address}/files/${fileId}`, { method: 'DELETE', headers: { cookie } });
    expect([(await remove(stage.colleague)).status, (await remove(stage.officer)).status]).toEqual([404, 204]);
    expect((await download(stage, fileId)).status).toBe(404);
  });

  it('that stand nowhere for a day are swept away, and no others', async () => {
    const [old, held, fresh] = [await uploaded(stage), await uploaded(stage), await uploaded(stage)];
    await hold(held.id, 'application_1');
    await stage.test.owner.query(
      `UPDATE stored_file SET uploaded_at = uploaded_at - interval '1 day' WHERE id = ANY($1)`,
      [[old.id, held.id]],
    );
    expect(await sweepFiles(stage.node.database)).toBe(1);
    const { rows } = await stage.test.owner.query('SELECT id FROM stored_file WHERE id = ANY($1) ORDER BY id', [
      [old.id, held.id, fresh.id],
    ]);
    expect(rows).toEqual([{ id: held.id }, { id: fresh.id }]);
  });

  it('never arrive whole once a byte of them has changed', async () => {
    const { fileId, id } = await uploaded(stage, { bytes: pdfOf(300_000) });
    const client = new Client({ connectionString: stage.test.ownerUrl });
    await client.connect();
    await client.query(`UPDATE file_chunk SET bytes = set_byte(bytes, 100, 0) WHERE file_id = $1 AND place = 0`, [id]);
    await client.end();
    await expect(download(stage, fileId).then((answer) => answer.arrayBuffer())).rejects.toThrow();
  });
});
