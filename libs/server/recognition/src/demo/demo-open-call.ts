import type { FormationMode } from '@wanchuang/domain-registry';
import { CallService } from '../call/call.service';
import { draft, giveBack, judge, recommend, submit } from './demo-application';
import { demoSubjects, filledForm } from './demo-forms';
import { approve, object, post } from './demo-notice';
import { beginSession, conclude, invite, planPanel, score } from './demo-panel';
import { type DemoHost, type DemoScene, same } from './demo-scene';

const guidance = `一、申报条件
申报单位须符合认定标准，可在线自查（虚拟）。

二、申报方式
由依托单位在线填报，打印盖章后提交，经主管部门推荐（虚拟）。

三、注意事项
材料须真实有效，弄虚作假的按规定处理（虚拟）。`;

/** A call that is open today: published six weeks ago, closing in three. @returns its number */
async function openCall(scene: DemoScene): Promise<number> {
  const { placeId, officerId, by } = scene;
  const service = new CallService(officerId);
  scene.at(42);
  const call = {
    jurisdictionId: placeId,
    title: `${scene.today().slice(0, 4)}年度技术创新中心认定申报通知（虚拟）`,
    guidance,
    fieldIds: [1, 2, 3, 4, 5, 6, 7, 8],
    opensAt: scene.instant(40, 9),
    closesAt: scene.instant(-21, 18),
  };
  const id = await service.create(by(officerId), call, [], same);
  await service.publish(by(officerId), { id, version: 1 }, same);
  return id;
}

interface Applicant {
  readonly host: DemoHost;
  readonly form: ReturnType<typeof filledForm>;
}

const ledBy: Readonly<Partial<Record<string, FormationMode>>> = {
  ENTERPRISE: 'ENTERPRISE_LED',
  UNIVERSITY: 'UNIVERSITY_LED',
};

const applicantsOf = ({ hosts }: DemoScene): Applicant[] =>
  hosts.flatMap((host, place) => {
    const subject = demoSubjects[place];
    const formationMode = ledBy[host.kind] ?? 'INSTITUTE_LED';
    return subject ? [{ host, form: { ...filledForm(subject), formationMode } }] : [];
  });

/** Applications in every state that one can wait in, each for somebody else. */
export async function tellOpenCall(scene: DemoScene, pool: readonly number[]): Promise<void> {
  const callId = await openCall(scene);
  const [own, ...others] = applicantsOf(scene);
  if (!own) return;
  scene.at(36);
  const ids: number[] = [];
  for (const [place, { host, form }] of others.entries()) {
    scene.at(36 - place, 15);
    ids.push(await submit(scene, callId, host, form));
  }
  const [, returned, recommended, invited, inSession, consulted, ...listed] = ids;
  if (returned === undefined || recommended === undefined || invited === undefined) return;
  if (inSession === undefined || consulted === undefined) return;

  scene.at(26);
  await giveBack(scene, returned);
  for (const [place, id] of [recommended, invited, inSession, consulted, ...listed].entries()) {
    scene.at(25 - place);
    await recommend(scene, id);
  }
  await tellPanels(scene, { callId, pool, invited, inSession, concluded: [consulted, ...listed] });

  scene.at(4);
  for (const id of listed) await judge(scene, id);
  scene.at(3);
  await approve(scene, listed);
  scene.at(1);
  const noticeId = await post(scene, listed);
  scene.at(1, 16);
  await object(scene, noticeId);

  scene.at(5, 16);
  const { chosenName, fieldCode, mission, rdStaff, floorSpace } = own.form;
  await draft(scene, callId, own.host, {
    chosenName,
    fieldCode,
    mission,
    rdStaff,
    floorSpace,
    declaresCleanRecord: true,
  });
}

interface Consultation {
  readonly callId: number;
  readonly pool: readonly number[];
  readonly invited: number;
  readonly inSession: number;
  readonly concluded: readonly number[];
}

/** One panel is over, one sits, one is being invited; the fourth expert works for an applicant and sits on none. */
async function tellPanels(scene: DemoScene, consultation: Consultation): Promise<void> {
  const { callId, pool, invited, inSession, concluded } = consultation;
  const seated = pool.filter((_, place) => place !== 3);
  const [first, second] = pool;

  scene.at(14);
  const over = await planPanel(scene, { callId, name: '第一论证组（虚拟）', meets: 9, applicationIds: concluded });
  for (const expertId of seated) await invite(scene, over, expertId);
  scene.at(12);
  await beginSession(scene, over, concluded);
  scene.at(9);
  await score(scene, over);
  scene.at(8);
  await conclude(scene, over, concluded);

  const sitting = await planPanel(scene, { callId, name: '第二论证组（虚拟）', meets: 0, applicationIds: [inSession] });
  const technical = seated.filter((_, place) => place < 3);
  for (const expertId of [...technical, ...seated.slice(3)]) await invite(scene, sitting, expertId);
  scene.at(2);
  await beginSession(scene, sitting, [inSession]);
  scene.at(2, 15);
  await score(scene, sitting, scene.expertId);

  const planned = await planPanel(scene, { callId, name: '第三论证组（虚拟）', meets: -7, applicationIds: [invited] });
  for (const expertId of [first, second]) if (expertId !== undefined) await invite(scene, planned, expertId);
}
