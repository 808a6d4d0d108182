import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { type AccessFactory, accessFactory, openAccessDatabase } from '../testing/access-api';
import { grantByHand } from './grant-by-hand';

describe('a role that is given at the machine', () => {
  let test: TestDatabase;
  let make: AccessFactory;
  beforeAll(async () => {
    test = await openAccessDatabase();
    make = await accessFactory(test);
    await make.person({ email: 'one@example.org' });
  });
  afterAll(() => test.close());

  const given = { email: 'One@example.org', role: 'ADMINISTRATOR', jurisdictionCode: 'WZ' } as const;

  it('is held in the jurisdiction, with its event, and given once', async () => {
    const id = await grantByHand(test.database, given);
    const held = await test.database
      .reader()
      .rows(`SELECT 'roleHolding_' || id AS id, role, jurisdiction_id AS place FROM role_holding`);
    expect(held).toEqual([{ id, role: 'ADMINISTRATOR', place: make.district }]);
    await expect(grantByHand(test.database, given)).rejects.toMatchObject({ code: 'CONFLICT' });
    const granted = await test.database.reader().rows(`SELECT actor FROM event WHERE type = 'role.granted'`);
    expect(granted).toEqual([{ actor: 'system' }]);
  });

  it.each([
    { ...given, email: 'nobody@example.org' },
    { ...given, jurisdictionCode: 'NOWHERE' },
  ])('is refused where there is no such person or place', async (wrong) => {
    await expect(grantByHand(test.database, wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
