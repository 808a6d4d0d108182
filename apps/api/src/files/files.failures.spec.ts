import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { signedIn } from '@wanchuang/server-access/testing';
import { holdFile, unheldQuota } from '@wanchuang/server-files';
import { testClock, zipOf } from '@wanchuang/server-platform/testing';
import { docxOf, type FileStage, openFileStage, pdfOf, png, upload, uploaded } from '../testing/file-stage';

const limit = 20 * 1024 * 1024;
const docxName = { name: '方案.docx' };

describe('a file that is not taken', () => {
  let stage: FileStage;
  beforeAll(async () => {
    stage = await openFileStage();
  });
  afterAll(() => stage?.close());

  /** Rows, content and files beside the database: what is refused leaves none of them. */
  const left = async () => {
    const { rows } = await stage.test.owner.query(
      `SELECT (SELECT count(*)::int FROM stored_file) AS files, (SELECT count(*)::int FROM file_chunk) AS chunks,
         (SELECT count(*)::int FROM event WHERE type = 'file.stored') AS events`,
    );
    return {
      ...rows[0],
      spooled: (await readdir(tmpdir())).filter((name) => name.startsWith(`wanchuang-upload-${process.pid}-`)),
    };
  };

  it.each([
    { title: 'nothing', sent: { bytes: Buffer.alloc(0) }, error: { reason: 'EMPTY' } },
    {
      title: 'a program that calls itself a PDF',
      sent: { bytes: Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(500)]) },
      error: { reason: 'NOT_WHAT_IT_SAYS', says: 'PDF', is: 'EXE' },
    },
    { title: 'a picture that calls itself a PDF', sent: { bytes: png }, error: { says: 'PDF', is: 'PNG' } },
    {
      title: 'text that calls itself a PDF',
      sent: { bytes: Buffer.from('<script>alert(1)</script>') },
      error: { reason: 'NOT_WHAT_IT_SAYS', says: 'PDF', is: null },
    },
    {
      title: 'an archive that calls itself a document',
      sent: { ...docxName, bytes: zipOf([{ name: 'a.exe', content: 'MZ' }]) },
      error: { reason: 'NOT_WHAT_IT_SAYS', says: 'DOCX', is: 'ZIP' },
    },
    { title: 'half a document', sent: { ...docxName, bytes: docxOf().subarray(0, 90) }, error: { reason: 'DAMAGED' } },
    {
      title: 'a document that unpacks to gigabytes',
      sent: { ...docxName, bytes: docxOf({ name: 'word/media/a.bin', content: 'a', announcedBytes: 2 ** 31 }) },
      error: { reason: 'UNPACKS_TOO_LARGE' },
    },
    {
      title: 'a document with macros',
      sent: { ...docxName, bytes: docxOf({ name: 'word/vbaProject.bin', content: 'a' }) },
      error: { reason: 'HOLDS_MACROS' },
    },
    {
      title: 'a page',
      sent: { name: 'a.html', bytes: Buffer.from('<p>') },
      error: { reason: 'TYPE_NOT_TAKEN', taken: ['pdf', 'png', 'jpg', 'jpeg', 'docx', 'xlsx'] },
    },
    { title: 'a name that turns around', sent: { name: 'a\u202efdp.pdf' }, error: { reason: 'NAME_UNREADABLE' } },
    { title: 'a name with a NUL', sent: { name: 'a\u0000.pdf' }, error: { reason: 'NAME_UNREADABLE' } },
    { title: 'a name without end', sent: { name: `${'长'.repeat(200)}.pdf` }, error: { reason: 'NAME_TOO_LONG' } },
    { title: 'a place that is none', sent: { jurisdictionId: 'center_1' }, error: { place: 'jurisdictionId' } },
    {
      title: 'a place that is not there',
      sent: { jurisdictionId: 'jurisdiction_999999' },
      error: { code: 'NOT_FOUND', place: 'jurisdictionId' },
    },
    { title: 'nobody’s', sent: { as: null }, error: { code: 'UNAUTHENTICATED' } },
    {
      title: 'a byte more than the limit',
      sent: { bytes: pdfOf(limit).subarray(0, limit + 1) },
      error: { code: 'TOO_LARGE', limit },
    },
  ])('is $title: it leaves nothing', async ({ sent, error }) => {
    const before = await left();
    const answer = await upload(stage, sent);
    expect(await answer.json()).toMatchObject({ error: { code: 'BAD_USER_INPUT', ...error } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await left()).toEqual(before);
  });

  it('is one for a place in which its sender holds no role, and for which none of their organisations works', async () => {
    const { test, make, place, elsewhere } = stage;
    const host = await signedIn(test.owner, 'BUREAU_OFFICER', [place], testClock.now());
    await test.owner.query(
      `UPDATE role_holding SET role = 'HOST_OFFICER', jurisdiction_id = NULL, organisation_id = $1
       WHERE id = (SELECT max(id) FROM role_holding)`,
      [await make.organisation({ jurisdiction_id: place })],
    );
    expect((await upload(stage, { as: host })).status).toBe(200);
    const before = await left();
    const jurisdictionId = `jurisdiction_${elsewhere}`;
    for (const as of [host, stage.officer]) {
      const answer = await upload(stage, { as, jurisdictionId });
      expect([answer.status, await answer.json()]).toMatchObject([
        403,
        { error: { code: 'FORBIDDEN', place: 'jurisdictionId', value: jurisdictionId } },
      ]);
    }
    expect(await left()).toEqual(before);
  });

  it('is one byte more than what is taken: at the limit it is', async () => {
    expect((await upload(stage, { bytes: pdfOf(limit).subarray(0, limit) })).status).toBe(200);
    const said = await fetch(`${stage.address}/files/limits`);
    expect(await said.json()).toEqual({ bytes: limit });
  });

  it('is one whose sender went away half-way', async () => {
    const before = await left();
    const { port, hostname } = new URL(stage.address);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
    socket.write(
      `POST /files?jurisdictionId=jurisdiction_${stage.place} HTTP/1.1\r\nhost: localhost\r\ncookie: ${stage.officer}\r\n` +
        `content-type: multipart/form-data; boundary=x\r\ncontent-length: 9000000\r\n\r\n${head}`,
    );
    await new Promise((resolve) => socket.write(pdfOf(2_000_000), resolve));
    socket.destroy();
    await once(socket, 'close');
    // the next one is answered behind it
    expect((await upload(stage, { bytes: Buffer.alloc(0) })).status).toBe(400);
    expect(await left()).toEqual(before);
  });

  it('is one more than somebody may have that stand nowhere', async () => {
    const { id } = await uploaded(stage, { as: stage.colleague });
    await stage.test.owner.query(
      `INSERT INTO stored_file (jurisdiction_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
       SELECT jurisdiction_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at FROM stored_file, generate_series(2, $2)
       WHERE id = $1`,
      [id, unheldQuota.files],
    );
    const answer = await upload(stage, { as: stage.colleague });
    expect(await answer.json()).toMatchObject({
      error: { code: 'REFUSED', reason: 'QUOTA', files: unheldQuota.files, mostFiles: unheldQuota.files },
    });
  });

  it.each([
    { title: 'another’s', of: 'stranger', times: 1 },
    { title: 'one that is held already', of: 'officer', times: 2 },
  ] as const)('is put nowhere: $title', async ({ of, times }) => {
    const { id } = await uploaded(stage);
    const there = of === 'stranger' ? { jurisdictionId: `jurisdiction_${stage.elsewhere}` } : {};
    const other = await uploaded(stage, { as: stage[of], ...there });
    const { rows } = await stage.test.owner.query('SELECT uploaded_by AS "personId" FROM stored_file WHERE id = $1', [
      times === 2 ? id : other.id,
    ]);
    const hold = () =>
      stage.node.database.transact('test', (tx) =>
        holdFile(tx, { fileId: id, holder: 'application_1', personId: rows[0].personId }),
      );
    if (times === 2) await hold();
    await expect(hold()).rejects.toMatchObject({ code: 'NOT_FOUND', details: { value: `file_${id}` } });
  });
});
