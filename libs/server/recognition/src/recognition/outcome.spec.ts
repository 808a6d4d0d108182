import { type Rerun, verifyDecisions } from '@wanchuang/server-registry';
import { textOfPdf } from '../document/testing/text-of-pdf';
import { reruns } from '../reruns';
import { openOutcomeStage, type OutcomeStage } from '../testing/outcome-stage';

describe('from the meeting to the certificate', () => {
  let stage: OutcomeStage;
  beforeAll(async () => {
    stage = await openOutcomeStage();
  });
  afterAll(() => stage?.test.close());
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });

  const on = (day: string): void => {
    stage.time.now = new Date(`${day}T04:00:00Z`);
  };
  const fileText = async (fileId: string): Promise<string> => {
    const { rows } = await stage.test.owner.query<{ bytes: Buffer }>(
      'SELECT bytes FROM file_chunk WHERE file_id = $1 ORDER BY place',
      [fileId.split('_')[1]],
    );
    return textOfPdf(Buffer.concat(rows.map(({ bytes }) => bytes)));
  };

  it('Art. 9(4): a meeting approves one and refuses another when the leader signs, with the findings of Art. 8', async () => {
    const { people, consulted, draftDeliberation, done, decisionsOf, eventsOf } = stage;
    const [one, other] = [await consulted(), await consulted({ rdStaff: 10 })];
    const draft = await draftDeliberation([one.id]);
    const items = [
      { applicationId: one.id, decision: 'APPROVE' },
      { applicationId: other.id, decision: 'REFUSE', reason: '方向不够聚焦（虚拟）' },
    ];
    const changed = await done(people.leader.ask, 'changeDeliberation', {
      deliberationId: draft.id,
      version: 1,
      items,
    });
    expect(changed).toMatchObject({ state: 'DRAFT', version: 2, viewerCan: { change: true, sign: true } });
    const signed = await done(people.leader.ask, 'signDeliberation', { deliberationId: draft.id, version: 2 });
    expect(signed).toMatchObject({
      state: 'SIGNED',
      signer: { id: `person_${people.leader.personId}` },
      items: [
        { decision: 'APPROVE', application: { state: 'APPROVED' } },
        { decision: 'REFUSE', application: { state: 'REFUSED' } },
      ],
      viewerCan: { change: false, sign: false },
    });
    expect([await decisionsOf(one.id), await decisionsOf(other.id)]).toEqual([
      ['APPROVE APPROVED'],
      ['REFUSE REFUSED'],
    ]);
    const { rows } = await stage.test.owner.query('SELECT findings FROM decision WHERE subject = $1', [one.id]);
    expect(JSON.parse(rows[0].findings).findings).toHaveLength(17);
    expect((await eventsOf(draft.id)).at(-1)).toBe('deliberation.signed');
  });

  it('Art. 9(4): a notice is posted with its days counted one by one, and is everyone’s from then on', async () => {
    const { people, consulted, draftDeliberation, sign, draftNotice, post, readNotice } = stage;
    on('2026-02-13');
    const { id } = await consulted();
    await sign(await draftDeliberation([id], { heldOn: '2026-02-13' }));
    const draft = await draftNotice([id]);
    expect(await readNotice(people.analyst.ask, draft.id)).toBeNull();
    const notice = await post(draft);
    expect(notice).toMatchObject({
      state: 'POSTED',
      postedOn: '2026-02-13',
      endsOn: '2026-02-27',
      isProvisional: false,
    });
    const seen = await readNotice(people.analyst.ask, draft.id);
    expect(seen).toMatchObject({ items: [{ state: 'LISTED', application: null }], workingDays: 5 });
    const { reckoning, document } = JSON.parse(JSON.stringify(seen));
    expect(reckoning).toHaveLength(14);
    expect(reckoning[0]).toMatchObject({
      day: '2026-02-14',
      kind: 'MAKE_UP',
      nameZh: '春节',
      number: 1,
      isPublished: true,
    });
    expect(reckoning.at(-1)).toMatchObject({ day: '2026-02-27', kind: 'WORKING', number: 5 });
    const text = await fileText(document.id);
    expect(text).toContain('2026年2月27日24时');
    expect(text).toContain('虚拟结果');
  });

  it('Art. 9(4): an objection holds back what it names alone; dismissed, it is recognised after the others; nobody waits for drawings', async () => {
    const { people, posted, done, objectionTo, readNotice, decisionsOf, refreshed, eventsOf, place, everyone } = stage;
    const { notice, applications } = await posted(2);
    const [first, second] = notice.items;
    const { receipt } = await done(everyone, 'submitObjection', objectionTo(second));
    on('2026-07-08');
    expect(await readNotice(people.leader.ask, notice.id)).toMatchObject({ endsOn: '2026-07-07' });

    const recognised = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    expect(recognised.items).toMatchObject([
      { state: 'LISTED', application: { state: 'RECOGNISED' }, center: { code: 'WZ-TIC-2026-001' } },
      { state: 'HELD_BACK', application: { state: 'IN_NOTICE' }, center: null },
    ]);
    // everybody else's changes wait for the chain's lock, and never for a drawing
    expect(refreshed.at(-1)).toEqual({ jurisdictionIds: [place], holdsChain: false, undrawn: 0 });
    expect(await decisionsOf(applications[0]?.id ?? '')).toEqual(['APPROVE APPROVED', 'RECOGNISE RECOGNISED']);

    const objections = await people.leader.ask('{ objections { nodes { id version objectorName item { id } } } }');
    const [objection] = JSON.parse(JSON.stringify(objections.data?.['objections'])).nodes;
    expect(objection).toMatchObject({ objectorName: '虚拟丙', item: { id: second?.id } });
    const settled = await done(people.leader.ask, 'settleObjection', {
      objectionId: objection.id,
      version: objection.version,
      outcome: 'DISMISS',
      reason: '经核查不属实（虚拟）',
    });
    expect(settled).toMatchObject({ state: 'DISMISSED', item: { state: 'CLEARED' }, viewerCan: { settle: false } });
    expect(await decisionsOf(objection.id)).toEqual(['SETTLE_OBJECTION DISMISSED']);
    const followed = await everyone(
      `query ($receipt: String!) { objectionByReceipt(receipt: $receipt) { state settlementReason } }`,
      {
        receipt,
      },
    );
    expect(followed.data).toEqual({
      objectionByReceipt: { state: 'DISMISSED', settlementReason: '经核查不属实（虚拟）' },
    });

    const rest = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    expect(rest.items.map(({ center }) => center?.code)).toEqual(['WZ-TIC-2026-001', 'WZ-TIC-2026-002']);
    const { announcements } = JSON.parse(JSON.stringify(rest));
    expect(announcements).toHaveLength(2);
    expect(await fileText(announcements[0].document.id)).toContain('WZ-TIC-2026-001');
    expect(announcements[0].body).toContain(first?.name);
    expect(await eventsOf(notice.id)).toEqual([
      'notice.drafted',
      'notice.posted',
      'notice.announced',
      'notice.announced',
    ]);
  });

  it('Art. 9(4): a center tells why it was recognised, and each reader what concerns them', async () => {
    const { people, posted, done, objectionTo, everyone } = stage;
    const { notice, applications } = await posted(1);
    await done(everyone, 'submitObjection', objectionTo(notice.items[0]));
    on('2026-07-08');
    const { data } = await people.leader.ask('{ objections { nodes { id version item { id } } } }');
    const { nodes } = JSON.parse(JSON.stringify(data?.['objections']));
    const objection = nodes.find(({ item }: { item: { id: string } }) => item.id === notice.items[0]?.id);
    const { id: objectionId, version } = objection;
    await done(people.leader.ask, 'settleObjection', { objectionId, version, outcome: 'DISMISS', reason: '不属实' });
    await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    const [application] = applications;
    const { rows } = await stage.test.owner.query('SELECT center_id AS key FROM application WHERE id = $1', [
      application?.key,
    ]);
    const told = async (ask: typeof everyone | undefined) => {
      const query = `query ($id: ID!) { center(id: $id) { decisions { kind subject signerName
        trace { rule verdict parameter parameterValue parameterFromOn } } } }`;
      const answer = await ask?.(query, { id: `center_${rows[0].key}` });
      return JSON.parse(JSON.stringify(answer?.data?.['center']))?.decisions;
    };
    expect(await told(people.leader.ask)).toMatchObject([
      {
        kind: 'RECOGNISE',
        subject: application?.id,
        trace: [
          { rule: 'noticePeriod', verdict: 'MET', parameter: 'noticeWorkingDays', parameterValue: '5' },
          { rule: 'objections', verdict: 'MET', parameter: null },
          { rule: 'ban', verdict: 'MET' },
        ],
      },
      { kind: 'SETTLE_OBJECTION', subject: objectionId },
      { kind: 'APPROVE', subject: application?.id },
    ]);
    expect(await told(application?.host.ask)).toMatchObject([
      { kind: 'RECOGNISE', signerName: null },
      { kind: 'APPROVE', signerName: null },
    ]);
    expect(await told(people.analyst.ask)).toEqual([]);
  });

  it('Art. 9(4), 10, 19: a center has its certificate, parties and first obligations, and anybody may verify it', async () => {
    const { people, posted, done, everyone, test, make, place } = stage;
    const known = await make.organisation({
      jurisdiction_id: place,
      credit_code: '91350100M000100Y43',
      name: '登记名（虚拟）',
    });
    const parties = [{ name: '参与单位（虚拟）', creditCode: '91350100M000100Y43', duties: '共建平台' }];
    const { notice } = await posted(1, { formationMode: 'CONSORTIUM', parties, leadCommitment: '稳定投入' });
    on('2026-07-08');
    const { items } = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    const certificate = items[0]?.center?.certificate;
    const verify = (code: string) =>
      everyone('query ($code: String!) { verifyCertificate(code: $code) { number centerName issuedOn status } }', {
        code,
      });
    const sloppy = certificate?.verificationCode.toLowerCase().replaceAll('-', '') ?? '';
    expect((await verify(sloppy)).data?.['verifyCertificate']).toEqual({
      number: certificate?.number,
      centerName: items[0]?.name,
      issuedOn: '2026-07-08',
      status: 'ACTIVE',
    });
    expect(await verify(sloppy.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toMatchObject({
      errors: [{ code: 'BAD_USER_INPUT', place: 'code' }],
    });

    const shown = await people.leader.ask(
      `query ($id: ID!) { certificate(id: $id) { document { id name } viewerCan { grantSubsidy }
        center { mission parties { role organisation { id } } } } }`,
      { id: certificate?.id },
    );
    const { document, ...rest } = JSON.parse(JSON.stringify(shown.data?.['certificate']));
    expect(rest).toMatchObject({
      viewerCan: { grantSubsidy: true },
      center: {
        mission: '使命',
        parties: [{ role: 'LEAD' }, { role: 'PARTICIPANT', organisation: { id: `organisation_${known}` } }],
      },
    });
    expect(await fileText(document.id)).toContain(certificate?.verificationCode);
    const { rows } = await test.owner.query(
      `SELECT obligation.kind, due_on FROM obligation JOIN center ON center.id = center_id WHERE code = $1 ORDER BY obligation.id`,
      [certificate?.number],
    );
    expect(rows).toEqual([
      { kind: 'BOARD_FILING', due_on: '2026-08-07' },
      { kind: 'COMMITTEE_FILING', due_on: '2026-08-07' },
      { kind: 'ANNUAL_REPORT', due_on: '2027-01-30' },
    ]);

    const granted = await done(people.leader.ask, 'grantSubsidy', { certificateId: certificate?.id, amount: '200000' });
    expect(granted).toMatchObject({ amount: '200000', grantedOn: '2026-07-08', paidOn: null });
    const paid = await done(people.officer.ask, 'markSubsidyPaid', {
      subsidyId: granted.id,
      version: 1,
      paidOn: '2026-07-08',
    });
    expect(paid).toMatchObject({ paidOn: '2026-07-08', version: 2, viewerCan: { markPaid: false } });
  });

  it('Art. 9(4): an objection that is upheld strikes the application out; the applicant learns that, and never who', async () => {
    const { people, posted, done, objectionTo, readNotice, everyone, decisionsOf } = stage;
    const { notice, applications } = await posted(1);
    const [item] = notice.items;
    await done(everyone, 'submitObjection', objectionTo(item));
    const host = applications[0]?.host.ask ?? everyone;
    expect(await readNotice(host, notice.id)).toMatchObject({
      items: [{ state: 'HELD_BACK', objectionOutcomes: [{ state: 'RECEIVED', settlementReason: null }] }],
    });
    expect(await readNotice(everyone, notice.id)).toMatchObject({ items: [{ objectionOutcomes: [] }] });
    const asked = await host('{ objections { totalCount } }');
    expect(asked.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const { rows } = await stage.test.owner.query('SELECT max(id) AS id FROM objection');
    const settlement = {
      objectionId: `objection_${rows[0].id}`,
      version: 1,
      outcome: 'UPHOLD',
      reason: '材料不实（虚拟）',
    };
    expect(await done(people.leader.ask, 'settleObjection', settlement)).toMatchObject({
      state: 'UPHELD',
      item: { state: 'STRUCK_OUT' },
    });
    expect(await readNotice(host, notice.id)).toMatchObject({
      items: [
        {
          application: { state: 'STRUCK_OUT' },
          objectionOutcomes: [{ state: 'UPHELD', settlementReason: '材料不实（虚拟）' }],
        },
      ],
    });
    expect(await decisionsOf(applications[0]?.id ?? '')).toEqual(['APPROVE APPROVED', 'STRIKE_OUT STRUCK_OUT']);
  });

  it('Art. 9(4): somebody who has signed in objects as the public does: no event and no key names them', async () => {
    const { people, posted, done, objectionTo, test } = stage;
    const { notice } = await posted(1);
    const input = { ...objectionTo(notice.items[0]), idempotencyKey: 'objects-as-the-public' };
    await done(people.analyst.ask, 'submitObjection', input);
    const { rows } = await test.owner.query(
      `SELECT (SELECT actor FROM event WHERE type = 'objection.received' ORDER BY sequence DESC LIMIT 1) AS event,
         (SELECT actor FROM idempotency_key WHERE key = 'objects-as-the-public') AS key`,
    );
    expect(rows).toEqual([{ event: 'public', key: 'public' }]);
  });

  it('Art. 9(4): what its host withdraws during the notice stays on the list as withdrawn, and is not recognised', async () => {
    const { people, posted, done, readNotice, everyone, test } = stage;
    const { notice, applications } = await posted(2);
    const [withdrawn] = applications;
    expect(notice.items).toMatchObject([{ isWithdrawn: false }, { isWithdrawn: false }]);
    const { rows } = await test.owner.query('SELECT version FROM application WHERE id = $1', [withdrawn?.key]);
    const { errors } = await (withdrawn?.host.ask ?? everyone)(
      'mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { state } }',
      { input: { applicationId: withdrawn?.id, version: rows[0].version, reason: '资金未到位（虚拟）' } },
    );
    expect(errors).toEqual([]);
    expect(await readNotice(everyone, notice.id)).toMatchObject({
      items: [{ name: notice.items[0]?.name, isWithdrawn: true, application: null }, { isWithdrawn: false }],
    });
    on('2026-07-08');
    const { items } = await done(people.leader.ask, 'recogniseCenters', { noticeId: notice.id });
    expect(items.map(({ center }) => center !== null)).toEqual([false, true]);
  });

  it('Art. 9(4): what was decided on the way gives the same findings when it is asked again', async () => {
    const again: Rerun[] = [];
    for await (const rerun of verifyDecisions(stage.test.database.reader(), reruns)) again.push(rerun);
    expect(again.filter(({ result }) => result !== 'SAME')).toEqual([]);
    expect([...new Set(again.map(({ kind }) => kind))].sort()).toEqual([
      'APPROVE',
      'GRANT_SUBSIDY',
      'RECOGNISE',
      'REFUSE',
      'SETTLE_OBJECTION',
      'STRIKE_OUT',
    ]);
  });
});
