import { Change, systemDoer } from '@wanchuang/server-platform';
import { DeliberationService } from '../deliberation/deliberation.service';
import { NoticeService } from '../notice/notice.service';
import { submitObjection } from '../objection/submit-objection';
import { type DemoScene, same, versionOf } from './demo-scene';

/** The directors' meeting approves applications, and the leader signs its record. */
export async function approve(scene: DemoScene, applicationIds: readonly number[]): Promise<void> {
  const service = new DeliberationService();
  const record = {
    jurisdictionId: scene.placeId,
    heldOn: scene.today(),
    attendees: '局长（虚拟）\n副局长甲（虚拟）\n副局长乙（虚拟）',
    minutes: '会议听取了专家咨询论证情况汇报，经集体研究，一致同意拟认定名单（虚拟）。',
    items: applicationIds.map((applicationId) => ({ applicationId, decision: 'APPROVE', reason: '' }) as const),
    fileId: null,
  };
  const id = await service.draft(scene.by(scene.officerId), record, same);
  await service.sign(scene.by(scene.leaderId), { id, version: 1 }, same);
}

/** Posts the list for the public (Art. 9(4)). @returns the notice's number */
export async function post(scene: DemoScene, applicationIds: readonly number[]): Promise<number> {
  const service = new NoticeService();
  const year = scene.today().slice(0, 4);
  const notice = {
    jurisdictionId: scene.placeId,
    number: `虚拟公示〔${year}〕1号`,
    title: `${year}年度拟认定技术创新中心名单公示（虚拟）`,
    body: '经单位申报、部门推荐、专家咨询论证和局长办公会审议，现将拟认定名单予以公示。公示期内，任何单位和个人均可提出异议（虚拟）。',
    workingDays: null,
    applicationIds,
  };
  const id = await service.draft(scene.by(scene.officerId), notice, same);
  await service.post(scene.by(scene.officerId), { id, version: await versionOf(scene, 'public_notice', id) }, same);
  return id;
}

/** A member of the public objects to the last of the list. */
export async function object(scene: DemoScene, noticeId: number): Promise<void> {
  const [item] = await scene.database
    .reader()
    .rows<{ id: number }>('SELECT id FROM notice_item WHERE notice_id = $1 ORDER BY id DESC LIMIT 1', [noticeId]);
  if (!item) return;
  const asked = new Change(scene.database, { ...systemDoer, name: 'public' }, { key: null, name: 'demo', args: {} });
  const objection = {
    itemId: item.id,
    objectorName: '某公司（虚拟）',
    objectorContact: '000-0000',
    body: '该单位申报材料所列仪器与实际情况不符，请予核实（虚拟）。',
  };
  await submitObjection(asked, objection, '127.0.0.1');
}
