import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testClock, type TestDatabase, testDatabase } from '../testing';
import { Database } from './database';
import { startEmbeddedPostgres } from './embedded-postgres';
import { forgetfulSettings } from './forgetful-settings';

const settingsAt = async (url: string): Promise<string[]> => {
  const database = await Database.connect({ url, entities: [], clock: testClock, poolSize: 1 });
  try {
    return await forgetfulSettings(database.reader());
  } finally {
    await database.close();
  }
};

describe('what lets PostgreSQL forget at a crash', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test?.close());

  it('is nowhere off on the embedded PostgreSQL as the server starts it, on the connections that it opens', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wanchuang-durable-'));
    const started = await startEmbeddedPostgres({ folder });
    try {
      expect(await settingsAt(started.ownerUrl)).toEqual([]);
    } finally {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is found where an operator has switched it off', async () => {
    const url = new URL(test.serverUrl);
    url.searchParams.set('options', '-c synchronous_commit=off');
    expect(await settingsAt(url.toString())).toContain('synchronous_commit');
  });
});
