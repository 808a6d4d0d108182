import { indicatorByCode } from '@wanchuang/domain-indicators';
import { wanzhouPolicy } from '@wanchuang/domain-policy';
import { completeCreditCode } from '@wanchuang/domain-registry';
import { testDatabase } from '@wanchuang/server-platform/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';
import { rebuildRollups } from '../../rollup/rebuild-rollups';
import { entities } from './access-api';
import { addRecognition } from './sample-recognition';

type Factory = ReturnType<typeof registryFactory>;

/** One entry of each register of a center, and facts of two years. */
const addWork = async (make: Factory, center_id: number): Promise<void> => {
  const number = `N-${center_id}`;
  await make.insert('award', {
    center_id,
    title: '奖',
    level: 'NATIONAL',
    awarding_body: '某部',
    awarded_on: '2025-03-01',
  });
  await make.insert('incubated_venture', { center_id, name: '企业', incubated_on: '2025-03-01' });
  await make.insert('intellectual_property', {
    center_id,
    number,
    title: '专利',
    kind: 'INVENTION_PATENT',
    owner: '依托单位',
    filed_on: '2025-03-01',
  });
  await make.insert('product', { center_id, name: '产品', kind: 'PRODUCT', launched_on: '2025-03-01' });
  await make.insert('project', {
    center_id,
    number,
    title: '项目',
    kind: 'COLLABORATION',
    partner: '某大学',
    funding: '10',
    state: 'RUNNING',
    started_on: '2025-03-01',
  });
  await make.insert('publication', {
    center_id,
    title: '论文',
    kind: 'PAPER',
    venue: '学报',
    international: false,
    published_on: '2025-03-01',
  });
  await make.insert('standard', {
    center_id,
    number,
    title: '标准',
    level: 'LOCAL',
    role: 'LED',
    published_on: '2025-03-01',
  });
  await make.insert('technology_contract', {
    center_id,
    registration_number: number,
    title: '合同',
    kind: 'DEVELOPMENT',
    direction: 'SOLD',
    counterparty: '某公司',
    amount: '5',
    signed_on: '2025-02-01',
    registered_on: '2025-03-01',
  });
  for (const year of [2024, 2025])
    await make.fact(center_id, indicatorByCode('RD_INVESTMENT').id, year, center_id * 10 + year);
};

type Keys = Readonly<Record<'north' | 'south' | 'steelworks' | 'mill' | 'industry', number>>;

/** Whoever looks at the sample, who is of no organisation, and one person each of a host of either district and of a department. */
const addPeople = async (make: Factory, { north, south, steelworks, mill, industry }: Keys) => {
  const person = (name: string, organisation_id: number | null, status = 'ACTIVE'): Promise<number> =>
    make.insert('person', { name, email: `${name}@example.org`, phone: '13800000001', organisation_id, status });
  const people = {
    oneself: await person('oneself', null),
    smith: await person('smith', steelworks),
    miller: await person('miller', mill, 'SUSPENDED'),
    clerk: await person('clerk', industry, 'INVITED'),
  };
  const holds = (person_id: number, role: string, scope: Record<string, number>): Promise<number> =>
    make.insert('role_holding', { person_id, role, from_on: '2024-01-01', ...scope });
  await holds(people.smith, 'HOST_OFFICER', { organisation_id: steelworks });
  await holds(people.miller, 'ANALYST', { jurisdiction_id: south });
  await holds(people.clerk, 'BUREAU_OFFICER', { jurisdiction_id: north });
  await holds(people.clerk, 'ANALYST', { jurisdiction_id: south });
  for (const [name, person_id] of Object.entries(people)) {
    const [made_at, expires_at] = ['2024-01-01', '2024-12-31'];
    const scope = { datasets: '{FIGURES}', access: 'READ', points_per_minute: 1000 };
    await make.insert('token', { person_id, name, hash: `of ${name}`, ...scope, made_at, expires_at });
    const linked_at = made_at;
    await make.insert('person_identity', { person_id, issuer: 'https://id.invalid', subject: name, linked_at });
  }
  return people;
};

/** What stands in the rulebook of a district: its policy, a ruling that is signed and one that is not, and what is held against a host. */
const addRulebook = async (
  make: Factory,
  jurisdiction_id: number,
  host_id: number,
  center_id: number,
  signer: number,
): Promise<void> => {
  const policy_document_id = await make.policy(jurisdiction_id);
  const recorded_at = '2026-01-05T00:00:00Z';
  const policy_revision_id = await make.insert('policy_revision', {
    policy_document_id,
    edition: 2,
    sha256: '0'.repeat(64),
    text: JSON.stringify(wanzhouPolicy),
    is_shipped: false,
    loaded_at: recorded_at,
  });
  await make.insert('official_text', {
    policy_document_id,
    article: 1,
    edition: 1,
    text: '原文（虚拟）',
    attached_by: signer,
    attached_at: recorded_at,
  });
  for (const state of ['RECORDED', 'SIGNED'])
    await make.insert('interpretation', {
      policy_document_id,
      state,
      clause: 'Art. 19',
      question_zh: '问',
      question_en: 'Q',
      ruling_zh: '答',
      ruling_en: 'A',
      decided_on: '2026-01-05',
      recorded_by: signer,
      recorded_at,
      ...(state === 'SIGNED' ? { signed_by: signer, signed_at: recorded_at } : {}),
    });
  await make.insert('decision', {
    jurisdiction_id,
    kind: 'RECOGNISE',
    subject: `center_${center_id}`,
    host_id,
    policy_revision_id,
    decided_on: '2026-01-05',
    facts: '{}',
    findings: JSON.stringify({ inForce: true, findings: [] }),
    outcome: 'RECOGNISED',
    reason: '',
    signed_by: signer,
    recorded_at,
  });
  const against = { jurisdiction_id, organisation_id: host_id, credit_code: completeCreditCode('91500101MA0000001') };
  const until_on = '2029-01-05';
  await make.insert('ban', {
    ...against,
    from_on: '2026-01-05',
    until_on,
    clause: 'Art. 24',
    ground: '虚拟',
    recorded_at,
  });
  await make.insert('record_entry', {
    ...against,
    kind: 'BAD_CREDIT',
    occurred_on: '2025-01-01',
    description: '虚拟',
    source: '虚拟',
    recorded_by: signer,
    recorded_at,
  });
  await make.insert('obligation', { center_id, kind: 'CHARTER', clause: 'Art. 7(1)', recorded_at });
};

