import type { registryFactory } from './registry-factory';

/** A district of four centers and one withdrawn, and a fifth center in the district beside it; both in one city of one nation. */
export const sampleDistrict = async (make: ReturnType<typeof registryFactory>) => {
  await make.catalogue();
  const nation = await make.jurisdiction({ code: 'CN', level: 'NATION', name_en: 'Nation' });
  const city = await make.jurisdiction({ code: 'CQ', level: 'MUNICIPALITY', parent_id: nation });
  const district = await make.jurisdiction({ code: 'WZ', parent_id: city });
  const beside = await make.jurisdiction({ code: 'KZ', parent_id: city });
  const place = { jurisdiction_id: district };

  const industry = await make.department({ ...place, name: '经济信息委' });
  const farming = await make.department({ ...place, name: '农业农村委' });
  const machines = await make.organisation({ ...place, name: '长江精工', name_en: 'Yangtze Precision' });
  const mill = await make.organisation({ ...place, name: '三峡食品', parent_id: machines });
  await make.insert('organisation_former_name', { organisation_id: mill, name: '万县粮油厂', until_on: '2015-06-30' });

  const unit = { ...place, department_id: industry, host_id: machines };
  const steel = await make.center({
    ...unit,
    code: 'T-01',
    name: '钢铁中心',
    field_id: 3,
    recognised_on: '2019-03-01',
  });
  const food = await make.center({
    ...unit,
    code: 'T-02',
    name: '食品中心',
    field_id: 2,
    department_id: farming,
    host_id: mill,
  });
  const drugs = await make.center({
    ...unit,
    code: 'T-03',
    name: '医药中心',
    field_id: 4,
    status: 'RECTIFYING',
    recognised_on: '2021-12-31',
    legal_form: 'INDEPENDENT_LEGAL_ENTITY',
  });
  const gone = await make.center({
    ...unit,
    code: 'T-04',
    name: '100%回收中心',
    field_id: 7,
    status: 'MERGED',
    ended_on: '2023-01-10',
    merged_into_id: steel,
  });
  const withdrawn = await make.center({
    ...unit,
    code: 'T-05',
    name: '撤回的中心',
    withdrawn_at: '2026-01-01T00:00:00Z',
  });
  const far = await make.center({ ...unit, jurisdiction_id: beside, code: 'T-01', name: '电子中心', field_id: 6 });
  await make.insert('center_former_name', { center_id: steel, name: '冶金中心', until_on: '2020-01-31' });
  await make.insert('center_party', {
    center_id: food,
    organisation_id: machines,
    role: 'PARTICIPANT',
    duties: '设备',
  });
  await make.insert('center_party', { center_id: food, organisation_id: mill, role: 'LEAD' });

  return {
    jurisdictions: { nation, city, district, beside },
    organisations: { industry, farming, machines, mill },
    centers: { steel, food, drugs, gone, withdrawn, far },
  };
};

export type SampleDistrict = Awaited<ReturnType<typeof sampleDistrict>>;
