import { type ApplicationForm, emptyForm, formText, wantedSlots } from '@wanchuang/domain-recognition';
import { ApplicationFormService } from '../application/application-form.service';
import { EvidenceService } from '../application/evidence.service';
import { SubmissionService } from '../application/submission.service';
import { RecommendationService } from '../recommendation/recommendation.service';
import { ReturnService } from '../recommendation/return.service';
import { SettlementService } from '../recommendation/settlement.service';
import { addEvidence, uploadFile } from './demo-files';
import { type DemoHost, type DemoScene, same, versionOf } from './demo-scene';

/** A host begins an application and writes its form; the clock stands. @returns its number */
export async function draft(scene: DemoScene, callId: number, host: DemoHost, form: Partial<ApplicationForm>) {
  const service = new ApplicationFormService();
  const id = await service.start(scene.by(host.officerId), callId, host.id, same);
  const { departmentId } = scene;
  const version = await versionOf(scene, 'application', id);
  await service.save(
    scene.by(host.officerId),
    { id, version, form: formText({ ...emptyForm, ...form }), departmentId },
    same,
  );
  return id;
}

/** With evidence, sealed print and submission. @returns its number */
export async function submit(scene: DemoScene, callId: number, host: DemoHost, form: ApplicationForm): Promise<number> {
  const { placeId, database } = scene;
  const by = () => scene.by(host.officerId);
  const id = await draft(scene, callId, host, form);
  const upload = { placeId, personId: host.officerId };
  await database.transact('system', (tx) => addEvidence(tx, id, wantedSlots(false), upload));
  await new ApplicationFormService().fix(by(), id, await versionOf(scene, 'application', id), same);
  const fileId = await database.transact('system', (tx) =>
    uploadFile(tx, { ...upload, name: '盖章扫描件', words: 'Sealed form' }),
  );
  await new EvidenceService().attachScan(by(), { id, number: 1, fileId }, same);
  await new SubmissionService().submit(by(), id, await versionOf(scene, 'application', id), same);
  return id;
}

/** The department recommends it. */
export async function recommend(scene: DemoScene, id: number): Promise<void> {
  const version = await versionOf(scene, 'application', id);
  const opinion = '该单位研发基础较好，建设方案可行，符合申报条件，同意推荐（虚拟）。';
  const given = { id, version, opinion, documentId: null };
  await new RecommendationService().give(scene.by(scene.departmentOfficerId), 'RECOMMEND', given, same);
}

/** The department returns it with what is to be mended. */
export async function giveBack(scene: DemoScene, id: number): Promise<void> {
  const version = await versionOf(scene, 'application', id);
  const comments = [
    { field: 'keyTasks', text: '请分年度写明可考核的目标（虚拟）。' },
    { field: 'PREMISES', text: '场地证明应当注明研发场地的面积（虚拟）。' },
  ];
  const given = { id, version, reason: '重点任务和场地证明需要补充（虚拟）。', comments };
  await new ReturnService().return(scene.by(scene.departmentOfficerId), given, same);
}

const judgements = ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'];

/** The bureau writes down what people have to judge (Art. 8(2)–(4), 8(6), 8(9)). */
export async function judge(scene: DemoScene, id: number): Promise<void> {
  for (const rule of judgements) {
    const given = { id, rule, kind: 'JUDGEMENT', isMet: true, reason: '根据专家咨询论证意见认定（虚拟）。' } as const;
    await new SettlementService().settle(scene.by(scene.officerId), given, same);
  }
}
