import { type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { loadPolicy } from '@wanchuang/server-registry';
import { type ApplicationStage, openApplicationStage } from '../testing/application-stage';

const { centerNamePattern } = wanzhouPolicy.parameters;
const later = '万州%创新中心';
const beginsOn = '2026-07-01';

/** The measures with a rule of names that begins on a later day. */
const withLaterPattern: Policy = {
  ...wanzhouPolicy,
  parameters: {
    ...wanzhouPolicy.parameters,
    centerNamePattern: {
      ...centerNamePattern,
      values: centerNamePattern.values.flatMap((value) => [
        { ...value, until: beginsOn },
        { ...value, value: later, from: beginsOn },
      ]),
    },
  },
};

describe('Art. 26: a pattern of names that begins on a later day', () => {
  let stage: ApplicationStage;
  beforeAll(async () => {
    stage = await openApplicationStage();
    await stage.test.database.transact('local', (tx) => loadPolicy(tx, JSON.stringify(withLaterPattern)));
  });
  afterAll(() => stage?.test.close());

  const check = async (chosenName: string, place = stage.place) => {
    const { data, errors } = await stage.people.analyst.ask(
      `query ($jurisdictionId: ID!, $chosenName: String!) {
        nameCheck(jurisdictionId: $jurisdictionId, chosenName: $chosenName) { name isTaken } }`,
      { jurisdictionId: `jurisdiction_${place}`, chosenName },
    );
    expect(errors).toEqual([]);
    return data?.['nameCheck'];
  };

  it('holds from that day, below the place too, and for what was written before and is handed in then', async () => {
    const below = await stage.make.jurisdiction({ parent_id: stage.place });
    const host = await stage.newHost();
    stage.time.now = new Date('2026-06-30T15:59:59Z');
    const draft = await stage.ready(host, { chosenName: '虚拟' });
    const before = { name: '重庆市万州区虚拟技术创新中心', isTaken: false };
    expect([await check('虚拟'), await check('虚拟', below)]).toEqual([before, before]);
    expect(await check('虚拟', stage.elsewhere)).toEqual({ name: '虚拟', isTaken: false });

    stage.time.now = new Date('2026-06-30T16:00:00Z'); // midnight in Shanghai
    const after = { name: '万州虚拟创新中心', isTaken: false };
    expect([await check('虚拟'), await check('虚拟', below)]).toEqual([after, after]);
    expect((await stage.submit(host, draft)).errors).toEqual([]);
    expect(await check('虚拟')).toEqual({ ...after, isTaken: true });
    const { rows } = await stage.test.owner.query('SELECT name FROM application WHERE id = $1', [
      draft.id.split('_')[1],
    ]);
    expect(rows).toEqual([{ name: '万州虚拟创新中心' }]);
  });
});
