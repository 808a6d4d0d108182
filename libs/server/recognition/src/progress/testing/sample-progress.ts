import { type Holding, type Role, rulesOf, scopeKindOf } from '@wanchuang/domain-access';
import * as access from '@wanchuang/server-access';
import * as files from '@wanchuang/server-files';
import { type Access, accessOf } from '@wanchuang/server-platform';
import { testApi } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import { openRecognitionDatabase } from '../../testing/recognition-api';
import { recognitionFactory } from '../../testing/recognition-factory';
import * as recognition from '../../recognition.module';

const columns = [registry, access, files, recognition];

/** Steps of an application as `day STATE`, from its submission on; the time is noon in China unless it is given. */
type Way = readonly string[];

const instantOf = (day: string): string => (day.includes('T') ? day : `${day}T04:00:00Z`);

/**
 * Applications that came to each end of the way, in a district with two calls and in the district beside; the clock stands
 * at noon of 2026-06-30. Synthetic.
 */
export const sampleProgress = async () => {
  const test = await openRecognitionDatabase();
  const make = recognitionFactory(test);
  const nation = await make.jurisdiction({ code: 'CN', level: 'NATION' });
  const district = await make.jurisdiction({ code: 'D1', parent_id: nation });
  const beside = await make.jurisdiction({ code: 'D2', parent_id: nation });
  const created_by = await make.insert('person', { name: '虚拟', email: 'host@example.invalid', status: 'ACTIVE' });
  const department_id = await make.department({ jurisdiction_id: district });
  const spring = await make.call({
    jurisdiction_id: district,
    title: '春季申报通知（虚拟）',
    closes_at: '2026-05-01T00:00:00Z',
  });
  const winter = await make.call({
    jurisdiction_id: district,
    title: '冬季申报通知（虚拟）',
    closes_at: '2026-02-01T00:00:00Z',
  });
  const other = await make.call({ jurisdiction_id: beside, title: '邻区申报通知（虚拟）' });

  const apply = async (jurisdiction_id: number, call_id: number, field_id: number, way: Way): Promise<number> => {
    const host_id = await make.organisation({ jurisdiction_id });
    const steps = way.map((one): [string, string] => {
      const [day = '', state = ''] = one.split(' ');
      return [instantOf(day), state];
    });
    const [last, state] = steps.at(-1) ?? ['2026-02-01T04:00:00Z', 'DRAFT'];
    const center_id =
      state === 'RECOGNISED' ? await make.center({ jurisdiction_id, host_id, department_id, field_id }) : null;
    const submitted = steps.filter(([, to]) => to === 'SUBMITTED').at(-1)?.[0] ?? null;
    const row = { jurisdiction_id, call_id, host_id, department_id, field_id, created_by, center_id };
    const id = await make.application({ ...row, state, state_since: last, submitted_at: submitted });
    let from_state = 'DRAFT';
    for (const [at, to_state] of steps) {
      await make.insert('application_step', { application_id: id, step: 'STEP', from_state, to_state, at });
      from_state = to_state;
    }
    return id;
  };

  const applications = {
    recognised: await apply(district, spring, 1, [
      '2026-03-01 SUBMITTED',
      '2026-03-05 RECOMMENDED',
      '2026-03-10 IN_CONSULTATION',
      '2026-03-20 CONSULTED',
      '2026-03-25 APPROVED',
      '2026-03-26 IN_NOTICE',
      '2026-04-05 RECOGNISED',
    ]),
    declined: await apply(district, spring, 1, [
      '2026-03-02 SUBMITTED',
      '2026-03-04 RETURNED',
      '2026-03-09 SUBMITTED',
      '2026-03-15 DECLINED',
    ]),
    returned: await apply(district, spring, 2, [
      '2026-03-03 SUBMITTED',
      '2026-03-11 RECOMMENDED',
      '2026-03-12 RETURNED',
    ]),
    // the 29th in London, the 30th here
    submitted: await apply(district, spring, 2, ['2026-06-29T17:00:00Z SUBMITTED']),
    waiting: await apply(district, spring, 1, ['2026-06-01 SUBMITTED']),
    withdrawn: await apply(district, spring, 2, [
      '2026-03-01 SUBMITTED',
      '2026-03-04 RECOMMENDED',
      '2026-03-06 WITHDRAWN',
    ]),
    draft: await apply(district, spring, 2, []),
    refused: await apply(district, winter, 2, [
      '2026-01-10 SUBMITTED',
      '2026-01-30 RECOMMENDED',
      '2026-02-01 IN_CONSULTATION',
      '2026-02-02 CONSULTED',
      '2026-02-03 REFUSED',
    ]),
    struckOut: await apply(beside, other, 1, [
      '2026-01-10 SUBMITTED',
      '2026-01-11 RECOMMENDED',
      '2026-01-12 IN_CONSULTATION',
      '2026-01-13 CONSULTED',
      '2026-01-14 APPROVED',
      '2026-01-15 IN_NOTICE',
      '2026-01-30 STRUCK_OUT',
    ]),
  };

  const ask = testApi(test, columns);
  const below = { [nation]: [district, beside] };
  const holding = (role: Role, key: number): Holding =>
    scopeKindOf(role) === 'ORGANISATION'
      ? { role, organisationId: key, jurisdictionId: null }
      : { role, organisationId: null, jurisdictionId: key };
  const as = (...held: [Role, number][]): Access =>
    accessOf(rulesOf({ personId: created_by, holdings: held.map(([role, key]) => holding(role, key)), below }));
  return {
    test,
    make,
    ask,
    as,
    applications,
    department: department_id,
    places: { nation, district, beside },
    calls: {
      spring: `recognitionCall_${spring}`,
      winter: `recognitionCall_${winter}`,
      other: `recognitionCall_${other}`,
    },
    close: () => test.close(),
  };
};
export type SampleProgress = Awaited<ReturnType<typeof sampleProgress>>;