/**
 * A synthetic city with two districts, two departments and two hosts, each of which has to do with centers of both
 * districts; one center is revoked, one withdrawn. The north's evaluation is published, the south's is being scored.
 */
export const sampleAccess = async () => {
  const test = await testDatabase({ entities });
  const make = registryFactory(test);
  await make.catalogue();
  const city = await make.jurisdiction({ code: 'CITY', level: 'MUNICIPALITY' });
  const north = await make.jurisdiction({ code: 'NORTH', parent_id: city });
  const south = await make.jurisdiction({ code: 'SOUTH', parent_id: city });
  const [inNorth, inSouth] = [{ jurisdiction_id: north }, { jurisdiction_id: south }];
  const industry = await make.department({ ...inNorth, name: 'industry' });
  const farming = await make.department({ ...inSouth, name: 'farming' });
  const steelworks = await make.organisation({ ...inNorth, name: 'steelworks' });
  const mill = await make.organisation({ ...inSouth, name: 'mill' });
  const ofIndustry = { department_id: industry };
  const ofFarming = { department_id: farming };

  const centers = {
    steel: await make.center({ ...inNorth, ...ofIndustry, host_id: steelworks, name: 'steel' }),
    seeds: await make.center({ ...inNorth, ...ofFarming, host_id: mill, name: 'seeds', status: 'RECTIFYING' }),
    flour: await make.center({ ...inSouth, ...ofIndustry, host_id: mill, name: 'flour' }),
    forge: await make.center({
      ...inSouth,
      ...ofFarming,
      host_id: steelworks,
      name: 'forge',
      status: 'REVOKED',
      ended_on: '2025-06-01',
    }),
    withdrawn: await make.center({
      ...inNorth,
      ...ofIndustry,
      host_id: steelworks,
      name: 'withdrawn',
      withdrawn_at: '2026-01-01T00:00:00Z',
    }),
  };
  for (const center of Object.values(centers)) await addWork(make, center);
  await make.insert('center_party', { center_id: centers.steel, organisation_id: steelworks, role: 'LEAD' });
  await make.insert('center_party', { center_id: centers.steel, organisation_id: mill, role: 'PARTICIPANT' });

  const years = { from_year: 2023, to_year: 2025, cut_off_on: '2026-03-31' };
  const published = await make.insert('evaluation_cycle', {
    ...inNorth,
    ...years,
    state: 'PUBLISHED',
    published_on: '2026-06-01',
  });
  const scoring = await make.insert('evaluation_cycle', { ...inSouth, ...years, state: 'SCORING' });
  for (const [cycle_id, center_id] of [
    [published, centers.steel],
    [published, centers.seeds],
    [published, centers.withdrawn],
    [scoring, centers.flour],
    [scoring, centers.forge],
  ] as const)
    await make.insert('evaluation_result', { cycle_id, center_id, total: '80', grade: 'GOOD' });

  for (const place of [inNorth, inSouth])
    await make.insert('import_run', {
      ...place,
      file_name: 'figures.csv',
      file_sha256: 'x',
      mapping: '{}',
      state: 'LOADED',
      created_at: '2026-02-01T00:00:00Z',
    });
  await make.insert('figure_release', { ...inNorth, year: 2024, published_at: '2026-02-01T00:00:00Z' });
  const happened = async (type: string, center: number | null, jurisdiction: number | null): Promise<void> => {
    const values = ['local', type, 'x', center, jurisdiction, '{}'];
    await test.owner.query('SELECT append_event(now(), $1, $2, $3, $4, $5, $6)', values);
  };
  await happened('import.loaded', null, north);
  await happened('import.loaded', null, south);
  await happened('center.renamed', centers.steel, north);
  await happened('register.saved', centers.steel, north);
  await happened('register.saved', centers.forge, south);
  await happened('role.granted', null, south);
  await happened('jurisdiction.renamed', null, null);
  const people = await addPeople(make, { north, south, steelworks, mill, industry });
  await addRulebook(make, north, steelworks, centers.steel, people.clerk);
  await addRulebook(make, south, mill, centers.flour, people.clerk);
  await make.insert('import_run', {
    maker_id: people.oneself, // of a place that is not there yet
    file_name: 'figures.csv',
    file_sha256: 'x',
    mapping: '{}',
    state: 'READY',
    created_at: '2026-02-01T00:00:00Z',
  });
  const experts = await addRecognition(test, {
    places: { north, south },
    organisations: { industry, farming, steelworks, mill },
    centers,
    people,
  });
  await rebuildRollups((sql, parameters) => test.owner.query(sql, parameters));

  return {
    test,
    centers,
    places: { city, north, south },
    people: { ...people, ...experts },
    organisations: { industry, farming, steelworks, mill },
    close: () => test.close(),
  };
};

export type SampleAccess = Awaited<ReturnType<typeof sampleAccess>>;
