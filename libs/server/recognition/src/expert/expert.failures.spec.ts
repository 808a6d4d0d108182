import { openPanelStage, type PanelStage, type PooledExpert } from '../testing/panel-stage';

describe('Art. 9(3): the pool of experts refuses', () => {
  let stage: PanelStage;
  let expert: PooledExpert;
  beforeAll(async () => {
    stage = await openPanelStage();
    expert = await stage.expert('TECHNICAL');
  });
  afterAll(() => stage?.test.close());

  const addressOf = async (personId: number): Promise<string> =>
    (await stage.test.owner.query('SELECT email FROM person WHERE id = $1', [personId])).rows[0].email;

  it('who does not hold the role, who is in it already, a field that there is not, and other bureaus', async () => {
    const { officer, leader, refused, person, place, make, hostOfficer } = stage;
    const input = { jurisdictionId: `jurisdiction_${place}`, kind: 'TECHNICAL' };
    const email = await addressOf(expert.personId);
    const other = await addressOf(hostOfficer.personId);
    expect(await refused(officer, 'addExpert', { ...input, email })).toMatchObject({ code: 'CONFLICT' });
    expect(await refused(officer, 'addExpert', { ...input, email: other })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(officer, 'addExpert', { ...input, email: 'nobody@example.invalid' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refused(officer, 'addExpert', { ...input, email, fieldCodes: ['NONE'] })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await refused(leader, 'addExpert', { ...input, email })).toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await person('BUREAU_OFFICER', { jurisdiction_id: await make.jurisdiction() });
    expect(await refused(stranger, 'retireExpert', { expertId: expert.id, version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refused(officer, 'changeExpert', { expertId: expert.id, version: 9, title: '研究员' })).toMatchObject({
      code: 'CONFLICT',
      version: 1,
    });
  });

  it.each([
    ['no organisation', {}, 'input.organisationId'],
    ['two organisations', { organisationId: 'organisation_1', creditCode: '91500101MA5U00001X' }, 'input.creditCode'],
    ['a code with a wrong check digit', { creditCode: '91500101MA0000000Y', name: '单位' }, 'input.creditCode'],
    ['a foreign code without a name', { creditCode: 'FOREIGN' }, 'input.name'],
    [
      'an earlier employer without an end',
      { creditCode: 'FOREIGN', name: '单位', kind: 'EARLIER_EMPLOYER' },
      'input.untilOn',
    ],
    [
      'an end before the beginning',
      { creditCode: 'FOREIGN', name: '单位', fromOn: '2020-01-02', untilOn: '2020-01-01' },
      'input.untilOn',
    ],
    ['an organisation that there is not', { organisationId: 'organisation_999999' }, 'input.organisationId'],
  ])('a tie to %s', async (_, given, place) => {
    const creditCode = 'creditCode' in given && given.creditCode === 'FOREIGN' ? { creditCode: stage.foreignCode } : {};
    const input = { expertId: expert.id, kind: 'EMPLOYER', ...given, ...creditCode };
    expect(await stage.refused(stage.officer, 'addTie', input)).toMatchObject({ code: 'BAD_USER_INPUT', place });
  });

  it('for a panel one who has retired, whose role has ended, or for a kind that the expert is not of', async () => {
    const { officer, done, refused } = stage;
    const { id: panelId } = await stage.panel([await stage.application()]);
    const invite = { panelId, expertId: expert.id };
    expect(await refused(officer, 'inviteExpert', { ...invite, kind: 'FINANCE' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      place: 'input.kind',
    });
    await done(officer, 'retireExpert', { expertId: expert.id, version: 1 });
    expect(await refused(officer, 'inviteExpert', invite)).toMatchObject({ code: 'REFUSED', reason: 'RETIRED' });
    const left = await stage.expert('TECHNICAL');
    const candidates = async (): Promise<string[]> => {
      const query = 'query ($panelId: ID!) { panelDesk(panelId: $panelId) { candidates { expertId } } }';
      const { panelDesk } = await stage.read<{ panelDesk: { candidates: { expertId: string }[] } }>(officer, query, {
        panelId,
      });
      return panelDesk.candidates.map(({ expertId }) => expertId);
    };
    expect(await candidates()).toEqual([left.id]);
    await stage.test.owner.query(`UPDATE role_holding SET until_on = '2026-06-30' WHERE person_id = $1`, [
      left.personId,
    ]);
    expect(await candidates()).toEqual([]);
    expect(await refused(officer, 'inviteExpert', { panelId, expertId: left.id })).toMatchObject({
      code: 'REFUSED',
      clause: 'Art. 9(3)',
      reason: 'ROLE_ENDED',
    });
  });
});
