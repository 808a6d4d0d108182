import 'reflect-metadata';
import { type ApplicationAnswer, type ApplicationStage, openApplicationStage } from '../testing/application-stage';
import { atOnce, oneOf } from '../testing/at-once';

type Host = Awaited<ReturnType<ApplicationStage['newHost']>>;
type Step = (
  stage: ApplicationStage,
  host: Host,
  application: ApplicationAnswer,
) => ReturnType<ApplicationStage['send']>;

const withdraw: Step = ({ send }, { ask }, { id, version }) =>
  send(ask, 'withdrawApplication', { applicationId: id, version, reason: '不再申报' });
const send =
  (who: 'department' | 'officer', mutation: string, input: object): Step =>
  (stage, _, { id, version }) =>
    stage.send(stage.people[who].ask, mutation, { applicationId: id, version, ...input });
const comments = [{ field: 'direction', text: '请补充' }];
const giveBack = send('department', 'returnApplication', { reason: '请补充', comments });
const giveBackToo = send('officer', 'returnApplication', { reason: '请补充', comments });
const recommend = send('department', 'recommendApplication', { opinion: '同意推荐' });
const decline = send('department', 'declineApplication', { opinion: '不予推荐' });

describe('Art. 9(2): two who decide on one application at once', () => {
  let stage: ApplicationStage;
  let made = 0;
  beforeAll(async () => {
    stage = await openApplicationStage();
  });
  afterAll(() => stage?.test.close());

  const stepsOf = async ({ id }: ApplicationAnswer): Promise<string[]> => {
    const { rows } = await stage.test.owner.query(
      'SELECT to_state FROM application_step WHERE application_id = $1 ORDER BY id',
      [id.split('_')[1]],
    );
    return rows.map((row) => row.to_state);
  };

  const pairs: readonly (readonly [title: string, one: Step, other: Step])[] = [
    ['the host withdraws, the department recommends', withdraw, recommend],
    ['the host withdraws, the department declines', withdraw, decline],
    ['the host withdraws, the department returns', withdraw, giveBack],
    ['two of the host withdraw', withdraw, withdraw],
    ['the department recommends, the bureau returns', recommend, giveBackToo],
    ['the department returns, and so does the bureau', giveBack, giveBackToo],
  ];
  it.each(pairs)('%s: one step is taken', async (_, one, other) => {
    made += 1;
    const host = await stage.newHost();
    const application = await stage.submitted(host, { chosenName: `同时${made}` });
    const codes = await atOnce(
      () => one(stage, host, application),
      () => other(stage, host, application),
    );
    expect(oneOf).toContainEqual(codes);
    const steps = await stepsOf(application);
    expect(steps).toHaveLength(2);
    expect(await stage.read(stage.people.officer.ask, application.id)).toMatchObject({
      state: steps[1],
      version: application.version + 1,
    });
  });

  it('two of a host start an application to one call: there is one', async () => {
    const host = await stage.newHost();
    const start = () =>
      stage.send(host.ask, 'startApplication', {
        callId: `recognitionCall_${stage.call}`,
        hostId: `organisation_${host.hostId}`,
      });
    expect(oneOf).toContainEqual(await atOnce(start, start));
  });

  it('one of a host submits what another changes: what is submitted is what was sealed', async () => {
    made += 1;
    const host = await stage.newHost();
    const ready = await stage.ready(host, { chosenName: `同时${made}` });
    const form = JSON.stringify({ ...JSON.parse(ready.form), rdStaff: 11 });
    const codes = await atOnce(
      () => stage.submit(host, ready),
      () => stage.send(host.ask, 'saveApplicationForm', { applicationId: ready.id, version: ready.version, form }),
    );
    expect(oneOf).toContainEqual(codes);
    const kept = await stage.read(host.ask, ready.id);
    const wasSubmitted = kept?.state === 'SUBMITTED';
    expect(JSON.parse(kept?.form ?? '{}').rdStaff).toBe(wasSubmitted ? 10 : 11);
    expect(kept?.isSealed).toBe(wasSubmitted);
  });

  it('Art. 8(7): the leader excepts as the department declines: a decision stands on a step or before it, never half', async () => {
    made += 1;
    const host = await stage.newHost();
    const application = await stage.submitted(host, {
      chosenName: `同时${made}`,
      specialIndustry: 'SOFTWARE',
      floorSpace: '499',
      exceptionReason: '软件',
    });
    const except = () =>
      stage.send(stage.people.leader.ask, 'settleFinding', {
        applicationId: application.id,
        rule: 'floorSpace',
        kind: 'EXCEPTION',
        isMet: true,
        reason: '特殊领域',
      });
    const codes = await atOnce(except, () => decline(stage, host, application));
    const { rows } = await stage.test.owner.query(
      `SELECT (SELECT count(*)::int FROM settlement WHERE application_id = $1) AS settled,
         (SELECT count(*)::int FROM decision WHERE subject = $2 AND kind = 'EXCEPT') AS decided`,
      [application.id.split('_')[1], application.id],
    );
    const isExcepted = rows[0].settled === 1;
    expect(rows[0].decided).toBe(rows[0].settled);
    expect([['DONE', 'DONE'], ...oneOf]).toContainEqual(codes);
    if (!isExcepted) expect(await stepsOf(application)).toEqual(['SUBMITTED', 'DECLINED']);
  });
});
