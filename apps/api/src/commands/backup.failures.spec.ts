import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { ExpectedError, migrate } from '@wanchuang/server-platform';
import { testClock } from '@wanchuang/server-platform/testing';
import type { Manifest } from '../backup/manifest';
import { type BackupStage, backupStage, uploadName } from '../testing/backup-stage';
import { backUp } from './backup';

describe('a backup that is not to be trusted, or not wanted here', () => {
  let stage: BackupStage;
  beforeAll(async () => {
    stage = await backupStage();
  });
  afterAll(() => stage?.close());

  const path = (name: string, file: string): string => join(stage.folder, name, file);
  const changeManifest = async (name: string, change: (manifest: Manifest) => unknown): Promise<void> => {
    const manifest: Manifest = JSON.parse(await readFile(path(name, 'manifest.json'), 'utf8'));
    await writeFile(path(name, 'manifest.json'), JSON.stringify(change(manifest)));
  };
  /** Another content of a table, told by the manifest as if it had been written so. */
  const forge = async (name: string, table: string, edit: (text: string) => string): Promise<void> => {
    const file = path(name, `tables/${table}.copy`);
    const text = edit(await readFile(file, 'utf8'));
    await writeFile(file, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await changeManifest(name, (manifest) => ({
      ...manifest,
      tables: manifest.tables.map((one) =>
        one.name === table
          ? { ...one, bytes: Buffer.byteLength(text), sha256, rows: text.split('\n').length - 1 }
          : one,
      ),
    }));
  };

  const cases: readonly [string, (name: string) => Promise<unknown>, string, RegExp][] = [
    ['has no manifest', (name) => rm(path(name, 'manifest.json')), 'BAD_USER_INPUT', /no whole backup/],
    [
      'has a damaged manifest',
      (name) => truncate(path(name, 'manifest.json'), 100),
      'BAD_USER_INPUT',
      /manifest\.json is damaged/,
    ],
    [
      'has a table with another content',
      (name) => appendFile(path(name, 'tables/field.copy'), '99\tX\tx\tx\n'),
      'BAD_USER_INPUT',
      /field\.copy: this file is not the one/,
    ],
    [
      'lacks a table',
      (name) => rm(path(name, 'tables/center.copy')),
      'BAD_USER_INPUT',
      /center\.copy: this file of the backup cannot be read/,
    ],
    [
      'has another upload',
      (name) => writeFile(path(name, `uploads/${uploadName}`), 'code,value\nA,2\n'),
      'BAD_USER_INPUT',
      /is not the one/,
    ],
    [
      'reaches out of its folder',
      (name) =>
        changeManifest(name, (manifest) => ({
          ...manifest,
          tables: [{ ...manifest.tables[0], name: '../../etc' }],
        })),
      'BAD_USER_INPUT',
      /manifest\.json is damaged/,
    ],
    [
      'is of a later schema',
      (name) =>
        changeManifest(name, (manifest) => ({
          ...manifest,
          migrations: [...manifest.migrations, 'Later1999999999999'],
        })),
      'BAD_USER_INPUT',
      /which this version does not know/,
    ],
    [
      'leaves a table out of its manifest',
      (name) =>
        changeManifest(name, (manifest) => ({
          ...manifest,
          tables: manifest.tables.filter((one) => one.name !== 'award'),
        })),
      'BAD_USER_INPUT',
      /not those of the schema/,
    ],
    [
      'has an event rewritten, with the manifest made to fit',
      (name) => forge(name, 'event', (text) => text.replace('center.changed', 'center.praised')),
      'CONFLICT',
      /event log was tampered with/,
    ],
    [
      'has its last event cut off, with the manifest made to fit',
      (name) => forge(name, 'event', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
      'CONFLICT',
      /another end/,
    ],
  ];

  it.each(cases)('is refused when it %s, and leaves nothing in the place', async (title, spoil, code, says) => {
    const name = title.replaceAll(' ', '-');
    await stage.backUp(name);
    await spoil(name);
    const target = await stage.empty();
    const refused = stage.restore(name, target);
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.toMatchObject({ code });
    const { rows } = await target.client.query<{ found: string | null }>(`SELECT to_regclass('center') AS found`);
    if (rows[0]?.found) expect((await target.client.query('SELECT FROM center')).rowCount).toBe(0);
    expect(await readdir(stage.folder)).not.toContain(`uploads of ${new URL(target.ownerUrl).pathname.slice(1)}`);
  });

  it('is refused when a row points at one that is not there: foreign keys are checked', async () => {
    await stage.backUp('dangling');
    await forge('dangling', 'center_party', () => '999999\t999999\tLEAD\t\n');
    await expect(stage.restore('dangling')).rejects.toMatchObject({ code: '23503' });
  });

  it('can be restored into the same place after it was refused there', async () => {
    await stage.backUp('again');
    await forge('again', 'event', (text) => text.replace('center.changed', 'center.praised'));
    const target = await stage.empty();
    await expect(stage.restore('again', target)).rejects.toThrow(ExpectedError);
    await forge('again', 'event', (text) => text.replace('center.praised', 'center.changed'));
    await stage.restore('again', target);
    expect((await target.client.query('SELECT count(*)::int FROM center')).rows).toEqual([{ count: 48 }]);
  });

  it('is refused by a database that holds something, which stays as it is', async () => {
    await stage.backUp('full');
    const target = await stage.empty();
    await migrate(target.ownerUrl, target.serverUrl);
    await target.client.query(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('N1', 'NATION', '国', 'Nation', 'CNY')`,
    );
    await expect(stage.restore('full', target)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { tables: ['jurisdiction', 'jurisdiction_closure'] },
    });
    expect((await target.client.query('SELECT code FROM jurisdiction')).rows).toEqual([{ code: 'N1' }]);
  });

  it('is refused by a data folder with uploads', async () => {
    await stage.backUp('beside');
    const target = await stage.empty();
    const uploads = join(stage.folder, `uploads of ${new URL(target.ownerUrl).pathname.slice(1)}`);
    await mkdir(uploads);
    await writeFile(join(uploads, 'kept'), 'kept');
    await expect(stage.restore('beside', target)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await readdir(uploads)).toEqual(['kept']);
  });

  it('goes into no folder that holds something', async () => {
    await stage.backUp('twice');
    const before = await readFile(path('twice', 'manifest.json'), 'utf8');
    await expect(stage.backUp('twice')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await readFile(path('twice', 'manifest.json'), 'utf8')).toBe(before);
  });

  it('leaves nothing in its folder when its connection is cut', async () => {
    const { owner } = stage.source;
    const cut = stage.backUp('cut', async () => {
      await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'wanchuang backup' AND datname = current_database()`);
    });
    await expect(cut).rejects.toThrow();
    expect(await readdir(join(stage.folder, 'cut'))).toEqual([]);
  });

  it('is not taken of a database without anything of ours', async () => {
    const target = await stage.empty();
    const taken = backUp({
      ...target,
      uploadsFolder: stage.uploads,
      folder: join(stage.folder, 'nothing'),
      product: '0',
      clock: testClock,
    });
    await expect(taken).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
