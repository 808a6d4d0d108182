import { formText } from '@wanchuang/domain-recognition';
import { completeCreditCode } from '@wanchuang/domain-registry';
import { type ApplicationStage, completeForm, openApplicationStage } from '../testing/application-stage';

describe('an application', () => {
  let stage: ApplicationStage;
  beforeAll(async () => {
    stage = await openApplicationStage();
  });
  afterAll(() => stage?.test.close());

  it('Art. 9(2): is written, sealed, handed in, and shows to department and bureau from then on', async () => {
    const { people, read } = stage;
    const host = await stage.newHost();
    const draft = await stage.start(host);
    expect(draft).toMatchObject({
      state: 'DRAFT',
      version: 1,
      isSealed: false,
      viewerCan: { write: true, withdraw: true },
    });
    expect(await read(people.department.ask, draft.id)).toBeNull();
    expect(await read(people.officer.ask, draft.id)).toBeNull();

    const saved = await stage.save(host, draft, { chosenName: '甲' });
    expect(saved).toMatchObject({ name: '重庆市万州区甲技术创新中心', version: 2 });
    expect(saved.form).toBe(formText({ ...completeForm, chosenName: '甲' }));
    const sealed = await stage.seal(host, await stage.addAll(host, saved));
    expect(sealed).toMatchObject({ isSealed: true, fixedVersion: 1, isNameTaken: false });

    const { id, version } = sealed;
    const handedIn = await stage.done(host.ask, 'submitApplication', { applicationId: id, version });
    expect(handedIn).toMatchObject({
      state: 'SUBMITTED',
      submittedAt: '2026-06-30T04:00:00.000Z',
      steps: [{ step: 'SUBMIT', fromState: 'DRAFT', toState: 'SUBMITTED' }],
      viewerCan: { write: false, withdraw: true, recommend: false },
    });
    expect(await read(people.department.ask, id)).toMatchObject({
      viewerCan: { recommend: true, decline: true, return: true, judge: false, waive: false },
    });
    expect(await read(people.officer.ask, id)).toMatchObject({
      viewerCan: { recommend: false, return: true, judge: true, waive: false },
    });
    expect(await read(people.leader.ask, id)).toMatchObject({ viewerCan: { return: false, judge: true, waive: true } });
    for (const other of [people.otherDepartment, people.stranger, people.analyst, await stage.newHost()])
      expect(await read(other.ask, id)).toBeNull();
    expect(await stage.eventsOf(id)).toEqual([
      'application.started',
      'application.saved',
      ...new Array(11).fill('application.evidence_added'),
      'application.version_fixed',
      'application.sealed',
      'application.submitted',
    ]);
  });

  it('Art. 9(2): any change of form or evidence ends the seal, and a form that is the same keeps it', async () => {
    const host = await stage.newHost();
    const sealed = await stage.ready(host, { chosenName: '乙' });
    const same = await stage.save(host, sealed, { chosenName: '乙' });
    expect(same).toMatchObject({ isSealed: true, version: sealed.version });
    expect(await stage.save(host, same, { chosenName: '乙', mission: '另一使命' })).toMatchObject({
      isSealed: false,
      fixedVersion: null,
    });
    const again = await stage.seal(
      host,
      await stage.save(host, { ...same, version: same.version + 1 }, { chosenName: '乙' }),
    );
    expect(again).toMatchObject({ isSealed: true, fixedVersion: 2 });
    const [first, second] = again.versions.toReversed();
    expect(first?.sha256).toBe(second?.sha256); // the same content again
    const evidenceId = again.evidence[0]?.id;
    expect(await stage.done(host.ask, 'removeEvidence', { evidenceId })).toMatchObject({
      isSealed: false,
      evidence: again.evidence.slice(1).map(({ id }) => ({ id })),
    });
  });

  it('Art. 6: is returned with comments per field, handed in again after the call has closed, and recommended', async () => {
    const { people, done, time } = stage;
    const host = await stage.newHost();
    const { id, version } = await stage.submitted(host, { chosenName: '丙' });
    const returned = await done(people.department.ask, 'returnApplication', {
      applicationId: id,
      version,
      reason: '请补充',
      comments: [{ field: 'mission', text: '过于简略' }, { text: '附件不清晰' }],
    });
    expect(returned).toMatchObject({
      state: 'RETURNED',
      comments: [
        { field: null, text: '附件不清晰', byDepartment: true, closedAt: null, versionNumber: 1 },
        { field: 'mission', byDepartment: true, closedAt: null },
      ],
    });
    const before = time.now;
    time.now = new Date('2027-03-01T02:00:00Z'); // the call closed at the turn of the year
    const sealed = await stage.seal(host, await stage.save(host, returned, { chosenName: '丙', mission: '详细使命' }));
    const again = await done(host.ask, 'submitApplication', { applicationId: id, version: sealed.version });
    expect(again).toMatchObject({ state: 'SUBMITTED', submittedAt: '2027-03-01T02:00:00.000Z' });
    expect(await stage.read(host.ask, id)).toMatchObject({
      comments: [{ closedAt: '2027-03-01T02:00:00.000Z' }, { closedAt: '2027-03-01T02:00:00.000Z' }],
    });
    const documentId = await stage.upload(people.department.personId);
    const recommended = await done(people.department.ask, 'recommendApplication', {
      applicationId: id,
      version: again.version,
      opinion: '同意推荐',
      documentId,
    });
    time.now = before;
    expect(recommended).toMatchObject({
      state: 'RECOMMENDED',
      recommendations: [{ verdict: 'RECOMMEND', opinion: '同意推荐', document: { id: documentId } }],
      steps: [{ step: 'SUBMIT' }, { step: 'RETURN', reason: '请补充' }, { step: 'RESUBMIT' }, { step: 'RECOMMEND' }],
    });
    const { rows } = await stage.test.owner.query(
      `SELECT kind, outcome, findings::jsonb ->> 'documentNumber' AS policy FROM decision WHERE subject = $1`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'RECOMMEND', outcome: 'RECOMMENDED', policy: '万州科局发〔2024〕3号' }]);
  });

  it('Art. 9(2): while it is returned, others read what was handed in last, and the host what it writes', async () => {
    const { people, done } = stage;
    const host = await stage.newHost();
    const { id, version, evidence } = await stage.submitted(host, { chosenName: '原名' });
    const removed = evidence[0]?.id;
    const returned = { applicationId: id, version, reason: '请补充', comments: [] };
    await done(people.department.ask, 'returnApplication', returned);
    const form = JSON.stringify({ ...completeForm, chosenName: '新名', fieldCode: 'EQUIPMENT' });
    const departmentId = `organisation_${stage.otherDepartment}`;
    await done(host.ask, 'saveApplicationForm', { applicationId: id, version: version + 1, form, departmentId });
    await done(host.ask, 'removeEvidence', { evidenceId: removed });
    const fileId = await stage.upload(host.personId);
    const written = await done(host.ask, 'addEvidence', { applicationId: id, slot: 'CONSTRUCTION_PLAN', fileId });
    const added = written.evidence.at(-1)?.id;
    const asked = async ({ ask }: { ask: typeof host.ask }) => {
      const query = `query ($id: ID!, $added: ID!, $removed: ID!) { added: node(id: $added) { id } removed: node(id: $removed) { id }
        application(id: $id) { name form fixedVersion isSealed field { code } department { id } evidence { id } } }`;
      const { data } = await ask(query, { id, added, removed });
      return JSON.parse(JSON.stringify(data));
    };
    const handedIn = {
      name: '重庆市万州区原名技术创新中心',
      fixedVersion: 1,
      isSealed: true,
      field: { code: 'ADVANCED_MATERIALS' },
      department: { id: `organisation_${stage.department}` },
      evidence: evidence.map((one) => ({ id: one.id })),
    };
    for (const other of [people.department, people.officer]) {
      const { application, ...files } = await asked(other);
      expect(application).toMatchObject(handedIn);
      expect(JSON.parse(application.form).chosenName).toBe('原名');
      expect(files).toEqual({ added: null, removed: { id: removed } });
    }
    const changed = {
      name: '重庆市万州区新名技术创新中心',
      fixedVersion: null,
      isSealed: false,
      field: { code: 'EQUIPMENT' },
      department: { id: departmentId },
      evidence: written.evidence.map((one) => ({ id: one.id })),
    };
    const own = await asked(host);
    expect(own).toMatchObject({ application: changed, added: { id: added } });
    expect(JSON.parse(own.application.form).chosenName).toBe('新名');
    expect((await asked(people.otherDepartment)).application).toBeNull();
    const { rows } = await stage.test.owner.query('SELECT holder FROM stored_file WHERE id = $1', [
      fileId.split('_')[1],
    ]);
    expect(rows).toEqual([{ holder: added }]);

    const sealed = await stage.seal(host, written);
    const before = stage.time.now;
    stage.time.now = new Date(before.getTime() + 1);
    await done(host.ask, 'submitApplication', { applicationId: id, version: sealed.version });
    stage.time.now = before;
    expect((await asked(people.department)).application).toBeNull();
    expect(await asked(people.otherDepartment)).toMatchObject({
      application: { ...changed, fixedVersion: 2, isSealed: true },
      added: { id: added },
    });
  });

  it('Art. 8(5): who builds it is kept for the conflicts of interest, as it was last handed in', async () => {
    const host = await stage.newHost();
    const code = completeCreditCode('91500101MC0000001');
    const { id } = await stage.submitted(host, {
      chosenName: '丁',
      formationMode: 'CONSORTIUM',
      leadCommitment: '承诺',
      parties: [{ name: ' 虚拟学院 ', creditCode: ` ${code.toLowerCase()}`, duties: '实验' }],
    });
    const { rows } = await stage.test.owner.query(
      'SELECT credit_code, name FROM application_party WHERE application_id = $1',
      [id.split('_')[1]],
    );
    expect(rows).toEqual([{ credit_code: code, name: '虚拟学院' }]);
  });

  it('Art. 8(2), 8(7), 8(8): findings are judged by the bureau, excepted and waived by its leader, the newest counts', async () => {
    const { people, done } = stage;
    const host = await stage.newHost();
    const { id } = await stage.submitted(host, {
      chosenName: '戊',
      specialIndustry: 'SOFTWARE',
      floorSpace: '499.99',
      exceptionReason: '软件',
      hostResearchSpending: '1999999.99',
      waiverReason: '新设',
    });
    const settle = (ask: typeof people.officer.ask, rule: string, kind: string, isMet = true) =>
      done(ask, 'settleFinding', { applicationId: id, rule, kind, isMet, reason: '理由' });
    await settle(people.officer.ask, 'districtStrategy', 'JUDGEMENT', false);
    await settle(people.officer.ask, 'districtStrategy', 'JUDGEMENT');
    await settle(people.leader.ask, 'floorSpace', 'EXCEPTION');
    expect(await settle(people.leader.ask, 'hostResearchSpending', 'WAIVER')).toMatchObject({
      settlements: [
        { rule: 'hostResearchSpending', kind: 'WAIVER' },
        { rule: 'floorSpace', kind: 'EXCEPTION' },
        { rule: 'districtStrategy', isMet: true },
        { rule: 'districtStrategy', isMet: false },
      ],
    });
    const { rows } = await stage.test.owner.query(
      `SELECT decision.kind, outcome, finding ->> 'verdict' AS verdict FROM decision,
         jsonb_array_elements(findings::jsonb -> 'findings') finding
       WHERE subject = $1 AND finding ->> 'rule' = split_part(outcome, ':', 1) ORDER BY decision.id`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'JUDGE', outcome: 'districtStrategy: UNMET', verdict: 'JUDGEMENT' },
      { kind: 'JUDGE', outcome: 'districtStrategy: MET', verdict: 'JUDGEMENT' },
      { kind: 'EXCEPT', outcome: 'floorSpace: MET', verdict: 'EXCEPTED' },
      { kind: 'WAIVE', outcome: 'hostResearchSpending: MET', verdict: 'WAIVABLE' },
    ]);
  });

  it('is found by state, field, search and by whose step it waits for, and counted by state', async () => {
    const { people } = stage;
    const { place } = stage;
    const call = await stage.make.call({ jurisdiction_id: place });
    const [one, other] = [await stage.newHost(), await stage.newHost()];
    const row = { jurisdiction_id: place, call_id: call, department_id: stage.department, created_by: one.personId };
    const early = await stage.make.application({ ...row, host_id: one.hostId, state_since: '2026-03-01T00:00:00Z' });
    const late = await stage.make.application({
      ...row,
      host_id: other.hostId,
      state: 'RECOMMENDED',
      field_id: 3,
      state_since: '2026-03-02T00:00:00Z',
    });
    const ask = async (filter: object, orderBy: object | null = null, who = people.department) => {
      const query = `query ($filter: ApplicationFilter, $orderBy: ApplicationOrder) {
        applications(filter: $filter, orderBy: $orderBy) { nodes { id } totalCount }
        applicationCounts(filter: $filter) { state count } }`;
      const given = { callId: `recognitionCall_${call}`, ...filter };
      const { data, errors, statements } = await who.ask(query, { filter: given, orderBy });
      expect([errors, statements]).toEqual([[], 1]);
      const { applications, applicationCounts } = JSON.parse(JSON.stringify(data));
      const ids = applications.nodes.map(({ id }: { id: string }) => id);
      return { ids, counts: applicationCounts };
    };
    const [first, second] = [`application_${early}`, `application_${late}`];
    expect(await ask({})).toEqual({
      ids: [first, second],
      counts: [
        { state: 'SUBMITTED', count: 1 },
        { state: 'RECOMMENDED', count: 1 },
      ],
    });
    expect((await ask({}, { by: 'STATE_SINCE', direction: 'DESC' })).ids).toEqual([second, first]);
    expect((await ask({ mine: true })).ids).toEqual([first]);
    expect((await ask({ mine: true }, null, people.officer)).ids).toEqual([second]);
    expect([(await ask({ own: true })).ids, (await ask({ own: true }, null, one)).ids]).toEqual([[], [first]]);
    expect((await ask({ states: ['RECOMMENDED'] })).ids).toEqual([second]);
    expect((await ask({ fieldCodes: ['EQUIPMENT'] })).ids).toEqual([second]);
    expect((await ask({ search: other.creditCode })).ids).toEqual([second]);
  });
});
