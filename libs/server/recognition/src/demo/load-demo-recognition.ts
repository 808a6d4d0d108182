import { completeCreditCode } from '@wanchuang/domain-registry';
import { type Clock, type Database, dayInShanghai, globalId } from '@wanchuang/server-platform';
import { insertOrganisation, recordBan } from '@wanchuang/server-registry';
import { LayoutService } from '../layout/layout.service';
import { plannedFields } from '../layout/layout.given';
import { tellOpenCall } from './demo-open-call';
import { tellPastCall } from './demo-past-call';
import { makePool } from './demo-pool';
import { type DemoScene, openDemoScene, same } from './demo-scene';

/** Art. 5(2): how many centers of each field the district plans. */
const planned = [
  ['ADVANCED_MATERIALS', 12],
  ['FOOD_AGRICULTURE', 11],
  ['EQUIPMENT', 8],
  ['MEDICINE_HEALTH', 7],
  ['ENERGY_CHEMISTRY', 7],
  ['ELECTRONICS_SOFTWARE', 8],
  ['ECOLOGY', 5],
  ['OTHER', 2],
] as const;

async function planLayout({ placeId, leaderId, by }: DemoScene): Promise<void> {
  const targets = plannedFields(planned.map(([fieldCode, target]) => ({ fieldCode, target })));
  await new LayoutService().set(by(leaderId), { jurisdictionId: placeId, version: null, targets }, same);
}

/** An invented organisation that is barred (Art. 24), and what stands in its record and in that of an applicant (Art. 8(1)). */
const keepRecords = ({ database, placeId, officerId, hosts, instant }: DemoScene): Promise<void> =>
  database.transact(globalId('person', officerId), async (tx) => {
    const creditCode = completeCreditCode('91500101XN9000038');
    const organisationId = await insertOrganisation(tx, {
      ...{ jurisdictionId: placeId, kind: 'ENTERPRISE', creditCode, parentId: null },
      ...{ name: '万州区乌有新材料有限公司（虚拟）', nameEn: 'Wanzhou Wuyou New Materials Co., Ltd. (synthetic)' },
    });
    const fromOn = dayInShanghai(instant(200));
    const untilOn = `${Number(fromOn.slice(0, 4)) + 3}${fromOn.slice(4)}`;
    await recordBan(tx, {
      ...{ jurisdictionId: placeId, organisationId, creditCode, fromOn, untilOn, clause: 'Art. 24' },
      ...{ ground: '申报材料弄虚作假，经查证属实（虚拟）。', decisionId: null, recordedBy: officerId },
    });
    await tx.rows(
      `INSERT INTO record_entry (jurisdiction_id, organisation_id, credit_code, kind, occurred_on, description, source, recorded_by, recorded_at)
       SELECT $1, id, credit_code, CASE WHEN id = $2 THEN 'BAD_CREDIT' ELSE 'MAJOR_QUALITY_ACCIDENT' END, $3::date,
         '经有关部门认定（虚拟）。', '虚拟文书〔虚〕第 1 号', $4, $5 FROM organisation WHERE id = ANY($6)`,
      [placeId, organisationId, dayInShanghai(instant(1500)), officerId, tx.at, [organisationId, hosts[1]?.id]],
    );
  });

/**
 * Recognition in the demo district, once: a pool of experts, a plan, the round before, and a call that is open with an
 * application in every state. What happened in the open call went through the use cases, by the clock of its day.
 * @returns whether it was loaded now
 */
export async function loadDemoRecognition(database: Database, clock: Clock): Promise<boolean> {
  const scene = await openDemoScene(database, clock);
  if (!scene) return false;
  scene.at(60);
  await planLayout(scene);
  const pool = await makePool(scene);
  await keepRecords(scene);
  await tellPastCall(scene);
  await tellOpenCall(scene, pool);
  return true;
}
