import { NotificationKind } from '@wanchuang/domain-access';
import { type NotificationStage, notificationStage } from '../testing/notification-stage';

const settings = `{ notificationSettings { isMailOn preferences { kind inInbox mail isSecurity version } } }`;
const set = `mutation ($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) { kind inInbox mail isSecurity version }
}`;

describe('what somebody has chosen', () => {
  let stage: NotificationStage;
  let person: number;
  beforeAll(async () => {
    stage = await notificationStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    person = await stage.make.person();
  });

  const choose = (input: Record<string, unknown>, who = person) => stage.askAs(who, set, { input });
  const role = { kind: 'ROLE_GRANTED', inInbox: false, mail: 'NEVER', version: 0 };

  it('begins as each kind is, and says that no mail is sent where there is no mail server', async () => {
    const { data } = await stage.askAs(person, settings);
    expect(data).toMatchObject({ notificationSettings: { isMailOn: false } });
    const { preferences } = data?.['notificationSettings'] as { preferences: { kind: string }[] };
    expect(preferences.map(({ kind }) => kind)).toEqual(Object.keys(NotificationKind));
    expect(preferences).toContainEqual({ ...role, inInbox: true, mail: 'DAILY', isSecurity: false });
    expect(preferences).toContainEqual({
      kind: 'PASSWORD_CHANGED',
      inInbox: true,
      mail: 'AT_ONCE',
      isSecurity: true,
      version: 0,
    });
  });

  it('is changed by compare and set, with an event', async () => {
    expect((await choose(role)).data).toEqual({
      setNotificationPreference: { ...role, isSecurity: false, version: 1 },
    });
    expect((await choose({ ...role, inInbox: true, version: 1 })).data).toMatchObject({
      setNotificationPreference: { inInbox: true, version: 2 },
    });
    const stale = await choose({ ...role, version: 1 });
    expect(stale.errors).toMatchObject([{ code: 'CONFLICT', place: 'version' }]);
    expect(stale.details).toMatchObject([{ version: 2, current: { inInbox: true, mail: 'NEVER' } }]);
    const { rows } = await stage.test.owner.query<{ payload: string }>(
      `SELECT payload FROM event WHERE type = 'notification_preference.set' AND actor = $1 ORDER BY sequence`,
      [`person_${person}`],
    );
    expect(rows.map(({ payload }) => JSON.parse(payload))).toEqual([
      { kind: 'ROLE_GRANTED', inInbox: false, mail: 'NEVER' },
      { kind: 'ROLE_GRANTED', inInbox: true, mail: 'NEVER' },
    ]);
  });

  it('is chosen first by one of many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => choose(role)));
    const codes = answers.map(({ errors }) => errors[0]?.code ?? 'OK');
    expect(codes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'OK']);
  });

  it('is chosen once for each key', async () => {
    const input = { ...role, idempotencyKey: `choice-of-${person}` };
    const answers = [await choose(input), await choose(input)].map(({ data }) => data);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ setNotificationPreference: { version: 1 } });
  });

  it('may keep security from the mail, but not from the inbox', async () => {
    const input = { kind: 'PASSWORD_CHANGED', inInbox: false, mail: 'NEVER', version: 0 };
    expect((await choose(input)).errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'input.inInbox' }]);
    expect((await choose({ ...input, inInbox: true })).errors).toEqual([]);
    const byHand = stage.test.owner.query('UPDATE notification_preference SET in_inbox = false');
    await expect(byHand).rejects.toMatchObject({ constraint: 'notification_preference_security' });
  });

  it('rests on a version that there is', async () => {
    const { errors, details } = await choose({ ...role, version: 3 });
    expect(errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(details).toMatchObject([{ version: 0, current: { inInbox: true, mail: 'DAILY' } }]);
  });

  it('moves what waits to be mailed, and nothing that went out', async () => {
    for (let count = 0; count < 2; count += 1) await stage.toPerson('system', 'role.granted', person);
    await stage.derive();
    await stage.test.owner.query(
      `UPDATE notification SET mailed_at = now() WHERE id = (SELECT min(id) FROM notification WHERE person_id = ${person})`,
    );
    await choose({ ...role, mail: 'AT_ONCE' });
    const { rows } = await stage.test.owner.query<{ mail: string }>(
      `SELECT mail FROM notification WHERE person_id = ${person} ORDER BY id`,
    );
    expect(rows.map(({ mail }) => mail)).toEqual(['DAILY', 'AT_ONCE']);
  });
});
