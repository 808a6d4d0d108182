import { type TokenStage, tokenStage } from '../testing/token-stage';

describe('a token is not made', () => {
  let stage: TokenStage;
  beforeAll(async () => {
    stage = await tokenStage();
    await stage.make.catalogue();
    await stage.signInAs('HOST_OFFICER');
  });
  afterAll(() => stage?.close());

  it.each<[string, Record<string, unknown>, string]>([
    ['without a name', { name: '  ' }, 'input.name'],
    ['with a name of two lines', { name: 'a\nb' }, 'input.name'],
    ['for nothing', { datasets: [] }, 'input.datasets'],
    ['until yesterday', { expiresOn: '2026-06-29' }, 'input.expiresOn'],
    ['for more than a year', { expiresOn: '2027-07-01' }, 'input.expiresOn'],
    ['with more points than anybody has', { pointsPerMinute: 300_001 }, 'input.pointsPerMinute'],
    ['without points', { pointsPerMinute: 0 }, 'input.pointsPerMinute'],
    ['for no jurisdiction', { jurisdictionIds: [] }, 'input.jurisdictionIds'],
    ['for a jurisdiction that is none', { jurisdictionIds: ['jurisdiction_999'] }, 'input.jurisdictionIds.0'],
    ['for a center that is none', { centerIds: ['center_999'] }, 'input.centerIds.0'],
    ['for another thing’s id', { centerIds: ['person_1'] }, 'input.centerIds.0'],
    ['that writes, for single centers', { centerIds: ['center_1'], access: 'READ_AND_WRITE' }, 'input.access'],
  ])('%s', async (_, input, place) => {
    const { errors } = await stage.createToken(input);
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', place })]);
  });

  it('for a center that its owner does not see, as if there were none', async () => {
    const { make } = stage;
    const elsewhere = await make.organisation({ jurisdiction_id: make.district });
    const place = { jurisdiction_id: make.district, department_id: make.department };
    const [own, other] = [
      await make.center({ ...place, host_id: make.host }),
      await make.center({ ...place, host_id: elsewhere }),
    ];
    const { errors } = await stage.createToken({ centerIds: [`center_${own}`, `center_${other}`] });
    expect(errors).toEqual([expect.objectContaining({ message: `input.centerIds.1: there is no center_${other}` })]);
    expect((await stage.createToken({ centerIds: [`center_${own}`] })).errors).toEqual([]);
  });

  it('by nobody, and not by a token', async () => {
    const { secret } = await stage.made({ access: 'READ_AND_WRITE' });
    const { actor } = await stage.gate.admit(secret);
    stage.actAs(actor);
    expect((await stage.createToken()).errors[0]?.code).toBe('FORBIDDEN');
    stage.actAs(null);
    expect((await stage.createToken()).errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});
