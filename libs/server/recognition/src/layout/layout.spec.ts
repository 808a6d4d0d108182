import { type TestDatabase } from '@wanchuang/server-platform/testing';
import { openRecognitionDatabase, recognitionFactory, recognitionPeople } from '../testing';

const set = `mutation ($input: SetLayoutTargetsInput!) { setLayoutTargets(input: $input) { id version targets { field { code } target recognised } } }`;
const read = `query ($id: ID!) { layoutTargets(jurisdictionId: $id) { field { code } target recognised } layoutPlan(jurisdictionId: $id) { version } }`;

describe('Art. 5(2): the layout plan', () => {
  let test: TestDatabase;
  let people: ReturnType<typeof recognitionPeople>;
  const places = { city: 0, district: 0, other: 0 };
  beforeAll(async () => {
    test = await openRecognitionDatabase();
    people = recognitionPeople(test);
    const make = recognitionFactory(test);
    places.city = await make.jurisdiction({ level: 'MUNICIPALITY' });
    places.district = await make.jurisdiction({ parent_id: places.city });
    places.other = await make.jurisdiction({ parent_id: places.city });
    for (const jurisdiction_id of [places.district, places.other]) {
      const [host_id, department_id] = [
        await make.organisation({ jurisdiction_id }),
        await make.department({ jurisdiction_id }),
      ];
      const of = { jurisdiction_id, host_id, department_id };
      await make.center({ ...of, field_id: 1 });
      await make.center({ ...of, field_id: 1, status: 'RECTIFYING' });
      await make.center({ ...of, field_id: 1, status: 'REVOKED', ended_on: '2025-12-31' });
    }
  });
  afterAll(() => test?.close());

  const leaderOf = (place: number) => people.person('BUREAU_LEADER', { jurisdiction_id: place });
  const input = (place: number, version: number | null, targets: object[]) => ({
    input: { jurisdictionId: `jurisdiction_${place}`, version, targets },
  });

  it('is set by the leader, field by field, against what is recognised; a city reads the sum of its districts', async () => {
    const [one, other] = [await leaderOf(places.district), await leaderOf(places.other)];
    const { data } = await one.ask(
      set,
      input(places.district, null, [
        { fieldCode: 'ADVANCED_MATERIALS', target: 3 },
        { fieldCode: 'MEDICINE_HEALTH', target: 0 },
      ]),
    );
    expect(data).toMatchObject({ setLayoutTargets: { version: 1 } });
    expect(JSON.stringify(data)).toContain('{"field":{"code":"ADVANCED_MATERIALS"},"target":3,"recognised":2}');
    expect(JSON.stringify(data)).toContain('{"field":{"code":"MEDICINE_HEALTH"},"target":0,"recognised":0}');
    await other.ask(set, input(places.other, null, [{ fieldCode: 'ADVANCED_MATERIALS', target: 4 }]));
    const city = await people.person('BUREAU_OFFICER', { jurisdiction_id: places.city });
    const sums = await city.ask(read, { id: `jurisdiction_${places.city}` });
    expect(sums.data).toMatchObject({ layoutPlan: null });
    expect(JSON.stringify(sums.data)).toContain('{"field":{"code":"ADVANCED_MATERIALS"},"target":7,"recognised":4}');
  });

  it('keeps every version in the log, and replaces the numbers whole', async () => {
    const leader = await leaderOf(places.city);
    await leader.ask(set, input(places.city, null, [{ fieldCode: 'ADVANCED_MATERIALS', target: 1 }]));
    const { data } = await leader.ask(set, input(places.city, 1, [{ fieldCode: 'MEDICINE_HEALTH', target: 2 }]));
    expect(data).toMatchObject({ setLayoutTargets: { version: 2 } });
    expect(JSON.stringify(data)).toContain('{"field":{"code":"ADVANCED_MATERIALS"},"target":null');
    const { rows } = await test.owner.query(
      `SELECT payload::json -> 'targets' AS targets FROM event WHERE type = 'layout.set' AND jurisdiction_id = $1 ORDER BY sequence`,
      [places.city],
    );
    expect(rows).toEqual([{ targets: { ADVANCED_MATERIALS: 1 } }, { targets: { MEDICINE_HEALTH: 2 } }]);
  });

  it('is refused to officers, for another place, for a version that is stale, and for numbers that are none', async () => {
    const place = places.district;
    const [leader, officer] = [
      await leaderOf(place),
      await people.person('BUREAU_OFFICER', { jurisdiction_id: place }),
    ];
    const codeOf = async (asked: ReturnType<typeof leader.ask>) => {
      const { errors } = await asked;
      return [errors[0]?.code, errors[0]?.place];
    };
    const few = [{ fieldCode: 'MEDICINE_HEALTH', target: 1 }];
    expect(await codeOf(officer.ask(set, input(place, 1, few)))).toEqual(['FORBIDDEN', expect.anything()]);
    expect(await codeOf(leader.ask(set, input(places.other, 1, few)))).toEqual(['FORBIDDEN', 'input.jurisdictionId']);
    expect(await codeOf(leader.ask(set, input(place, null, few)))).toEqual(['CONFLICT', 'input.version']);
    expect(await codeOf(leader.ask(set, input(place, 9, few)))).toEqual(['CONFLICT', 'version']);
    const bad = async (...targets: object[]) => codeOf(leader.ask(set, input(place, 1, targets)));
    expect(await bad({ fieldCode: 'NONE', target: 1 })).toEqual(['BAD_USER_INPUT', 'input.targets[0].fieldCode']);
    expect(await bad(...few, ...few)).toEqual(['BAD_USER_INPUT', 'input.targets[1].fieldCode']);
    expect(await bad({ fieldCode: 'MEDICINE_HEALTH', target: -1 })).toEqual([
      'BAD_USER_INPUT',
      'input.targets[0].target',
    ]);
    const host = await people.person('ANALYST', { jurisdiction_id: places.other });
    expect(await codeOf(host.ask(read, { id: `jurisdiction_${place}` }))).toEqual(['FORBIDDEN', 'Query.layoutTargets']);
  });
});
