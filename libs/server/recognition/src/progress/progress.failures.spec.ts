import 'reflect-metadata';
import type { Role } from '@wanchuang/domain-access';
import { type SampleProgress, sampleProgress } from './testing/sample-progress';

const query = `query ($place: ID!, $call: ID, $fields: [String!]) {
  recognitionProgress(jurisdictionId: $place, callId: $call, fieldCodes: $fields) { stages { reached } }
}`;

describe('the progress of recognition refuses', () => {
  let sample: SampleProgress;

  beforeAll(async () => {
    sample = await sampleProgress();
  });
  afterAll(() => sample?.close());

  const ask = (held: [Role, number][], variables: Record<string, unknown> = {}) =>
    sample.ask(query, { place: `jurisdiction_${sample.places.district}`, ...variables }, sample.as(...held));

  it.each<[string, Role, 'district' | 'beside' | 'nation' | 'department']>([
    ['a host officer', 'HOST_OFFICER', 'department'],
    ['the department that recommends', 'DEPARTMENT_OFFICER', 'department'],
    ['an expert', 'EXPERT', 'district'],
    ['an analyst of the place', 'ANALYST', 'district'],
    ['an evaluator of the place', 'EVALUATOR', 'district'],
    ['an administrator of the place', 'ADMINISTRATOR', 'district'],
    ['the bureau of the district beside', 'BUREAU_OFFICER', 'beside'],
  ])('%s', async (_, role, scope) => {
    const key = scope === 'department' ? sample.department : sample.places[scope];
    const { data, errors } = await ask([[role, key]]);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(data).toBeNull();
  });

  it('a district’s bureau the place above it', async () => {
    const nation = `jurisdiction_${sample.places.nation}`;
    const { errors } = await ask([['BUREAU_LEADER', sample.places.district]], { place: nation });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('to count what somebody reads by no role of the bureau: elsewhere an officer, here an analyst', async () => {
    const { data } = await ask([
      ['BUREAU_OFFICER', sample.places.beside],
      ['ANALYST', sample.places.district],
    ]);
    expect(data).toMatchObject({ recognitionProgress: { stages: Array.from({ length: 6 }, () => ({ reached: 0 })) } });
  });

  it.each([
    ['an unknown place', { place: 'jurisdiction_999999' }, 'jurisdictionId', 'FORBIDDEN'],
    ['an unknown call', { call: 'recognitionCall_999999' }, 'callId', 'BAD_USER_INPUT'],
    ['what is no call', { call: 'application_1' }, 'callId', 'BAD_USER_INPUT'],
    ['an unknown field', { fields: ['FOOD_AGRICULTURE', 'ALCHEMY'] }, 'fieldCodes[1]', 'BAD_USER_INPUT'],
  ])('%s, naming the argument', async (_, variables, place, code) => {
    const { errors } = await ask([['BUREAU_OFFICER', sample.places.district]], variables);
    expect(errors).toMatchObject([code === 'FORBIDDEN' ? { code } : { code, place }]);
  });

  it('a call of the district beside', async () => {
    const { errors } = await ask([['BUREAU_OFFICER', sample.places.district]], { call: sample.calls.other });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', place: 'callId' }]);
  });
});
