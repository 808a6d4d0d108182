import { fullAccess } from '@wanchuang/server-platform';
import { workbookOf, zipOf } from '@wanchuang/server-platform/testing';
import { organisationHeader, peopleHeader, rosterCode, type RosterKit, rosterKit } from '../testing/roster-kit';

describe('files of people and organisations: what is refused', () => {
  let kit: RosterKit;
  beforeAll(async () => {
    kit = await rosterKit();
    await kit.make.organisation({ jurisdiction_id: kit.make.district, name: '同名单位' });
    await kit.make.organisation({ jurisdiction_id: kit.make.district, name: '同名单位' });
  });
  afterAll(() => kit?.close());

  const faultsOf = async (content: string | Uint8Array, request = {}) => {
    const fileId = await kit.upload(content);
    const { report } = await kit.check(fileId, request);
    return report.faults.map(({ sheet, line, column, code }: Record<string, unknown>) => [sheet, line, column, code]);
  };
  const organisation = (...cells: (string | null)[]) => kit.book({ organisations: [cells] });
  const person = (...cells: (string | null)[]) => kit.book({ people: [cells] });

  it.each([
    ['no name', () => organisation(null, rosterCode(1), '企业', 'WZ'), '单位名称 *', 'REQUIRED'],
    [
      'a wrong check digit',
      () => organisation('甲', `${rosterCode(1).slice(0, 17)}${rosterCode(1).endsWith('1') ? '2' : '1'}`, '企业', 'WZ'),
      '统一社会信用代码',
      'BAD_CREDIT_CODE',
    ],
    ['a legal person without a code', () => organisation('甲', null, '高校', 'WZ'), null, 'CREDIT_CODE_REQUIRED'],
    ['an unknown kind', () => organisation('甲', rosterCode(1), '工厂', 'WZ'), '单位类型 *', 'UNKNOWN_VALUE'],
    ['an unknown place', () => organisation('甲', rosterCode(1), '企业', 'XX'), '辖区 *', 'UNKNOWN_PLACE'],
    [
      'an unknown parent',
      () => organisation('甲', rosterCode(1), '企业', 'WZ', null, '某集团'),
      '上级单位',
      'UNKNOWN_ORGANISATION',
    ],
    [
      'a name that two bear',
      () => organisation('甲', rosterCode(1), '企业', 'WZ', null, '同名单位'),
      '上级单位',
      'AMBIGUOUS',
    ],
    [
      'itself as its parent',
      () => organisation('甲', rosterCode(1), '企业', 'WZ', null, rosterCode(1)),
      '上级单位',
      'ABOVE_ITSELF',
    ],
    [
      'a renaming to come',
      () => organisation('甲', rosterCode(1), '企业', 'WZ', null, null, '2026-07-01'),
      '更名日期',
      'DAY_TO_COME',
    ],
    ['a line break in a name', () => organisation('甲\n乙', rosterCode(1), '企业', 'WZ'), '单位名称 *', 'BAD_NAME'],
  ])('organisations: %s', async (_, book, column, code) => {
    expect(await faultsOf(await book())).toEqual([['单位', 2, column ?? '统一社会信用代码', code]]);
  });

  it.each([
    ['no e-mail', ['甲', null], '电子邮箱 *', 'REQUIRED'],
    ['an e-mail that is none', ['甲', 'jia'], '电子邮箱 *', 'BAD_EMAIL'],
    ['a telephone number with letters', ['甲', 'a@b.invalid', 'call me'], '电话', 'BAD_PHONE'],
    ['an unknown organisation', ['甲', 'a@b.invalid', null, '无此单位'], '所在单位', 'UNKNOWN_ORGANISATION'],
    ['an unknown language', ['甲', 'a@b.invalid', null, null, '法文'], '界面语言', 'UNKNOWN_VALUE'],
    ['an unknown role', ['甲', 'a@b.invalid', null, null, null, '局长'], '角色', 'UNKNOWN_VALUE'],
    ['a role without scope', ['甲', 'a@b.invalid', null, null, null, '数据分析员'], '角色范围', 'SCOPE_REQUIRED'],
    ['a scope without role', ['甲', 'a@b.invalid', null, null, null, null, 'WZ'], '角色范围', 'WITHOUT_ROLE'],
    [
      'days in the wrong order',
      ['甲', 'a@b.invalid', null, null, null, '数据分析员', 'WZ', '2026-02-01', '2026-02-01'],
      '角色终止日',
      'DAYS_IN_ORDER',
    ],
    [
      'a day that is none',
      ['甲', 'a@b.invalid', null, null, null, '数据分析员', 'WZ', '2026-02-30'],
      '角色起始日',
      'BAD_DATE',
    ],
  ])('people: %s', async (_, cells, column, code) => {
    expect(await faultsOf(await person(...cells))).toEqual([['人员', 2, column, code]]);
  });

  it('rows that say the same, or something else of the same person', async () => {
    const organisations = [1, 2].map((at) => [`单位${at}`, rosterCode(3), '企业', 'WZ']);
    const people = [
      ['甲', 'a@b.invalid', null, null, null, '数据分析员', 'WZ'],
      ['乙', 'A@b.invalid', null, null, null, '数据分析员', 'WZ'],
    ];
    expect(await faultsOf(await kit.book({ organisations, people }))).toEqual([
      ['单位', 3, '统一社会信用代码', 'SAME_AS_LINE'],
      ['人员', 3, '姓名 *', 'DIFFERS_FROM_LINE'],
      ['人员', 3, '角色', 'SAME_AS_LINE'],
    ]);
  });

  it('every fault is told at once, in both languages, with what stands there, and nothing is written', async () => {
    const book = await kit.book({
      people: [
        ['甲', 'a@b.invalid'],
        ['乙', 'nobody'],
        ['', 'c@b.invalid'],
      ],
    });
    const fileId = await kit.upload(book);
    const before = [await kit.count('person'), await kit.count('event')];
    const { report } = await kit.check(fileId);
    expect(report).toMatchObject({
      faultCount: 2,
      outcomes: [],
      faults: [
        { line: 3, value: 'nobody', message: 'This is no e-mail address', messageZh: '不是有效的电子邮箱' },
        { line: 4, value: null, code: 'REQUIRED' },
      ],
    });
    const loaded = await kit.load(fileId, report.sha256);
    expect(loaded.report).toMatchObject({ isLoaded: false, faultCount: 2, invitations: [] });
    expect([await kit.count('person'), await kit.count('event')]).toEqual(before);
    expect((await kit.files.find(fileId)).fileId).toBe(fileId);
  });

  it('what the register alone can refuse is told of its row: a circle through it', async () => {
    const top = await kit.make.organisation({
      jurisdiction_id: kit.make.district,
      credit_code: rosterCode(11),
      name: '上级',
    });
    await kit.make.organisation({
      jurisdiction_id: kit.make.district,
      credit_code: rosterCode(12),
      name: '下级',
      parent_id: top,
    });
    expect(await faultsOf(await organisation('上级', rosterCode(11), '企业', 'WZ', null, rosterCode(12)))).toEqual([
      ['单位', 2, '上级单位', 'REFUSED'],
    ]);
  });

  it('what lies outside the jurisdictions of the administrator', async () => {
    const beside = await kit.make.jurisdiction({ code: 'KZ' });
    const far = await kit.make.organisation({ jurisdiction_id: beside, name: '外区单位' });
    const farPerson = await kit.make.person({ email: 'far@b.invalid', organisation_id: far, name: '外' });
    const roles = [{ role: 'ADMINISTRATOR' as const, jurisdictionId: kit.make.district, organisationId: null }];
    const rights = { personId: farPerson, holdings: roles, below: {} };
    const request = { signedIn: { personId: farPerson, sessionId: 1, roles, rights, access: fullAccess } };
    const book = await kit.book({
      organisations: [['外区新单位', rosterCode(21), '企业', 'KZ']],
      people: [
        ['外', 'far@b.invalid'],
        ['甲', 'a@b.invalid', null, '外区单位'],
        ['乙', 'b@b.invalid', null, null, null, '系统管理员', 'KZ'],
      ],
    });
    expect(await faultsOf(book, request)).toEqual([
      ['单位', 2, '辖区 *', 'OUT_OF_REACH'],
      ['人员', 2, '电子邮箱 *', 'OUT_OF_REACH'],
      ['人员', 3, '所在单位', 'OUT_OF_REACH'],
      ['人员', 4, '角色范围', 'OUT_OF_REACH'],
    ]);
  });

  it('whoever is no administrator', async () => {
    const roles = [{ role: 'BUREAU_OFFICER' as const, jurisdictionId: kit.make.district, organisationId: null }];
    const rights = { personId: 1, holdings: roles, below: {} };
    const request = { signedIn: { personId: 1, sessionId: 1, roles, rights, access: fullAccess } };
    const fileId = await kit.upload(await person('甲', 'a@b.invalid'));
    expect((await kit.check(fileId, request)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await kit.load(fileId, 'x', request)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('another file than the one that was checked, and one that is not here', async () => {
    const fileId = await kit.upload(await person('甲', 'a@b.invalid'));
    expect((await kit.load(fileId, '0'.repeat(64))).errors).toMatchObject([
      { code: 'CONFLICT', place: 'input.sha256' },
    ]);
    expect((await kit.check('../../etc/passwd')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  const sheet = (header: string[], ...rows: (string | number | object)[][]) =>
    workbookOf((one) => one.addRows([header, ...rows]), '人员');

  it.each([
    [
      'a formula',
      () => sheet(peopleHeader, ['甲', { formula: 'CONCAT("a","@b.invalid")' }]),
      [2, '电子邮箱 *', 'FORMULA_WITHOUT_VALUE'],
    ],
    [
      'a date as a number',
      () => sheet(peopleHeader, ['甲', 'a@b.invalid', '', '', '', '数据分析员', 'WZ', new Date('2026-01-01')]),
      [2, '角色起始日', 'BAD_DATE'],
    ],
    [
      'an unknown column',
      () => sheet([...peopleHeader, '身份证号'], ['甲', 'a@b.invalid']),
      [1, '身份证号', 'UNKNOWN_ROSTER_COLUMN'],
    ],
    ['a column twice', () => sheet([...peopleHeader, '姓名'], ['甲', 'a@b.invalid']), [1, '姓名', 'DUPLICATE_HEADER']],
    ['a missing column', () => sheet(['姓名'], ['甲']), [1, '电子邮箱 / E-mail', 'MISSING_ROSTER_COLUMN']],
    [
      'more than 1000 rows',
      () => sheet(peopleHeader, ...Array.from({ length: 1001 }, (_, at) => ['甲', `p${at}@b.invalid`])),
      [1002, null, 'TOO_MANY_ROWS'],
    ],
  ])('hostile or unlucky: %s', async (_, book, fault) => {
    expect(await faultsOf(await book())).toEqual([['人员', ...fault]]);
  });

  it.each([
    [
      'a ZIP bomb',
      () => zipOf([{ name: 'xl/workbook.xml', content: Buffer.alloc(80 * 1024 * 1024) }]),
      'UNCOMPRESSED_TOO_LARGE',
    ],
    ['an archive that is no workbook', () => zipOf([{ name: 'readme.txt', content: 'x' }]), 'WRONG_FILE_TYPE'],
    ['a CSV of something else', () => 'a,b\n1,2\n', 'UNKNOWN_TABLE'],
    ['NUL in a CSV', () => '姓名,电子邮箱\n甲\0,a@b.invalid\n', 'BINARY_FILE'],
  ])('hostile: %s', async (_, content, code) => {
    const { report } = await kit.check(await kit.upload(content()));
    expect(report.faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('a template that nobody filled in', async () => {
    expect(await faultsOf(await kit.book({}))).toEqual([[null, null, null, 'NO_ROWS']]);
    const other = await workbookOf((one, book) => {
      one.addRow(organisationHeader);
      book.addWorksheet('第二');
    }, '第一');
    expect(await faultsOf(other)).toEqual([[null, null, null, 'NO_SHEET']]);
  });
});
