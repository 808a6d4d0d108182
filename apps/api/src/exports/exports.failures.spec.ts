import 'reflect-metadata';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportStage, openExportStage } from './export-stage';

const officer = 'BUREAU_OFFICER';

describe('an export that', () => {
  let stage: ExportStage;
  beforeEach(async () => {
    stage = await openExportStage();
  });
  afterEach(() => stage?.close());

  const filesLeft = (): Promise<string[]> => readdir(join(stage.node.folder, 'exports')).catch(() => []);
  const codesOf = (body: { errors?: readonly { extensions: Readonly<Record<string, unknown>> }[] }) =>
    body.errors?.map(({ extensions: { code, place } }) => [code, place]);
  /** Holds up whoever reads centers, until the work is done. */
  const whileCentersWait = async (work: () => Promise<void>): Promise<void> => {
    await stage.test.owner.query('BEGIN; LOCK TABLE center IN ACCESS EXCLUSIVE MODE');
    try {
      await work();
    } finally {
      await stage.test.owner.query('ROLLBACK');
    }
  };
  const untilItWaits = async (): Promise<void> => {
    for (;;) {
      const [row] = await stage.node.database
        .reader()
        .rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'wanchuang lists' AND wait_event_type = 'Lock' AND datname = current_database()`,
        );
      if (row?.n) return;
    }
  };

  it('is asked for by roles that export nothing, by strangers and by tokens is refused', async () => {
    expect(codesOf(await stage.ask('HOST_OFFICER', { dataset: 'centers' }))).toEqual([
      ['FORBIDDEN', 'Mutation.createExport'],
    ]);
    const query = 'mutation { createExport(input: { dataset: "centers", format: CSV }) { id } }';
    expect((await stage.post(query)).json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const { secret } = await stage.made(officer, { datasets: ['DIRECTORY'] });
    const byToken = await stage.post(query, {}, { authorization: `Bearer ${secret}` });
    expect(byToken.json().errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('asks what cannot be answered is refused at once, also by what only the database knows', async () => {
    expect(codesOf(await stage.ask(officer, { dataset: 'centers', filter: { statuses: ['GOOD'] } }))).toEqual([
      ['BAD_USER_INPUT', 'filter.statuses[0]'],
    ]);
    expect(codesOf(await stage.ask(officer, { dataset: 'centers', filter: { recognisedFromYear: 12 } }))).toMatchObject(
      [['BAD_USER_INPUT', 'filter.recognisedFromYear']],
    );
    expect(
      codesOf(await stage.ask(officer, { dataset: 'centers', filter: { jurisdictionId: 'jurisdiction_99999' } })),
    ).toMatchObject([['BAD_USER_INPUT', 'filter.jurisdictionId']]);
    expect(await filesLeft()).toEqual([]);
  });

  it('is the sixth under way is refused, until one is cancelled', async () => {
    const made = [];
    for (let index = 0; index < 5; index += 1) made.push(await stage.create(officer, { dataset: 'centers' }));
    expect(codesOf(await stage.ask(officer, { dataset: 'centers' }))).toEqual([['REFUSED', undefined]]);
    expect(await stage.cancel(officer, made[2]?.id ?? '')).toMatchObject({
      state: 'CANCELLED',
      filePath: null,
      manifest: null,
    });
    expect(await stage.create(officer, { dataset: 'centers' })).toMatchObject({ state: 'QUEUED' });
    expect(codesOf(await stage.tryCancel(officer, made[2]?.id ?? ''))).toEqual([['CONFLICT', 'input.exportId']]);
  });

  it('waits longer than its maker’s role fails, FORBIDDEN, and writes nothing', async () => {
    const { id } = await stage.create(officer, { dataset: 'centers' });
    await stage.test.owner.query(`UPDATE role_holding SET until_on = '2026-06-30' WHERE role = 'BUREAU_OFFICER'`);
    await stage.runner().work();
    await stage.test.owner.query(`UPDATE role_holding SET until_on = NULL WHERE role = 'BUREAU_OFFICER'`);
    expect(await stage.find(officer, id)).toMatchObject({
      state: 'FAILED',
      fault: 'FORBIDDEN',
      filePath: null,
      manifest: null,
    });
    expect(await filesLeft()).toEqual([]);
    const { rows } = await stage.test.owner.query(
      `SELECT payload FROM event WHERE subject = '${id}' AND type = 'export.failed'`,
    );
    expect(JSON.parse(rows[0].payload)).toMatchObject({ fault: 'FORBIDDEN', dataset: 'centers' });
  });

  it('is cancelled while it is written stops in the database too, and leaves nothing', async () => {
    const { id } = await stage.create(officer, { dataset: 'centers' });
    await whileCentersWait(async () => {
      const work = stage.runner().work();
      await untilItWaits();
      expect(await stage.cancel(officer, id)).toMatchObject({ state: 'CANCELLED' });
      await work;
    });
    expect(await stage.find(officer, id)).toMatchObject({ state: 'CANCELLED', written: 0 });
    expect(await filesLeft()).toEqual([]);
  });

  it('meets a full disk fails and says so; its part is removed, and the next goes on', async () => {
    const full = await stage.create(officer, { dataset: 'centers' });
    const other = await stage.create(officer, { dataset: 'organisations' });
    // every write to this device meets a full disk
    await mkdir(join(stage.node.folder, 'exports'));
    await symlink('/dev/full', join(stage.node.folder, 'exports', `${full.id.replace('_', '-')}.csv.part`));
    await stage.runner().work();
    expect(await stage.find(officer, full.id)).toMatchObject({ state: 'FAILED', fault: 'DISK_FULL' });
    expect(await stage.find(officer, other.id)).toMatchObject({ state: 'DONE' });
    expect(await filesLeft()).toEqual([`${other.id.replace('_', '-')}.csv`]);
  });

  it('was left half-way by a process that died is written again once, and given up the second time', async () => {
    const { id } = await stage.create(officer, { dataset: 'centers' });
    const die = (attempts: number) =>
      stage.test.owner.query(
        `UPDATE data_export SET state = 'RUNNING', claim = 'gone', attempts = ${attempts}, seen_at = '2026-06-30T03:58:00Z', fault = NULL WHERE 'export_' || id = '${id}'`,
      );
    await die(1);
    await stage.runner().work();
    expect(await stage.find(officer, id)).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(stage.lines).toContainEqual(
      expect.objectContaining({ msg: 'an export died half-way and is written again' }),
    );
    await die(2);
    await stage.runner().work();
    expect(await stage.find(officer, id)).toMatchObject({ state: 'FAILED', fault: 'INTERRUPTED' });
    expect(await filesLeft()).toEqual([]);
  });

  it('is being written when the server ends goes to whoever starts next', async () => {
    const { id } = await stage.create(officer, { dataset: 'centers' });
    const other = await stage.open();
    await whileCentersWait(async () => {
      const work = stage.runner(other).work();
      await untilItWaits();
      await stage.runner(other).end();
      await work;
    });
    expect(await stage.find(officer, id)).toMatchObject({ state: 'QUEUED', attempts: 0 });
    await stage.runner().work();
    expect(await stage.find(officer, id)).toMatchObject({ state: 'DONE', attempts: 1 });
  });

  it('is older than a week has no file any more, and says so; what it was is still told', async () => {
    const { id } = await stage.create(officer, { dataset: 'centers' });
    await stage.runner().work();
    stage.pass(7 * 24 * 60 * 60);
    expect(await stage.runner().sweep()).toBe(1);
    const { rows } = await stage.test.owner.query(
      `SELECT state, sha256 FROM data_export WHERE 'export_' || id = '${id}'`,
    );
    expect(rows).toEqual([{ state: 'EXPIRED', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await filesLeft()).toEqual([]);
  });

  it('asks for a file that is not written yet, or that is no export, is told', async () => {
    const { id } = await stage.create(officer, { dataset: 'centers' });
    const cookie = await stage.as(officer);
    const waiting = await stage.get(`/export/file/${id}`, cookie);
    expect([waiting.statusCode, waiting.json().error.code]).toEqual([409, 'CONFLICT']);
    expect((await stage.get('/export/file/export_999', cookie)).statusCode).toBe(404);
    expect((await stage.get('/export/file/..%2f..%2fetc%2fpasswd', cookie)).statusCode).toBe(400);
  });
});
