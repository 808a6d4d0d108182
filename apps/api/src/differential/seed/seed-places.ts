import { completeCreditCode } from '@wanchuang/domain-registry';
import type { Row, SeedKit } from './seed-kit';

/** Jurisdictions by name; figures are synthetic, and say so. */
const seedJurisdictions = async ({ insert }: SeedKit) => {
  const add = (code: string, level: string, parent_id: number | null, row: Row = {}): Promise<number> =>
    insert('jurisdiction', {
      code,
      level,
      parent_id,
      name_zh: `辖区“${code}”`,
      name_en: `Place "${code}"`,
      currency: 'CNY',
      synthetic: true,
      note_en: 'Synthetic: made for tests',
      ...row,
    });
  const nation = await add('CN', 'NATION', null);
  const city = await add('CN-50', 'MUNICIPALITY', nation, { note_zh: '合成数据\n第二行' });
  const wanzhou = await add('500101', 'DISTRICT', city);
  const beside = await add("a'5--", 'DISTRICT', city, { synthetic: false, note_en: '' });
  const apart = await add('B\\6', 'DISTRICT', nation);
  const empty = await add('空', 'DISTRICT', city);
  const kingdom = await add('UK', 'STATISTICS', null, { currency: 'GBP' });
  const islands = await add('UK-I', 'STATISTICS', kingdom, { currency: 'GBP' });
  return { nation, city, wanzhou, beside, apart, empty, kingdom, islands };
};

export type Places = Awaited<ReturnType<typeof seedJurisdictions>>;

/** Organisations with ties, renamings and parents. */
const seedOrganisations = async ({ insert }: SeedKit, places: Places) => {
  let made = 0;
  const legalPerson = (jurisdiction_id: number, name: string, row: Row = {}): Promise<number> => {
    made += 1;
    const credit_code = completeCreditCode(`91500101MA${String(made).padStart(7, '0')}`);
    return insert('organisation', { jurisdiction_id, kind: 'ENTERPRISE', name, credit_code, ...row });
  };
  const office = (jurisdiction_id: number, name: string, row: Row = {}): Promise<number> =>
    insert('organisation', { jurisdiction_id, kind: 'DEPARTMENT', name, ...row });

  const { city, wanzhou, beside, apart, kingdom } = places;
  const departments = {
    industry: await office(wanzhou, '经济信息委', { name_en: 'Industry' }),
    farming: await office(wanzhou, '农业农村委'),
    health: await office(wanzhou, '经济信息委'),
    besideIndustry: await office(beside, '经济信息委'),
    besideFarming: await office(beside, 'Ä farming\tdepartment'),
    apart: await office(apart, 'zoo'),
    city: await office(city, '市科技局'),
  };
  await office(kingdom, 'Department nobody belongs to');
  await insert('organisation', { jurisdiction_id: wanzhou, kind: 'BUREAU', name: '科技局', version: 7 });
  await insert('organisation', { jurisdiction_id: places.nation, kind: 'AGENCY', name: '', name_en: '' });

  const group = await legalPerson(wanzhou, '长江精工', { name_en: 'Yangtze Precision' });
  const hosts = [
    group,
    await legalPerson(wanzhou, '长江精工', { parent_id: group, name_en: '100%_done' }),
    await legalPerson(wanzhou, "三峡食品 'O''Brien' \\ Söhne", {
      parent_id: group,
      kind: 'OTHER_LEGAL_PERSON',
      closed_on: '2024-02-29',
    }),
    await legalPerson(wanzhou, '🧪 مركز الابتكار', { kind: 'UNIVERSITY' }),
    await legalPerson(beside, 'line\nbreak', { kind: 'RESEARCH_INSTITUTE', parent_id: departments.city }),
    await legalPerson(apart, 'Zoo', { name_en: 'zOO of the NORTH' }),
    await legalPerson(wanzhou, '平湖机械'),
    await legalPerson(wanzhou, '平湖机械厂'),
    await legalPerson(beside, '高峡电气'),
  ];
  const formerNames: readonly [number | undefined, string, string][] = [
    [hosts[2], '万县粮油厂', '2015-06-30'],
    [hosts[2], '粮油 "OLD" 100%', '2019-12-31'],
    [hosts[2], 'Ancient mill', '2019-12-31'],
    [hosts[3], '长江学院', '2001-01-01'],
  ];
  for (const [organisation_id = 0, name, until_on] of formerNames)
    await insert('organisation_former_name', { organisation_id, name, until_on });
  return { departments, hosts };
};

/** A small tree of places and its organisations. */
export const seedPlaces = async (kit: SeedKit) => {
  const places = await seedJurisdictions(kit);
  return { places, ...(await seedOrganisations(kit, places)) };
};

export type Registry = Awaited<ReturnType<typeof seedPlaces>>;
