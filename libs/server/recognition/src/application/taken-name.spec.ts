import { type ApplicationStage, openApplicationStage } from '../testing/application-stage';

describe('Art. 26: names are taken once in a place', () => {
  let stage: ApplicationStage;
  beforeAll(async () => {
    stage = await openApplicationStage();
  });
  afterAll(() => stage?.test.close());

  const whole = (chosen: string): string => `重庆市万州区${chosen}技术创新中心`;
  const center = async (name: string, row: Readonly<Record<string, string | number>> = {}): Promise<number> => {
    const { hostId } = await stage.newHost();
    const place = { jurisdiction_id: stage.place, host_id: hostId, department_id: stage.department };
    return stage.make.center({ ...place, name, ...row });
  };
  const check = async (chosenName: string, applicationId: string | null = null) => {
    const query = `query ($jurisdictionId: ID!, $chosenName: String!, $applicationId: ID) {
      nameCheck(jurisdictionId: $jurisdictionId, chosenName: $chosenName, applicationId: $applicationId) {
        name isTaken centerName isOfApplication } }`;
    const variables = { jurisdictionId: `jurisdiction_${stage.place}`, chosenName, applicationId };
    const { data, errors } = await stage.people.analyst.ask(query, variables);
    expect(errors).toEqual([]);
    return data?.['nameCheck'];
  };
  const refusedFor = async (chosenName: string) => {
    const host = await stage.newHost();
    const { errors, details } = await stage.submit(host, await stage.ready(host, { chosenName }));
    return [errors[0]?.code, details[0]?.['clause'], details[0]?.['values'] ?? details[0]?.['reason']];
  };

  it('by a center, whatever width, case and spaces the name is typed with', async () => {
    await center(whole('AI芯片'));
    for (const typed of ['AI芯片', 'ａｉ芯片', 'A I　芯​片'])
      expect(await check(typed)).toEqual({
        ...{ name: whole(typed), isTaken: true, centerName: whole('AI芯片'), isOfApplication: false },
      });
    expect(await check('AI芯')).toMatchObject({ isTaken: false, centerName: null });
    expect(await refusedFor('Ａ I芯片')).toEqual([
      'REFUSED',
      'Art. 26',
      { count: 1, rules: 'name', clause: 'Art. 26' },
    ]);
  });

  it('by a former name of a center, and free again when the center is gone', async () => {
    const id = await center(whole('新名'));
    await stage.make.insert('center_former_name', { center_id: id, name: whole('旧名'), until_on: '2024-01-01' });
    expect(await check('旧 名')).toMatchObject({ isTaken: true, centerName: whole('新名') });
    await stage.test.owner.query(`UPDATE center SET name = $1 WHERE id = $2`, [whole('更新名'), id]);
    expect(await check('新名')).toMatchObject({ isTaken: false }); // its bearer kept no former name of it
    expect(await check('更新名')).toMatchObject({ isTaken: true });
    await stage.test.owner.query(`UPDATE center SET withdrawn_at = now() WHERE id = $1`, [id]);
    expect([await check('旧名'), await check('更新名')]).toMatchObject([{ isTaken: false }, { isTaken: false }]);
  });

  it('by an application from its submission on, until it ends without a center', async () => {
    const host = await stage.newHost();
    const ready = await stage.ready(host, { chosenName: '先到' });
    expect(await check('先到')).toMatchObject({ isTaken: false });
    expect((await stage.submit(host, ready)).errors).toEqual([]);
    expect(await check('先 到')).toMatchObject({ isTaken: true, centerName: null, isOfApplication: true });
    expect(await check('先到', ready.id)).toMatchObject({ isTaken: false });
    expect(await refusedFor('先　到')).toEqual(['REFUSED', 'Art. 26', { count: 1, rules: 'name', clause: 'Art. 26' }]);
    const { version } = (await stage.read(host.ask, ready.id)) ?? ready;
    await stage.done(host.ask, 'withdrawApplication', { applicationId: ready.id, version, reason: '不再申报' });
    expect(await check('先到')).toMatchObject({ isTaken: false });
  });

  it('of two applications that are handed in at once, one has it', async () => {
    const hosts = [await stage.newHost(), await stage.newHost()] as const;
    const ready = [
      await stage.ready(hosts[0], { chosenName: '抢注' }),
      await stage.ready(hosts[1], { chosenName: '抢　注' }),
    ] as const;
    const answers = await Promise.all([stage.submit(hosts[0], ready[0]), stage.submit(hosts[1], ready[1])]);
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'DONE').sort()).toEqual(['DONE', 'REFUSED']);
    const refused = answers.find(({ errors }) => errors.length > 0);
    expect(refused?.details).toMatchObject([{ clause: 'Art. 26' }]);
  });

  it('by imports and renames as well: another center does not get it', async () => {
    await center(whole('独一'));
    await expect(center(whole('独　一'))).rejects.toMatchObject({ code: '23505', constraint: 'taken_name_pk' });
    const other = await center(whole('无二'));
    await expect(
      stage.test.owner.query('UPDATE center SET name = $1 WHERE id = $2', [whole('独一 '), other]),
    ).rejects.toMatchObject({ constraint: 'taken_name_pk' });
    await expect(
      stage.make.insert('center_former_name', { center_id: other, name: whole('独一'), until_on: '2020-01-01' }),
    ).rejects.toMatchObject({ constraint: 'taken_name_pk' });
    const elsewhere = await stage.make.jurisdiction();
    expect(await center(whole('独一'), { jurisdiction_id: elsewhere })).toBeGreaterThan(other);
  });

  it('goes over to the center that comes of the application, and to no other', async () => {
    const host = await stage.newHost();
    const { id } = await stage.submitted(host, { chosenName: '认定' });
    await expect(center(whole('认定'), { host_id: host.hostId })).rejects.toMatchObject({
      constraint: 'taken_name_pk',
    });
    await stage.test.owner.query(`UPDATE application SET state = 'IN_NOTICE' WHERE id = $1`, [id.split('_')[1]]);
    await expect(center(whole('认定'))).rejects.toMatchObject({ constraint: 'taken_name_pk' });
    await center(whole('认定'), { host_id: host.hostId });
    expect(await check('认定')).toMatchObject({ centerName: whole('认定'), isOfApplication: false });
  });
});
