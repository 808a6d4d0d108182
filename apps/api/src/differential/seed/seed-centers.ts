import type { Row, SeedKit } from './seed-kit';
import type { Registry } from './seed-places';

/** Names that sort, match and print badly; two are one text to a reader, but not to a database. */
const names = [
  '先进材料中心',
  '阿坝中心',
  "“引号”与'单引号'",
  'back\\slash\\n',
  'line\nbreak\ttab',
  '🧬👩‍🔬 基因中心',
  'مركز الابتكار',
  '100%_回收',
  'Caf\u00e9',
  'Cafe\u0301',
  'zebra',
  'Zebra',
  '',
  "'; DROP TABLE center; --",
  ' leading space',
] as const;

const statuses = ['ACTIVE', 'ACTIVE', 'RECTIFYING', 'ACTIVE', 'REVOKED'] as const;
const forms = ['PART_OF_HOST', 'INDEPENDENT_LEGAL_ENTITY'] as const;
const modes = ['ENTERPRISE_LED', 'UNIVERSITY_LED', 'INSTITUTE_LED', 'CONSORTIUM'] as const;
const noForm = { legal_form: 'NOT_APPLICABLE', formation_mode: 'NOT_APPLICABLE' };

interface Planned {
  readonly jurisdiction_id: number;
  readonly department_id: number;
  readonly count: number;
  readonly firstField: number;
}

const seedRecognised = async (kit: SeedKit, { places, departments, hosts }: Registry): Promise<number[]> => {
  const plan: readonly Planned[] = [
    { jurisdiction_id: places.wanzhou, department_id: departments.industry, count: 8, firstField: 1 },
    { jurisdiction_id: places.wanzhou, department_id: departments.farming, count: 4, firstField: 2 },
    { jurisdiction_id: places.beside, department_id: departments.besideIndustry, count: 3, firstField: 1 },
    { jurisdiction_id: places.beside, department_id: departments.besideFarming, count: 2, firstField: 8 },
    { jurisdiction_id: places.beside, department_id: departments.city, count: 1, firstField: 3 },
    { jurisdiction_id: places.city, department_id: departments.city, count: 1, firstField: 1 },
    { jurisdiction_id: places.apart, department_id: departments.apart, count: 2, firstField: 4 },
  ];
  const centers: number[] = [];
  for (const { count, firstField, ...place } of plan)
    for (let index = 0; index < count; index += 1) {
      const at = centers.length;
      const status = statuses[at % statuses.length] ?? 'ACTIVE';
      const row: Row = {
        ...place,
        kind: 'CENTER',
        code: index % 3 === 0 ? `t-${20 - at}` : `T-0${at}`,
        name: names[at % names.length] ?? '',
        name_en: at % 4 === 0 ? null : at % 4 === 1 ? '' : `Center No. ${at} "x"`,
        field_id: index % 4 === 3 ? 7 : firstField,
        host_id: kit.oneOf(hosts),
        legal_form: forms[at % 2] ?? '',
        formation_mode: modes[at % 4] ?? '',
        status,
        recognised_on: `20${15 + (at % 4)}-0${1 + (at % 3)}-01`,
        ended_on: status === 'REVOKED' ? `202${at % 5}-12-31` : null,
        mission: at % 3 === 0 ? '' : `使命 ${at} \\ "任务"\n第二行`,
        core_technologies: at % 5 === 0 ? 'laser, 激光' : '',
        version: 1 + (at % 3),
      };
      centers.push(await kit.insert('center', row));
    }
  return centers;
};

const seedRegions = async ({ insert }: SeedKit, { places }: Registry): Promise<number[]> => {
  const region = { kind: 'REGION', field_id: 0, status: 'ACTIVE', ...noForm };
  const ids: number[] = [];
  for (const [jurisdiction_id, code, name] of [
    [places.kingdom, 'UKC', 'North East'],
    [places.kingdom, 'UKD', 'zebra'],
    [places.islands, 'UKM', 'Scotland & Isles'],
    [places.islands, 'UKN', 'Éire, northern'],
  ] as const)
    ids.push(await insert('center', { ...region, jurisdiction_id, code, name, name_en: name }));
  return ids;
};

/** Merged into another, and withdrawn ones: a center that was merged into a withdrawn one shows no target. */
const seedSpecial = async (
  { insert }: SeedKit,
  { places, departments, hosts }: Registry,
  centers: readonly number[],
) => {
  const place = {
    kind: 'CENTER',
    jurisdiction_id: places.wanzhou,
    department_id: departments.health,
    host_id: hosts[0] ?? 0,
    field_id: 1,
    legal_form: 'INDEPENDENT_LEGAL_ENTITY',
    formation_mode: 'CONSORTIUM',
    recognised_on: '2019-02-28',
  };
  const end = { status: 'MERGED', ended_on: '2023-01-10' };
  const withdrawn = await insert('center', {
    ...place,
    code: 'W-1',
    name: '撤回的中心',
    status: 'ACTIVE',
    withdrawn_at: '2026-01-01T00:00:00Z',
  });
  const merged = await insert('center', {
    ...place,
    ...end,
    code: 'M-1',
    name: '合并中心',
    merged_into_id: centers[0] ?? 0,
  });
  await insert('center', { ...place, ...end, code: 'M-2', name: '合并到撤回', merged_into_id: withdrawn });
  await insert('center', {
    ...place,
    ...end,
    code: 'W-2',
    name: '撤回的合并',
    merged_into_id: merged,
    withdrawn_at: '2025-12-31T23:59:59.999Z',
  });
  return { withdrawn, merged };
};

/** Centers and regions with their former names and parties. */
export const seedCenters = async (kit: SeedKit, registry: Registry) => {
  // names that are one by Art. 26, such as those that were there before it was held
  await kit.query('ALTER TABLE center DISABLE TRIGGER center_name_is_taken', []);
  const recognised = await seedRecognised(kit, registry);
  await kit.query('ALTER TABLE center ENABLE TRIGGER center_name_is_taken', []);
  const special = await seedSpecial(kit, registry, recognised);
  const regions = await seedRegions(kit, registry);
  const formerNames: readonly [number | undefined, string, string][] = [
    [recognised[0], '冶金中心', '2020-01-31'],
    [recognised[0], 'b-former', '2021-05-05'],
    [recognised[0], 'A-former', '2021-05-05'],
    [recognised[1], '', '2018-01-01'],
    [special.withdrawn, '冶金中心', '2020-01-31'],
  ];
  for (const [center_id = 0, name, until_on] of formerNames)
    await kit.insert('center_former_name', { center_id, name, until_on });
  for (const [index, center_id] of recognised.entries())
    if (index % 4 === 3)
      for (const [at, organisation_id] of registry.hosts.slice(0, 3).entries())
        await kit.insert('center_party', {
          center_id,
          organisation_id,
          role: at === index % 3 ? 'LEAD' : 'PARTICIPANT',
          duties: at === 0 ? '' : `设备 “${at}”`,
        });
  return { recognised, regions, ...special, all: [...recognised, ...regions, special.withdrawn, special.merged] };
};

export type Centers = Awaited<ReturnType<typeof seedCenters>>;
