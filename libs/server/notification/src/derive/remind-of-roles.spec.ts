import { type NotificationStage, notificationStage } from '../testing/notification-stage';
import { remindOfRoles } from './remind-of-roles';

describe('a role that is about to end', () => {
  let stage: NotificationStage;
  let person: number;
  beforeAll(async () => {
    stage = await notificationStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await stage.clear();
    stage.moveTo('2026-06-30T04:00:00Z');
    person = await stage.make.person();
  });

  const remindAndTell = async (): Promise<string[]> => {
    await remindOfRoles(stage.database);
    await stage.derive();
    return stage.toldTo(person);
  };

  it.each([
    ['on the seventh day', '2026-07-07', ['ROLE_ENDING']],
    ['tomorrow', '2026-07-01', ['ROLE_ENDING']],
    ['on the eighth day', '2026-07-08', []],
    ['today: it has ended', '2026-06-30', []],
  ])('%s', async (_, until_on, told) => {
    await stage.make.role(person, 'ANALYST', { until_on });
    expect(await remindAndTell()).toEqual(told);
  });

  it('is told once, by whichever node, and again if its end is moved', async () => {
    const holding = await stage.make.role(person, 'ANALYST', { until_on: '2026-07-03' });
    const counts = await Promise.all([remindOfRoles(stage.database), remindOfRoles(stage.database)]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await remindAndTell()).toEqual(['ROLE_ENDING']);
    stage.moveTo('2026-07-02T04:00:00Z');
    expect(await remindAndTell()).toEqual(['ROLE_ENDING']);
    await stage.test.owner.query(`UPDATE role_holding SET until_on = '2026-07-05' WHERE id = ${holding}`);
    expect(await remindAndTell()).toEqual(['ROLE_ENDING', 'ROLE_ENDING']);
  });

  it('is not repeated to whoever has just heard of that day', async () => {
    const holdingId = await stage.make.role(person, 'ANALYST', { until_on: '2026-07-10' });
    await stage.toPerson('person_99', 'role.granted', person, { holdingId, role: 'ANALYST', untilOn: '2026-07-10' });
    stage.moveTo('2026-07-05T04:00:00Z');
    expect(await remindAndTell()).toEqual(['ROLE_GRANTED']);
    stage.moveTo('2026-07-08T04:00:00Z');
    expect(await remindAndTell()).toEqual(['ROLE_GRANTED', 'ROLE_ENDING']);
  });
});
