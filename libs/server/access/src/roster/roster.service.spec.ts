import { fullAccess } from '@wanchuang/server-platform';
import { testClock } from '@wanchuang/server-platform/testing';
import { SessionService } from '../session/session.service';
import { usualSettings } from '../settings';
import { provideAccess } from '../provided-access';
import { accessApi } from '../testing/access-api';
import { rosterCode, type RosterKit, rosterKit } from '../testing/roster-kit';

describe('people and organisations from a file', () => {
  let kit: RosterKit;
  beforeAll(async () => {
    kit = await rosterKit();
  });
  afterAll(() => kit?.close());

  const loaded = async (content: string | Uint8Array, name?: string) => {
    const fileId = await kit.upload(content, name);
    const { report: checked } = await kit.check(fileId);
    expect(checked.faults).toEqual([]);
    const before = await kit.count('event');
    const { report, errors } = await kit.load(fileId, checked.sha256);
    expect(errors).toEqual([]);
    expect(report.outcomes).toEqual(checked.outcomes); // what was said before is what was done
    return { report, fileId, events: (await kit.events()).slice(before) };
  };

  const first = () =>
    kit.book({
      organisations: [
        ['江南装备（虚构）', rosterCode(1), '企业', 'WZ', 'Jiangnan', '江南集团（虚构）'],
        ['江南集团（虚构）', rosterCode(2).toLowerCase(), '企业', 'WZ'],
        ['区某局（虚构）', null, '区级有关部门', 'WZ'],
      ],
      people: [
        ['测试甲', 'Jia@Example.invalid', '023 5822 0001', rosterCode(1), '英文', '依托单位经办人'],
        ['测试甲', 'jia@example.invalid', null, null, null, '数据分析员', 'WZ', '2026-01-01', '2027-01-01'],
        ['测试乙', 'yi@example.invalid', null, '区某局（虚构）', null, '推荐部门经办人', '区某局（虚构）'],
      ],
    });

  it('are loaded with their roles, whatever order they stand in, and invited by links', async () => {
    const { report, events, fileId } = await loaded(await first());
    expect(report).toMatchObject({ isLoaded: true, faultCount: 0 });
    expect(report.outcomes.map(({ about, name, action, rolesGranted }) => [about, name, action, rolesGranted])).toEqual(
      [
        ['ORGANISATION', '江南集团（虚构）', 'CREATED', 0],
        ['ORGANISATION', '江南装备（虚构）', 'CREATED', 0],
        ['ORGANISATION', '区某局（虚构）', 'CREATED', 0],
        ['PERSON', '测试甲', 'CREATED', 2],
        ['PERSON', '测试乙', 'CREATED', 1],
      ],
    );
    expect(report.invitations.map(({ email }) => email)).toEqual(['jia@example.invalid', 'yi@example.invalid']);
    const { rows } = await kit.test.owner.query(
      `SELECT person.email, person.language, role, place.code, o.name, from_on AS "fromOn", until_on AS "untilOn" FROM role_holding
       JOIN person ON person.id = person_id LEFT JOIN jurisdiction place ON place.id = role_holding.jurisdiction_id
       LEFT JOIN organisation o ON o.id = role_holding.organisation_id ORDER BY role_holding.id`,
    );
    const common = { email: 'jia@example.invalid', language: 'en' };
    expect(rows).toEqual([
      { ...common, role: 'HOST_OFFICER', code: null, name: '江南装备（虚构）', fromOn: '2026-06-30', untilOn: null },
      { ...common, role: 'ANALYST', code: 'WZ', name: null, fromOn: '2026-01-01', untilOn: '2027-01-01' },
      {
        email: 'yi@example.invalid',
        language: 'zh',
        role: 'DEPARTMENT_OFFICER',
        code: null,
        name: '区某局（虚构）',
        fromOn: '2026-06-30',
        untilOn: null,
      },
    ]);
    const { rows: parents } = await kit.test.owner.query(
      'SELECT parent.credit_code FROM organisation o JOIN organisation parent ON parent.id = o.parent_id WHERE o.credit_code = $1',
      [rosterCode(1)],
    );
    expect(parents).toEqual([{ credit_code: rosterCode(2) }]);
    const ofLoad = events.filter(({ type }) => type === 'roster.loaded');
    expect(ofLoad.map(({ payload }) => JSON.parse(payload))).toEqual([
      {
        fileSha256: report.sha256,
        organisationsCreated: 3,
        organisationsChanged: 0,
        peopleInvited: 2,
        peopleChanged: 0,
        rolesGranted: 3,
        changed: 5,
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/example\.invalid|测试|5822/);
    await expect(kit.files.find(fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' }); // people's data stays nowhere else
  });

  it('change nothing when the same file comes again', async () => {
    const before = [await kit.count('person'), await kit.count('role_holding'), await kit.count('one_time_link')];
    const { report, events } = await loaded(await first());
    expect(report.outcomes.map(({ action }) => action)).toEqual(Array(5).fill('UNCHANGED'));
    expect([report.invitations, events]).toEqual([[], []]);
    expect([await kit.count('person'), await kit.count('role_holding'), await kit.count('one_time_link')]).toEqual(
      before,
    );
  });

  it('are updated where they are known: by code, by e-mail; what is empty stays', async () => {
    const { report } = await loaded(
      await kit.book({
        organisations: [['江南智能装备（虚构）', rosterCode(1), '企业', 'WZ', null, null, '2026-06-01']],
        people: [['测试甲甲', 'jia@example.invalid', null, '江南智能装备（虚构）', null, '评审专家', 'WZ']],
      }),
    );
    expect(report.outcomes).toMatchObject([
      {
        action: 'CHANGED',
        changes: [{ column: '单位名称 *', before: '江南装备（虚构）', after: '江南智能装备（虚构）' }],
      },
      { action: 'CHANGED', changes: [{ column: '姓名 *', before: '测试甲', after: '测试甲甲' }], rolesGranted: 1 },
    ]);
    const { rows } = await kit.test.owner.query(
      `SELECT person.name, phone, former.name AS former, until_on AS "untilOn" FROM person
       JOIN organisation o ON o.id = organisation_id JOIN organisation_former_name former ON former.organisation_id = o.id
       WHERE email = 'jia@example.invalid'`,
    );
    expect(rows).toEqual([
      { name: '测试甲甲', phone: '023 5822 0001', former: '江南装备（虚构）', untilOn: '2026-05-31' },
    ]);
  });

  it('come as CSV too, known by the header, in English', async () => {
    const csv = 'Person,E-mail,Role,Scope\r\nTest Bing,bing@example.invalid,Analyst,wz\r\n';
    const { report } = await loaded(csv, 'people.csv');
    expect(report.outcomes).toMatchObject([{ about: 'PERSON', name: 'Test Bing', action: 'CREATED', rolesGranted: 1 }]);
    const organisations = `name,creditCode,kind,jurisdiction\n"=HYPERLINK(""x"")",${rosterCode(5)},UNIVERSITY,WZ\n`;
    expect((await loaded(organisations, 'o.csv')).report.outcomes).toMatchObject([{ name: '=HYPERLINK("x")' }]);
  });

  it('let those in who use their link', async () => {
    const csv = '姓名,电子邮箱\n测试丁,ding@example.invalid\n';
    const { report } = await loaded(csv, 'people.csv');
    const { database } = kit.test;
    const sessions = new SessionService({
      database,
      clock: testClock,
      settings: usualSettings,
      versions: { known: null },
    });
    provideAccess(database, { sessions, settings: usualSettings });
    const holder = { begin: () => undefined, end: () => undefined };
    const ask = accessApi(kit.test, () => ({ session: holder }));
    const input = { token: report.invitations[0]?.token, password: 'a river of nine bends' };
    const { errors } = await ask('mutation ($input: UseLinkInput!) { useLink(input: $input) { __typename } }', {
      input,
    });
    expect(errors).toEqual([]);
    const { rows } = await kit.test.owner.query("SELECT status FROM person WHERE email = 'ding@example.invalid'");
    expect(rows).toEqual([{ status: 'ACTIVE' }]);
  });

  it('are loaded once by two who load the same file at the same moment', async () => {
    const csv = '姓名,电子邮箱\n测试戊,wu@example.invalid\n';
    const ids = [await kit.upload(csv, 'a.csv'), await kit.upload(csv, 'a.csv')];
    const { report } = await kit.check(ids[0] ?? '');
    const both = await Promise.all(ids.map((id) => kit.load(id, report.sha256)));
    expect(both.map((one) => one.report.outcomes[0]?.action).sort()).toEqual(['CREATED', 'UNCHANGED']);
  });

  it('are within the reach of an administrator of the district', async () => {
    const fileId = await kit.upload(`姓名,电子邮箱,所在单位\n测试己,ji@example.invalid,${rosterCode(1)}\n`, 'a.csv');
    const roles = [{ role: 'ADMINISTRATOR' as const, jurisdictionId: kit.make.district, organisationId: null }];
    const rights = { personId: 1, holdings: roles, below: {} };
    const request = { signedIn: { personId: 1, sessionId: 1, roles, rights, access: fullAccess } };
    expect((await kit.check(fileId, request)).report.outcomes).toMatchObject([{ action: 'CREATED' }]);
  });
});
