import { allCriteria, type SheetContent, sheetCriteria } from '@wanchuang/domain-recognition';
import { dayInShanghai } from '@wanchuang/server-platform';
import { ConclusionService } from '../panel/conclusion.service';
import { PanelService } from '../panel/panel.service';
import { SeatService } from '../panel/seat.service';
import { SheetService } from '../sheet/sheet.service';
import { type DemoScene, same, versionOf } from './demo-scene';

interface PlannedPanel {
  readonly callId: number;
  readonly name: string;
  /** Days before today. */
  readonly meets: number;
  readonly applicationIds: readonly number[];
}

interface DemoSeat {
  readonly id: number;
  readonly expertId: number;
  readonly personId: number;
}

/** A panel with applications before it. @returns its number */
export async function planPanel(scene: DemoScene, { callId, name, meets, applicationIds }: PlannedPanel) {
  const service = new PanelService();
  const meetingOn = dayInShanghai(scene.instant(meets));
  const panel = { callId, name, meetingOn, place: '区科技局会议室（虚拟）' };
  const id = await service.create(scene.by(scene.officerId), panel, same);
  const version = await versionOf(scene, 'panel', id);
  await service.assign(scene.by(scene.officerId), { id, version }, applicationIds, same);
  return id;
}

/** Invites an expert of the pool. */
export const invite = (scene: DemoScene, panelId: number, expertId: number): Promise<number> =>
  new SeatService().invite(scene.by(scene.officerId), { panelId, expertId, kind: null }, same);

const seatsOf = (scene: DemoScene, panelId: number): Promise<DemoSeat[]> =>
  scene.database.reader().rows(
    `SELECT seat.id, expert.id AS "expertId", person_id AS "personId" FROM seat JOIN expert ON expert.id = expert_id
     WHERE panel_id = $1 ORDER BY person_id`,
    [panelId],
  );

/** Everybody takes the seat, with a declaration for each application, and the session begins. */
export async function beginSession(scene: DemoScene, panelId: number, applicationIds: readonly number[]) {
  for (const { id, personId } of await seatsOf(scene, panelId)) {
    const declared = applicationIds.map((applicationId) => ({ applicationId, hasConflict: false, reason: null }));
    await new SeatService().accept(scene.by(personId), { id, version: 1 }, declared, same);
  }
  const version = await versionOf(scene, 'panel', panelId);
  await new PanelService().begin(scene.by(scene.officerId), { id: panelId, version }, same);
}

/** An expert's sheet: the further down the panel, the stricter. */
const sheetOf = (place: number): SheetContent => ({
  scores: Object.fromEntries(allCriteria.map((name) => [name, sheetCriteria[name].points - 2 - (place % 3)])),
  directionOpinion: '方向明确，与产业需求结合紧密（虚拟）。',
  keyTasksOpinion: '任务安排合理，年度目标可以考核（虚拟）。',
  safeguardsOpinion: '经费、场地和人员有保障（虚拟）。',
  conclusion: 'SUPPORT',
});

/** Experts of the panel hand their sheets in, but for the person who is left out, who has written a draft. */
export async function score(scene: DemoScene, panelId: number, exceptPersonId: number | null = null): Promise<void> {
  const service = new SheetService();
  for (const [place, { id: seatId, personId }] of (await seatsOf(scene, panelId)).entries()) {
    const sheets = await scene.database
      .reader()
      .rows<{ id: number }>('SELECT id FROM scoring_sheet WHERE seat_id = $1 ORDER BY application_id', [seatId]);
    for (const { id } of sheets) {
      const isDraft = personId === exceptPersonId;
      const content = isDraft ? { ...sheetOf(place), safeguardsOpinion: '', conclusion: null } : sheetOf(place);
      await service.save(scene.by(personId), { id, version: 1 }, content, same);
      if (!isDraft) await service.handIn(scene.by(personId), { id, version: 2 }, same);
    }
  }
}

/** The panel concludes on each application, and is over. */
export async function conclude(scene: DemoScene, panelId: number, applicationIds: readonly number[]): Promise<void> {
  const by = () => scene.by(scene.officerId);
  const opinion = '专家组认为发展方向明确、重点任务可行、保障措施到位，同意通过咨询论证（虚拟）。';
  for (const applicationId of applicationIds) {
    const concluded = { panelId, applicationId, conclusion: 'SUPPORT', opinion, documentId: null } as const;
    await new ConclusionService().conclude(by(), concluded, same);
  }
  const version = await versionOf(scene, 'panel', panelId);
  await new PanelService().conclude(by(), { id: panelId, version }, same);
}
