import { completeCreditCode } from '@wanchuang/domain-registry';
import { type ApplicationStage, completeForm, openApplicationStage } from '../testing/application-stage';

describe('an application that is refused', () => {
  let stage: ApplicationStage;
  beforeAll(async () => {
    stage = await openApplicationStage();
  });
  afterAll(() => stage?.test.close());
  afterEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });

  const code = completeCreditCode('91500101MC0000009');
  const party = { name: '虚拟学院', creditCode: code, duties: '实验' };
  const consortium = { formationMode: 'CONSORTIUM', leadCommitment: '承诺' } as const;

  it.each([
    ['Art. 8(6): with 9 of 10 R&D staff', { rdStaff: 9 }, 'Art. 8(6)', 'rdStaff'],
    ['Art. 8(7): with less floor space, in no special industry', { floorSpace: '499.99' }, 'Art. 8(7)', 'floorSpace'],
    ['Art. 8(9): with less income from transfer', { transferIncome: '1999999.99' }, 'Art. 8(9)', 'transferIncome'],
    [
      'Art. 8(9): without own intellectual property',
      { ownsIntellectualProperty: false },
      'Art. 8(9)',
      'intellectualProperty',
    ],
    ['Art. 26: with a chosen part that ends in a space', { chosenName: '虚拟　' }, 'Art. 26', 'name'],
  ] as const)('%s', async (_, form, clause, rule) => {
    const host = await stage.newHost();
    const { errors, details } = await stage.submit(host, await stage.ready(host, { chosenName: rule, ...form }));
    expect(errors).toMatchObject([{ code: 'REFUSED' }]);
    expect(details).toMatchObject([
      { clause, reason: 'GUARD', guard: 'nothingBars', values: { count: 1, rules: rule } },
    ]);
  });

  it.each([
    ['a wrong check digit', [{ ...party, creditCode: `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}` }]],
    ['the code of another party', [party, { ...party, name: '又一' }]],
  ])('Art. 9(2): with a party that has %s', async (_, parties) => {
    const host = await stage.newHost();
    const ready = await stage.ready(host, { ...consortium, parties, chosenName: `联合${parties.length}` });
    const { errors, details } = await stage.submit(host, ready);
    expect(errors).toMatchObject([{ code: 'REFUSED' }]);
    const missing = `parties.${parties.length - 1}.creditCode`;
    expect(details).toMatchObject([{ clause: 'Art. 9(2)', guard: 'formIsComplete', values: { count: 1, missing } }]);
  });

  it('Art. 9(2): without a part of it, or without its seal', async () => {
    const host = await stage.newHost();
    const draft = await stage.start(host);
    const empty = await stage.submit(host, draft);
    expect(empty.details).toMatchObject([{ clause: 'Art. 9(2)', guard: 'formIsComplete' }]);
    const written = await stage.addAll(host, await stage.save(host, draft, { chosenName: '无章' }));
    const unsealed = await stage.submit(host, written);
    expect(unsealed.details).toMatchObject([{ clause: 'Art. 9(2)', guard: 'formIsSealed' }]);
    expect(await stage.read(host.ask, draft.id)).toMatchObject({ state: 'DRAFT', version: written.version });
  });

  it('Art. 9(1): one minute after the call has closed, and in a field that it is not for', async () => {
    const host = await stage.newHost();
    const call = await stage.make.call({
      jurisdiction_id: stage.place,
      closes_at: '2026-06-30T04:00:00Z',
      field_ids: '{2}',
    });
    stage.time.now = new Date('2026-06-30T03:59:59Z');
    const written = await stage.save(host, await stage.start(host, call), { chosenName: '迟交' });
    const sealed = await stage.seal(host, await stage.addAll(host, written));
    const wrongField = await stage.submit(host, sealed);
    expect(wrongField.details).toMatchObject([{ clause: 'Art. 9(1)', guard: 'callTakesField' }]);
    stage.time.now = new Date('2026-06-30T04:01:00Z');
    const late = await stage.submit(host, sealed);
    expect(late.errors).toMatchObject([{ code: 'REFUSED' }]);
    expect(late.details).toMatchObject([
      { clause: 'Art. 9(1)', guard: 'callIsOpen', values: { closesAt: '2026-06-30T04:00:00.000Z' } },
    ]);
    expect(await stage.read(host.ask, sealed.id)).toMatchObject({ state: 'DRAFT', isSealed: true });
    const start = await stage.send(host.ask, 'startApplication', {
      callId: `recognitionCall_${call}`,
      hostId: `organisation_${(await stage.newHost()).hostId}`,
    });
    expect(start.errors).toMatchObject([{ code: 'FORBIDDEN' }]); // not one’s own organisation
    const other = await stage.newHost();
    const closed = await stage.send(other.ask, 'startApplication', {
      callId: `recognitionCall_${call}`,
      hostId: `organisation_${other.hostId}`,
    });
    expect(closed.details).toMatchObject([{ clause: 'Art. 9(1)', reason: 'CALL_NOT_OPEN' }]);
  });

  it('Art. 24: by a legal person that is barred, whatever it is called by now', async () => {
    const host = await stage.newHost();
    const ready = await stage.ready(host, { chosenName: '受限' });
    const ban = { jurisdiction_id: stage.place, organisation_id: host.hostId, credit_code: host.creditCode };
    await stage.make.insert('ban', {
      ...ban,
      ...{
        from_on: '2024-07-01',
        until_on: '2027-07-01',
        clause: 'Art. 24(1)',
        ground: '虚拟',
        recorded_at: '2024-07-01',
      },
    });
    await stage.test.owner.query(`UPDATE organisation SET name = '改名公司（虚拟）' WHERE id = $1`, [host.hostId]);
    const { errors, details } = await stage.submit(host, ready);
    expect(errors).toMatchObject([{ code: 'REFUSED' }]);
    expect(details).toMatchObject([{ clause: 'Art. 24', guard: 'hostIsNotBarred', values: { until: '2027-07-01' } }]);
    expect(await stage.read(host.ask, ready.id)).toMatchObject({ state: 'DRAFT', barredUntil: '2027-07-01' });
    stage.time.now = new Date('2027-06-30T16:00:00Z'); // 1 July in Shanghai: the call is closed by then, the bar is over
    expect((await stage.submit(host, ready)).details).toMatchObject([{ clause: 'Art. 9(1)' }]);
    expect(await stage.read(host.ask, ready.id)).toMatchObject({ barredUntil: null });
  });

  it('Art. 8(1): by a host with a bad record of the last three years under its code', async () => {
    const host = await stage.newHost();
    const ready = await stage.ready(host, { chosenName: '失信' });
    await stage.make.insert('record_entry', {
      ...{
        jurisdiction_id: stage.place,
        organisation_id: host.hostId,
        credit_code: host.creditCode,
        kind: 'BAD_CREDIT',
      },
      ...{ occurred_on: '2023-06-30', description: '虚拟', source: '虚拟', recorded_by: stage.people.officer.personId },
      recorded_at: '2026-01-01',
    });
    expect((await stage.submit(host, ready)).details).toMatchObject([
      { clause: 'Art. 8(1)', values: { rules: 'cleanRecord' } },
    ]);
    expect(await stage.read(host.ask, ready.id)).toMatchObject({
      hostRecord: [{ kind: 'BAD_CREDIT', occurredOn: '2023-06-30' }],
    });
  });

  it('Art. 28: where no policy is in force, nothing is decided by one', async () => {
    const place = await stage.make.jurisdiction();
    const call = await stage.make.call({ jurisdiction_id: place });
    const host = await stage.newHost();
    await stage.test.owner.query('UPDATE organisation SET jurisdiction_id = $1 WHERE id = $2', [place, host.hostId]);
    const { errors, details } = await stage.submit(host, await stage.start(host, call));
    expect(errors).toMatchObject([{ code: 'REFUSED' }]);
    expect(details).toMatchObject([{ clause: 'Art. 28', reason: 'NO_POLICY' }]);
  });

  it('of two officers who submit at once, one does, and the other is told; so of two who recommend and decline', async () => {
    const host = await stage.newHost();
    const ready = await stage.ready(host, { chosenName: '同时' });
    const answers = await Promise.all([stage.submit(host, ready), stage.submit(host, ready)]);
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
    const { rows } = await stage.test.owner.query(
      'SELECT count(*)::int FROM application_step WHERE application_id = $1',
      [ready.id.split('_')[1]],
    );
    expect(rows).toEqual([{ count: 1 }]);
    const { department, officer } = stage.people;
    const { version = 0 } = (await stage.read(officer.ask, ready.id)) ?? {};
    const opinion = { applicationId: ready.id, version, opinion: '意见' };
    const opinions = await Promise.all(
      ['recommendApplication', 'declineApplication'].map((step) => stage.send(department.ask, step, opinion)),
    );
    expect(opinions.map(({ errors }) => errors[0]?.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
    const kept = await stage.read(officer.ask, ready.id);
    expect(kept).toMatchObject({ version: version + 1, recommendations: [{ opinion: '意见' }] });
  });

  it('a stale form is a conflict that tells what it holds now, and nothing is lost', async () => {
    const host = await stage.newHost();
    const draft = await stage.start(host);
    const saved = await stage.save(host, draft, { chosenName: '先存' });
    const input = { applicationId: draft.id, version: draft.version, form: JSON.stringify(completeForm) };
    const { errors, details } = await stage.send(host.ask, 'saveApplicationForm', input);
    expect(errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(details).toMatchObject([{ version: saved.version, current: { form: saved.form } }]);
    expect((await stage.read(host.ask, draft.id))?.form).toBe(saved.form);
  });

  it.each([
    ['a text over its limit', { mission: '长'.repeat(501) }, 'input.form.mission', 'TOO_LONG'],
    ['a number that is none', { floorSpace: '-1' }, 'input.form.floorSpace', 'NUMBER'],
    ['an unknown field', { invented: '' }, 'input.form.invented', 'UNKNOWN'],
    [
      'a text of a party over its limit',
      { parties: [{ ...party, duties: '长'.repeat(2001) }] },
      'input.form.parties.0.duties',
      'TOO_LONG',
    ],
  ])('a form with %s is refused by the field’s name', async (_, form, place, reason) => {
    const host = await stage.newHost();
    const { id, version } = await stage.start(host);
    const input = { applicationId: id, version, form: JSON.stringify({ ...completeForm, ...form }) };
    const { errors, details } = await stage.send(host.ask, 'saveApplicationForm', input);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place }]);
    expect(details).toMatchObject([{ faults: [{ reason }] }]);
  });

  it('Art. 9(2): the scan of another version, another person’s file, and any change once it is handed in', async () => {
    const host = await stage.newHost();
    const sealed = await stage.ready(host, { chosenName: '旧版' });
    const changed = await stage.save(host, sealed, { chosenName: '旧版', mission: '新' });
    const fileId = await stage.upload(host.personId);
    const attach = (versionNumber: number, file: string) =>
      stage.send(host.ask, 'attachSealedScan', { applicationId: changed.id, versionNumber, fileId: file });
    expect((await attach(1, fileId)).details).toMatchObject([
      { clause: 'Art. 9(2)', reason: 'OTHER_VERSION', versionNumber: 1, fixedVersion: null },
    ]);
    const { fixedVersion } = await stage.done(host.ask, 'fixApplicationVersion', {
      applicationId: changed.id,
      version: changed.version,
    });
    const foreign = await stage.upload(stage.people.officer.personId);
    expect((await attach(fixedVersion ?? 0, foreign)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const image = await stage.upload(host.personId, { media_type: 'application/zip' });
    expect((await attach(fixedVersion ?? 0, image)).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect((await attach(fixedVersion ?? 0, fileId)).errors).toEqual([]);
    const better = await stage.upload(host.personId);
    expect((await attach(fixedVersion ?? 0, better)).errors).toEqual([]);
    const { rows } = await stage.test.owner.query('SELECT FROM stored_file WHERE id = $1', [fileId.split('_')[1]]);
    expect(rows).toEqual([]); // a scan that was never handed in is not kept beside the one that takes its place
    expect((await attach(fixedVersion ?? 0, better)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { version } = (await stage.read(host.ask, changed.id)) ?? changed;
    expect((await stage.submit(host, { ...changed, version })).errors).toEqual([]);
    const after = await stage.send(host.ask, 'addEvidence', {
      applicationId: changed.id,
      slot: 'OTHER',
      fileId: await stage.upload(host.personId),
    });
    expect(after.details).toMatchObject([{ clause: 'Art. 9(2)', reason: 'STATE', state: 'SUBMITTED' }]);
  });

  it('a second one of the same host to a call, until the first has come to its end', async () => {
    const host = await stage.newHost();
    const { id, version } = await stage.start(host);
    const input = { callId: `recognitionCall_${stage.call}`, hostId: `organisation_${host.hostId}` };
    const second = await stage.send(host.ask, 'startApplication', input);
    expect(second.errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(second.details).toMatchObject([{ reason: 'ONE_OF_HOST', applicationId: id }]);
    await stage.done(host.ask, 'withdrawApplication', { applicationId: id, version, reason: '重新申报' });
    expect((await stage.start(host)).id).not.toBe(id);
  });

  it('Art. 6, 9(2): by whom it is not for: the bureau does not recommend, another department sees nothing', async () => {
    const { people } = stage;
    const host = await stage.newHost();
    const { id, version } = await stage.submitted(host, { chosenName: '他人' });
    const opinion = { applicationId: id, version, opinion: '同意' };
    for (const [who, code] of [
      [people.officer, 'FORBIDDEN'],
      [people.otherDepartment, 'NOT_FOUND'],
      [people.stranger, 'FORBIDDEN'],
      [host, 'FORBIDDEN'],
    ] as const)
      expect((await stage.send(who.ask, 'recommendApplication', opinion)).errors).toMatchObject([{ code }]);
    const empty = await stage.send(people.department.ask, 'declineApplication', { ...opinion, opinion: ' ' });
    expect(empty.errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'input.opinion' }]);
    const comments = [{ field: 'invented', text: '?' }];
    const returned = await stage.send(people.department.ask, 'returnApplication', {
      ...{ applicationId: id, version, reason: '补正', comments },
    });
    expect(returned.errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'input.comments.0.field' }]);
    await stage.done(people.department.ask, 'declineApplication', opinion);
    const late = await stage.send(people.department.ask, 'recommendApplication', { ...opinion, version: version + 1 });
    expect(late.details).toMatchObject([{ clause: 'Art. 9(2)', reason: 'STATE', state: 'DECLINED' }]);
  });

  it('Art. 8: nothing else can be waived, and only the leader signs an exception or a waiver', async () => {
    const { people } = stage;
    const host = await stage.newHost();
    const { id } = await stage.submitted(host, { chosenName: '豁免', hostResearchSpending: '1', waiverReason: '新设' });
    const settle = (ask: typeof people.leader.ask, rule: string, kind: string, isMet = true) =>
      stage.send(ask, 'settleFinding', { applicationId: id, rule, kind, isMet, reason: '理由' });
    const refused = async (rule: string, kind: string) => (await settle(people.leader.ask, rule, kind)).details;
    expect(await refused('transferIncome', 'WAIVER')).toMatchObject([
      { clause: 'Art. 8(9)', reason: 'NOT_SETTLED_SO', settledBy: null },
    ]);
    expect(await refused('hostResearchSpending', 'EXCEPTION')).toMatchObject([
      { clause: 'Art. 8(8)', settledBy: 'WAIVER' },
    ]);
    expect(await refused('floorSpace', 'EXCEPTION')).toMatchObject([{ clause: 'Art. 8(7)', verdict: 'MET' }]);
    expect((await settle(people.officer.ask, 'hostResearchSpending', 'WAIVER')).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await settle(people.leader.ask, 'invented', 'JUDGEMENT')).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', place: 'input.rule' },
    ]);
    expect((await settle(people.leader.ask, 'hostResearchSpending', 'WAIVER', false)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', place: 'input.isMet' },
    ]);
    const { rows } = await stage.test.owner.query('SELECT 1 FROM settlement WHERE application_id = $1', [
      id.split('_')[1],
    ]);
    expect(rows).toEqual([]);
  });
});
