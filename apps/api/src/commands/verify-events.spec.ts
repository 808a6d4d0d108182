import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { verifyEvents } from './verify-events';

describe('verifyEvents', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
    for (const index of [1, 2, 3, 4]) {
      await test.database.transact('local', (tx) =>
        tx.appendEvent({
          type: 'center.recognised',
          subject: `center_${index}`,
          centerId: index,
          payload: { on: '2024-05-01', 名称: '中心' },
        }),
      );
    }
    await test.owner.query('ALTER TABLE event DISABLE TRIGGER USER'); // what somebody with the owner's password could do
  });
  afterAll(() => test?.close());

  const tampering = async (sql: string, back: string) => {
    await test.owner.query(sql);
    const result = await verifyEvents(test.database.reader());
    await test.owner.query(back);
    return result.brokenAt;
  };

  it('finds a whole chain whole', async () => {
    expect(await verifyEvents(test.database.reader())).toEqual({ events: 4, brokenAt: null });
  });

  it.each([
    [
      'an edit',
      `UPDATE event SET payload = '{}' WHERE sequence = 2`,
      `UPDATE event SET payload = '{"on":"2024-05-01","名称":"中心"}' WHERE sequence = 2`,
      '2',
    ],
    [
      'a deletion',
      'CREATE TEMP TABLE kept AS SELECT * FROM event WHERE sequence = 3; DELETE FROM event WHERE sequence = 3',
      'INSERT INTO event SELECT * FROM kept',
      '4',
    ],
    [
      'another actor',
      `UPDATE event SET actor = 'person_9' WHERE sequence = 4`,
      `UPDATE event SET actor = 'local' WHERE sequence = 4`,
      '4',
    ],
  ])('finds %s', async (_, sql, back, brokenAt) => {
    expect(await tampering(sql, back)).toBe(brokenAt);
  });
});
