import type { Actor as Rights } from '@wanchuang/domain-access';
import { accessFactory, rightsOf, signedInAs } from '@wanchuang/server-access/testing';
import { type Actor, Change, globalId } from '@wanchuang/server-platform';
import { importApi } from './testing/import-api';
import { header, type ImportKit, importKit, mappingWith } from './testing/import-kit';

const code = 'TEST-REGIONS';
const create = (zh: string, en: string) => ({ name: { zh, en }, currency: 'GBP', note: { zh: '说明', en: 'Note' } });

describe('a place of open statistics that an officer makes', () => {
  let kit: ImportKit;
  let ask: ReturnType<typeof importApi>;
  let people: Record<'officer' | 'other' | 'leader' | 'keeper' | 'neighbour' | 'nation', number>;
  let asking: Actor | null;

  beforeEach(async () => {
    kit = await importKit();
    ask = importApi(kit, () => ({ signedIn: asking }));
    const make = await accessFactory(kit.db);
    const nation = await make.jurisdiction({ code: 'CN', level: 'NATION' });
    const [home, beside] = [
      await make.jurisdiction({ code: 'HOME', parent_id: nation }),
      await make.jurisdiction({ code: 'BESIDE', parent_id: nation }),
    ];
    const someone = async (role: string, place: number, untilOn: string | null = null) => {
      const id = await make.person();
      await make.role(id, role, { jurisdiction_id: place, until_on: untilOn });
      return id;
    };
    people = {
      officer: await someone('BUREAU_OFFICER', home, '2027-03-01'),
      other: await someone('BUREAU_OFFICER', home),
      leader: await someone('BUREAU_LEADER', nation),
      keeper: await someone('ADMINISTRATOR', home),
      neighbour: await someone('ADMINISTRATOR', beside),
      nation: await someone('ADMINISTRATOR', nation),
    };
  });
  afterEach(() => kit.close());

  const as = async (name: keyof typeof people): Promise<void> => {
    asking = await signedInAs(kit.db, people[name]);
  };
  const upload = async (content: string): Promise<string> => {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(content);
    };
    return (await kit.files.store('data.csv', pieces())).fileId;
  };
  const check = async (mapping: object = mappingWith(), content = `${header}\nA,2015,100,7\n`) => {
    const input = { fileId: await upload(content), mapping: JSON.stringify(mapping) };
    const answer = await ask('mutation ($input: CheckImportInput!) { checkImport(input: $input) { id } }', { input });
    await kit.service.idle();
    return { ...answer, id: (answer.data?.['checkImport'] as { id: string } | undefined)?.id ?? '' };
  };
  const load = async (id: string) => {
    const answer = await ask('mutation ($input: ImportRunInput!) { loadImport(input: $input) { id } }', {
      input: { id },
    });
    await kit.service.idle();
    return answer;
  };
  const runOf = async (id: string) => {
    const fields = 'state jurisdiction { code } viewerCan { load undo } faults { code }';
    return (await ask(`query ($id: ID!) { importRun(id: $id) { ${fields} } }`, { id })).data?.['importRun'];
  };
  const holdings = () =>
    kit.sql(
      `SELECT person_id AS "personId", role, until_on AS "untilOn" FROM role_holding
       JOIN jurisdiction place ON place.id = jurisdiction_id WHERE code = $1 ORDER BY role_holding.id`,
      [code],
    );

  it('is made by the load, and whoever loads it holds there what they made it by, no longer than that', async () => {
    await as('officer');
    const { id, errors } = await check();
    expect(errors).toEqual([]);
    expect(await runOf(id)).toMatchObject({ state: 'READY', jurisdiction: null, viewerCan: { load: true } });
    expect(await holdings()).toEqual([]);
    expect((await load(id)).errors).toEqual([]);
    expect(await holdings()).toEqual([{ personId: people.officer, role: 'BUREAU_OFFICER', untilOn: '2027-03-01' }]);
    await as('officer');
    expect(await runOf(id)).toEqual({
      state: 'LOADED',
      jurisdiction: { code },
      viewerCan: { load: false, undo: true },
      faults: [],
    });
    const events = await kit.sql(
      `SELECT type, actor, subject FROM event WHERE jurisdiction_id = (SELECT id FROM jurisdiction WHERE code = $1) ORDER BY sequence`,
      [code],
    );
    const actor = globalId('person', people.officer);
    const [place] = await kit.sql<{ id: number }>('SELECT id FROM jurisdiction WHERE code = $1', [code]);
    expect(events).toEqual([
      { type: 'jurisdiction.made', actor, subject: globalId('jurisdiction', place?.id ?? 0) },
      { type: 'role.granted', actor, subject: actor },
      { type: 'import.loaded', actor, subject: id },
    ]);
    const places = await kit.sql(`SELECT parent_id, level FROM jurisdiction WHERE code = $1`, [code]);
    expect(places).toEqual([{ parent_id: null, level: 'STATISTICS' }]);
  });

  it('until then shows to whoever began it and to a nation’s administrators, and to nobody else', async () => {
    await as('officer');
    const { id } = await check();
    for (const name of ['other', 'leader', 'keeper', 'neighbour'] as const) {
      await as(name);
      expect([name, (await runOf(id)) ?? null]).toEqual([name, null]);
      const { errors } = await load(id);
      expect([name, errors[0]?.code]).toEqual([name, name === 'leader' ? 'FORBIDDEN' : 'NOT_FOUND']);
    }
    await as('nation');
    expect(await runOf(id)).toMatchObject({ state: 'READY', viewerCan: { load: true } });
    expect((await load(id)).errors).toEqual([]);
    expect(await holdings()).toEqual([{ personId: people.nation, role: 'ADMINISTRATOR', untilOn: null }]);
  });

  it('is nobody’s to take over: not by a check, nor by a load that was checked before it was there', async () => {
    await as('other');
    const { id: late } = await check();
    await as('officer');
    const { id } = await check();
    expect((await load(id)).errors).toEqual([]);
    await as('other');
    expect((await load(late)).errors).toMatchObject([{ code: 'FORBIDDEN', place: 'input.id' }]);
    expect((await check()).errors).toMatchObject([{ code: 'FORBIDDEN', place: 'input.mapping' }]);
    expect(await holdings()).toHaveLength(1);
  });

  it('is written into by no load that was begun while it was being made', async () => {
    const begin = 'mutation ($input: ImportRunInput!) { loadImport(input: $input) { id } }';
    await as('other');
    const { id: late } = await check(mappingWith(), `${header}\nB,2015,100,7\n`);
    await as('officer');
    const { id: first } = await check();
    const turn = `1464027466, hashtext('${code}')`;
    await kit.db.owner.query(`SELECT pg_advisory_lock(${turn})`); // no load of this place goes on
    const begun = await ask(begin, { input: { id: first } });
    await as('other');
    const begunLate = await ask(begin, { input: { id: late } });
    expect([begun.errors, begunLate.errors]).toEqual([[], []]);
    await kit.db.owner.query(`SELECT pg_advisory_unlock(${turn})`);
    await kit.service.idle();
    expect(await holdings()).toEqual([{ personId: people.officer, role: 'BUREAU_OFFICER', untilOn: '2027-03-01' }]);
    expect(await runOf(late)).toMatchObject({
      state: 'REFUSED',
      jurisdiction: null,
      faults: [{ code: 'JURISDICTION_MADE_MEANWHILE' }],
    });
    expect(await kit.sql('SELECT code FROM center')).toEqual([{ code: 'A' }]);
  });

  it('takes nobody’s name', async () => {
    await as('officer');
    const taken = (zh: string, en: string) =>
      check(mappingWith({ jurisdiction: { code: 'ANOTHER', create: create(zh, en) } }));
    const { id } = await check();
    await load(id);
    await as('officer');
    for (const [zh, en] of [
      ['测试地区', 'Unlike'],
      ['不同', 'TEST regions'],
    ] as const) {
      const { id: second } = await taken(zh, en);
      expect(await runOf(second)).toMatchObject({ state: 'REFUSED', faults: [{ code: 'JURISDICTION_NAME_TAKEN' }] });
    }
    await expect(
      kit.db.owner.query(
        `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('X', 'STATISTICS', '测试地区', 'X', 'GBP')`,
      ),
    ).rejects.toMatchObject({ constraint: 'jurisdiction_statistics_name_zh' });
  });

  it('is not made by somebody whose office has ended since the load began', async () => {
    await as('officer');
    const { id } = await check();
    await kit.db.owner.query(`UPDATE role_holding SET until_on = '2026-01-01' WHERE person_id = $1`, [people.officer]);
    expect((await load(id)).errors).toEqual([]); // the session still has the role: what counts is what the tables hold
    expect(await holdings()).toEqual([]);
    expect(await kit.sql('SELECT 1 FROM jurisdiction WHERE code = $1', [code])).toEqual([]);
    const [run] = await kit.sql<{ state: string; faults: string }>('SELECT state, faults FROM import_run');
    expect(run?.state).toBe('REFUSED');
    expect(run?.faults).toContain('MAKER_WITHOUT_ROLE');
  });

  it('is made by no token', async () => {
    const rights: Rights = { ...(await rightsOf(kit.db, people.officer)), isToken: true };
    const request = { fileId: await upload(`${header}\nA,2015,,1\n`), mapping: JSON.stringify(mappingWith()) };
    const asked = { key: null, name: 'checkImport', args: request };
    const change = new Change(kit.db.database, { name: 'token_1', rights }, asked);
    await expect(kit.service.check(change, request, async () => null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('leaves its maker’s account within reach of their administrators, and of no others', async () => {
    await as('officer');
    await load((await check()).id);
    const canOf = async (name: keyof typeof people) => {
      await as(name);
      const { data } = await ask(
        `query ($id: ID!) { person(id: $id) { viewerCan { suspend } roles { jurisdiction { code } viewerCan { end } } } }`,
        { id: globalId('person', people.officer) },
      );
      return data?.['person'];
    };
    const roles = (inHome: boolean, inMade: boolean) => [
      { jurisdiction: { code }, viewerCan: { end: inMade } },
      { jurisdiction: { code: 'HOME' }, viewerCan: { end: inHome } },
    ];
    const [theirs, nobodys] = [
      { viewerCan: { suspend: true }, roles: roles(true, true) },
      { viewerCan: { suspend: false }, roles: roles(false, false) },
    ];
    expect(await canOf('keeper')).toMatchObject(theirs);
    expect(await canOf('nation')).toMatchObject(theirs);
    expect(await canOf('neighbour')).toMatchObject(nobodys);
  });
});
