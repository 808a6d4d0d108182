import { ExpectedError, globalId } from '@wanchuang/server-platform';
import { type NotificationStage, notificationStage } from '../testing/notification-stage';

describe('notifications follow from the event log', () => {
  let stage: NotificationStage;
  let administrator: number;
  let person: number;
  beforeAll(async () => {
    stage = await notificationStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await stage.clear();
    stage.moveTo('2026-06-30T04:00:00Z');
    administrator = await stage.make.person();
    person = await stage.make.person();
  });

  const by = (personId: number): string => globalId('person', personId);
  const load = (actor: string, jurisdictionId: number, type = 'import.loaded') =>
    stage.happen(actor, { type, subject: 'importRun_5', jurisdictionId, payload: { rows: 3 } });

  it('tells whoever is given a role, with the role and its scope, and nobody else', async () => {
    const { district } = stage.make;
    const payload = {
      holdingId: 1,
      role: 'ANALYST',
      organisationId: null,
      fromOn: '2026-07-01',
      untilOn: '2027-01-01',
    };
    const sequence = await stage.happen(by(administrator), {
      type: 'role.granted',
      subject: by(person),
      jurisdictionId: district,
      payload,
    });
    expect(await stage.derive()).toEqual({ events: 1, made: 1, atOnce: 0 });
    const rows = await stage.database.reader().rows('SELECT * FROM notification');
    expect(rows).toMatchObject([
      {
        person_id: person,
        kind: 'ROLE_GRANTED',
        event_sequence: sequence,
        subject: by(person),
        role: 'ANALYST',
        jurisdiction_id: district,
        organisation_id: null,
        until_on: '2027-01-01',
        created_at: stage.clock.now(),
        in_inbox: true,
        read_at: null,
        mail: 'DAILY',
        mailed_at: null,
      },
    ]);
  });

  it('tells whoever is locked out, at once by e-mail too, and keeps it in the inbox', async () => {
    const sequence = await stage.toPerson('system', 'sign_in.locked', person, {
      method: 'PASSWORD',
      lockedUntil: '2026-06-30T04:01:00.000Z',
    });
    expect(await stage.derive()).toEqual({ events: 1, made: 1, atOnce: 1 });
    const rows = await stage.database.reader().rows('SELECT * FROM notification');
    expect(rows).toMatchObject([
      { person_id: person, kind: 'SIGN_IN_LOCKED', event_sequence: sequence, mail: 'AT_ONCE', in_inbox: true },
    ]);
  });

  it('tells whoever has a schedule what became of its exports, and nobody else', async () => {
    const payload = { personId: by(person) };
    for (const type of ['schedule.made', 'schedule.delivered', 'schedule.failed', 'schedule.stopped'])
      await stage.happen('system', { type, subject: 'exportSchedule_1', payload });
    expect(await stage.derive()).toMatchObject({ events: 4, made: 3, atOnce: 0 });
    expect(await stage.toldTo(person)).toEqual(['EXPORT_READY', 'EXPORT_FAILED', 'EXPORT_FAILED']);
  });

  it('Art. 9(3): tells an expert of the own invitation alone, at once', async () => {
    const payload = { personId: by(person), panelId: 'panel_1' };
    for (const type of ['seat.invited', 'seat.accepted', 'panel.begun'])
      await stage.happen(by(administrator), { type, subject: 'seat_1', payload });
    expect(await stage.derive()).toEqual({ events: 3, made: 1, atOnce: 1 });
    expect(await stage.toldTo(person)).toEqual(['PANEL_INVITATION']);
    expect(await stage.toldTo(administrator)).toEqual([]);
  });

  it('tells the department’s officers of an application that asks it, and the host’s of what became of theirs', async () => {
    const { make } = stage;
    const { host, department } = make;
    const other = await make.organisation({ jurisdiction_id: make.district });
    const [ofHost, ofDepartment, before, elsewhere] = [
      await make.person(),
      await make.person(),
      await make.person(),
      await make.person(),
    ];
    await make.role(ofHost, 'HOST_OFFICER');
    const ofIt = { jurisdiction_id: null, organisation_id: department };
    await make.role(ofDepartment, 'DEPARTMENT_OFFICER', ofIt);
    await make.role(before, 'DEPARTMENT_OFFICER', { ...ofIt, until_on: '2026-06-30' });
    await make.role(elsewhere, 'HOST_OFFICER', { organisation_id: other });
    const payload = { organisationId: host, departmentId: department };
    const step = (actor: number, type: string) =>
      stage.happen(by(actor), { type, subject: 'application_7', jurisdictionId: make.district, payload });
    await step(ofHost, 'application.submitted');
    await step(ofDepartment, 'application.returned');
    await step(ofHost, 'application.resubmitted');
    await step(ofDepartment, 'application.recommended');
    await step(ofHost, 'application.withdrawn');
    await stage.derive();
    expect(await stage.toldTo(ofDepartment)).toEqual(['APPLICATION_SUBMITTED', 'APPLICATION_SUBMITTED']);
    expect(await stage.toldTo(ofHost)).toEqual(['APPLICATION_RETURNED', 'APPLICATION_RECOMMENDED']);
    expect([await stage.toldTo(before), await stage.toldTo(elsewhere)]).toEqual([[], []]);
  });

  it('Art. 9(1): tells of a call the officers of hosts and departments of its place, in force, and nobody elsewhere', async () => {
    const { make } = stage;
    const city = await make.jurisdiction({ code: 'CALLS', level: 'MUNICIPALITY' });
    const inside = await make.jurisdiction({ code: 'CALLS-IN', parent_id: city });
    const officer = async (role: 'HOST_OFFICER' | 'DEPARTMENT_OFFICER', jurisdiction_id: number, row = {}) => {
      const id = await make.person();
      const organisation_id = await make.organisation({ jurisdiction_id });
      await make.role(id, role, { jurisdiction_id: null, organisation_id, ...row });
      return id;
    };
    const told = [await officer('HOST_OFFICER', inside), await officer('DEPARTMENT_OFFICER', city)];
    const others = [
      await officer('HOST_OFFICER', make.district),
      await officer('HOST_OFFICER', inside, { until_on: '2026-06-30' }),
      administrator,
    ];
    const call = { type: 'call.published', subject: 'recognitionCall_3', jurisdictionId: city };
    await stage.happen(by(administrator), { ...call, payload: { fieldCodes: [] } });
    expect(await stage.derive()).toEqual({ events: 1, made: 2, atOnce: 0 });
    for (const id of told) expect(await stage.toldTo(id)).toEqual(['CALL_PUBLISHED']);
    for (const id of others) expect(await stage.toldTo(id)).toEqual([]);
  });

  it('Art. 9(4): tells the bureau of a notice that was reckoned again, and neither host nor leader', async () => {
    const { make } = stage;
    const [officer, leader, host] = [await make.person(), await make.person(), await make.person()];
    await make.role(officer, 'BUREAU_OFFICER');
    await make.role(leader, 'BUREAU_LEADER');
    await make.role(host, 'HOST_OFFICER');
    const notice = { type: 'notice.recomputed', subject: 'notice_3', jurisdictionId: make.district };
    await stage.happen('system', { ...notice, payload: { before: '2027-01-05', endsOn: '2027-01-08' } });
    await stage.derive();
    expect([await stage.toldTo(officer), await stage.toldTo(leader), await stage.toldTo(host)]).toEqual([
      ['NOTICE_RECOMPUTED'],
      [],
      [],
    ]);
  });

  it('tells nobody of their own doings, but of security', async () => {
    for (const type of ['role.granted', 'role.ended', 'session.ended', 'password.changed', 'authenticator.removed'])
      await stage.toPerson(by(person), type, person);
    await stage.derive();
    expect(await stage.toldTo(person)).toEqual(['PASSWORD_CHANGED', 'SECOND_FACTOR_CHANGED']);
  });

  it('tells of an account that is suspended with all its sessions once, of sessions that are ended once', async () => {
    await stage.database.transact(by(administrator), async (tx) => {
      const subject = by(person);
      await tx.appendEvent({ type: 'person.suspended', subject, payload: {} });
      for (const sessionId of [1, 2]) await tx.appendEvent({ type: 'session.ended', subject, payload: { sessionId } });
    });
    await stage.toPerson(by(administrator), 'person.resumed', person);
    await stage.database.transact(by(administrator), async (tx) => {
      for (const sessionId of [3, 4, 5])
        await tx.appendEvent({ type: 'session.ended', subject: by(person), payload: { sessionId } });
    });
    await stage.derive(2);
    expect(await stage.toldTo(person)).toEqual(['ACCOUNT_SUSPENDED', 'ACCOUNT_RESUMED', 'SESSIONS_ENDED']);
  });

  it('tells of an import the bureau officers there and above, but not whoever did it, nor who may not sign in', async () => {
    const { make } = stage;
    const city = await make.jurisdiction({ code: 'CITY', level: 'MUNICIPALITY' });
    const inside = await make.jurisdiction({ code: 'IN', parent_id: city });
    const [loader, colleague, above, leader, elsewhere, suspended, before] = [
      await make.person(),
      await make.person(),
      await make.person(),
      await make.person(),
      await make.person(),
      await make.person({ status: 'SUSPENDED' }),
      await make.person(),
    ];
    for (const id of [loader, colleague, suspended]) await make.role(id, 'BUREAU_OFFICER', { jurisdiction_id: inside });
    await make.role(above, 'BUREAU_OFFICER', { jurisdiction_id: city });
    await make.role(leader, 'BUREAU_LEADER', { jurisdiction_id: inside });
    await make.role(elsewhere, 'BUREAU_OFFICER');
    await make.role(before, 'BUREAU_OFFICER', { jurisdiction_id: inside, until_on: '2026-06-30' });
    await load(by(loader), inside);
    await load('system', inside, 'import.undone');
    expect(await stage.derive()).toMatchObject({ events: 2, made: 5 });
    expect(await stage.toldTo(loader)).toEqual(['IMPORT_UNDONE']);
    for (const id of [colleague, above]) expect(await stage.toldTo(id)).toEqual(['IMPORT_LOADED', 'IMPORT_UNDONE']);
    for (const id of [leader, elsewhere, suspended, before]) expect(await stage.toldTo(id)).toEqual([]);
  });

  it('reads on from where it was left, in parts, and makes nothing twice', async () => {
    for (let count = 0; count < 7; count += 1) await stage.toPerson('system', 'password.changed', person);
    expect(await stage.derive(3)).toEqual({ events: 7, made: 7, atOnce: 7 });
    expect(await stage.derive()).toEqual({ events: 0, made: 0, atOnce: 0 });
    await stage.toPerson('system', 'password.changed', person);
    expect(await stage.derive()).toMatchObject({ events: 1, made: 1 });
  });

  it('loses and doubles nothing when it is cut off half-way', async () => {
    for (let count = 0; count < 5; count += 1) await stage.toPerson('system', 'password.changed', person);
    const { database } = stage;
    const whole = database.transact.bind(database);
    let parts = 0;
    database.transact = (actor, work) =>
      whole(actor, async (tx) => {
        const done = await work(tx);
        parts += 1;
        if (parts === 2) throw new ExpectedError('UNAVAILABLE', 'cut off'); // all is written, nothing committed
        return done;
      });
    await expect(stage.derive(2)).rejects.toMatchObject({ message: 'cut off' });
    expect(await stage.toldTo(person)).toHaveLength(2);
    database.transact = whole;
    expect(await stage.derive(2)).toMatchObject({ events: 3, made: 3 });
    const rows = await database
      .reader()
      .rows('SELECT event_sequence FROM notification GROUP BY event_sequence HAVING count(*) = 1');
    expect(rows).toHaveLength(5);
  });

  it('survives the loss of its connection in the middle of the work', async () => {
    await stage.toPerson('system', 'password.changed', person);
    const { database, test } = stage;
    const whole = database.transact.bind(database);
    database.transact = (actor, work) =>
      whole(actor, async (tx) => {
        const done = await work(tx);
        const [{ pid } = { pid: 0 }] = await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await test.owner.query('SELECT pg_terminate_backend($1)', [pid]);
        return done;
      });
    await expect(stage.derive()).rejects.toThrow();
    expect(await stage.toldTo(person)).toEqual([]);
    database.transact = whole;
    expect(await stage.derive()).toMatchObject({ made: 1 });
  });

  it('is done by one of many nodes at once', async () => {
    for (let count = 0; count < 20; count += 1) await stage.toPerson('system', 'password.changed', person);
    const done = await Promise.all(Array.from({ length: 5 }, () => stage.derive(4)));
    await stage.derive();
    expect(done.reduce((sum, { made }) => sum + made, 0)).toBe(20);
    expect(await stage.toldTo(person)).toHaveLength(20);
  });

  it('is not stopped by an event of a place that is gone, and keeps nothing of who was erased', async () => {
    await stage.happen('system', { type: 'role.granted', subject: by(person), jurisdictionId: 4711, payload: {} });
    await stage.derive();
    expect(await stage.toldTo(person)).toEqual(['ROLE_GRANTED']);
    await stage.test.owner.query(`UPDATE person SET status = 'ERASED', name = NULL, email = NULL WHERE id = ${person}`);
    await stage.toPerson(by(administrator), 'role.ended', person);
    await stage.toPerson(by(administrator), 'person.erased', person);
    await stage.derive();
    expect(await stage.toldTo(person)).toEqual([]);
  });

  it('follows what the person has chosen', async () => {
    const choose = (kind: string, inInbox: boolean, mail: string) =>
      stage.make.insert('notification_preference', { person_id: person, kind, in_inbox: inInbox, mail });
    await choose('ROLE_GRANTED', false, 'NEVER');
    await choose('ROLE_ENDED', false, 'AT_ONCE');
    for (const type of ['role.granted', 'role.ended']) await stage.toPerson(by(administrator), type, person);
    expect(await stage.derive()).toMatchObject({ made: 1, atOnce: 1 });
    const rows = await stage.database.reader().rows('SELECT kind, in_inbox, mail FROM notification');
    expect(rows).toEqual([{ kind: 'ROLE_ENDED', in_inbox: false, mail: 'AT_ONCE' }]);
  });
});
