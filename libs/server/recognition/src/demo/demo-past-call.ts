import { randomBytes } from 'node:crypto';
import { formText, verificationCode } from '@wanchuang/domain-recognition';
import type { Reader, Transaction } from '@wanchuang/server-platform';
import { demoSubjects, filledForm } from './demo-forms';
import { tellPastDecisions } from './demo-past-decision';
import type { DemoScene } from './demo-scene';

interface RecognisedCenter {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly fieldId: number;
  readonly hostId: number;
  readonly hostName: string;
  readonly departmentId: number;
  readonly recognisedOn: string;
}

/** The round that the demo's newest centers come of; before the policy there is none. */
const newestRound = (reader: Reader, placeId: number): Promise<RecognisedCenter[]> =>
  reader.rows(
    `SELECT center.id, code, center.name, field_id AS "fieldId", host_id AS "hostId", host.name AS "hostName",
       department_id AS "departmentId", recognised_on AS "recognisedOn"
     FROM center JOIN organisation host ON host.id = host_id
     WHERE center.jurisdiction_id = $1 AND center.kind = 'CENTER' AND status = 'ACTIVE' AND recognised_on = (
       SELECT max(recognised_on) FROM center WHERE jurisdiction_id = $1 AND recognised_on > '2024-09-01') ORDER BY center.id`,
    [placeId],
  );

/** A day of the round, counted from the recognition: negative ones are before it. */
const dayOf = (recognisedOn: string, days: number): string =>
  new Date(Date.parse(recognisedOn) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const timeOf = (recognisedOn: string, days: number): string => `${dayOf(recognisedOn, days)}T10:00:00+08:00`;

/** How many working days the notice stood. */
const noticeDays = 7;

type PastStep = readonly [step: string, to: string, days: number];

const untilPanel: readonly PastStep[] = [
  ['SUBMIT', 'SUBMITTED', -80],
  ['RECOMMEND', 'RECOMMENDED', -66],
  ['CONSULT', 'IN_CONSULTATION', -48],
  ['CONCLUDE', 'CONSULTED', -34],
];
const ways = {
  RECOGNISED: [...untilPanel, ['APPROVE', 'APPROVED', -22], ['POST', 'IN_NOTICE', -14], ['RECOGNISE', 'RECOGNISED', 0]],
  REFUSED: [...untilPanel, ['REFUSE', 'REFUSED', -22]],
  WITHDRAWN: [
    ['SUBMIT', 'SUBMITTED', -78],
    ['WITHDRAW', 'WITHDRAWN', -70],
  ],
} as const satisfies Readonly<Record<string, readonly PastStep[]>>;
type PastEnd = keyof typeof ways;

const reasons: Readonly<Partial<Record<string, string>>> = {
  REFUSED: '建设任务与已有中心重复，不予认定（虚拟）。',
  WITHDRAWN: '单位调整研发方向，申请撤回（虚拟）。',
};

interface PastApplication {
  readonly end: PastEnd;
  readonly hostId: number;
  readonly departmentId: number;
  readonly fieldId: number;
  readonly name: string;
  readonly chosenName: string;
  readonly centerId: number | null;
}

interface Round {
  readonly callId: number;
  readonly panelId: number;
  readonly recognisedOn: string;
}

async function only(tx: Transaction, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(`${sql} RETURNING id`, parameters);
  if (!row) throw new Error('the row was not written');
  return row.id;
}

async function insertRound(tx: Transaction, { placeId }: DemoScene, recognisedOn: string): Promise<Round> {
  const year = recognisedOn.slice(0, 4);
  const time = (days: number): string => timeOf(recognisedOn, days);
  const callId = await only(
    tx,
    `INSERT INTO recognition_call (jurisdiction_id, state, title, guidance, field_ids, opens_at, closes_at, published_at)
     VALUES ($1, 'CLOSED', $2, '申报条件和方式见管理办法（虚拟）。', '{1,2,3,4,5,6,7,8}', $3, $4, $5)`,
    [placeId, `${year}年度技术创新中心认定申报通知（虚拟）`, time(-92), time(-62), time(-95)],
  );
  const panelId = await only(
    tx,
    `INSERT INTO panel (jurisdiction_id, call_id, name, meeting_on, place, state)
     VALUES ($1, $2, $3, $4, '区科技局会议室（虚拟）', 'CONCLUDED')`,
    [placeId, callId, `${year}年论证组（虚拟）`, dayOf(recognisedOn, -36)],
  );
  return { callId, panelId, recognisedOn };
}

async function insertPast(tx: Transaction, scene: DemoScene, round: Round, past: PastApplication): Promise<number> {
  const { placeId, hosts, departmentOfficerId } = scene;
  const { callId, panelId, recognisedOn } = round;
  const { end, hostId, departmentId, fieldId, name, chosenName, centerId } = past;
  const steps: readonly PastStep[] = ways[end];
  const [subject] = demoSubjects;
  const form = subject ? formText({ ...filledForm(subject), chosenName }) : '';
  const last = steps.at(-1)?.[2] ?? 0;
  const isHeard = end !== 'WITHDRAWN';
  const officerId = hosts[1]?.officerId;
  const id = await only(
    tx,
    `INSERT INTO application (jurisdiction_id, call_id, host_id, department_id, field_id, state, name, form, submitted_at,
       state_since, created_by, created_at, panel_id, center_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[placeId, callId, hostId, departmentId, fieldId, end, name, form, timeOf(recognisedOn, steps[0]?.[2] ?? 0)],
      ...[timeOf(recognisedOn, last), officerId, timeOf(recognisedOn, -88), isHeard ? panelId : null, centerId],
    ],
  );
  let from = 'DRAFT';
  for (const [step, to, days] of steps) {
    await tx.rows(
      'INSERT INTO application_step (application_id, step, from_state, to_state, at, reason) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, step, from, to, timeOf(recognisedOn, days), reasons[to] ?? null],
    );
    from = to;
  }
  if (!isHeard) return id;
  await tx.rows(
    `INSERT INTO recommendation (application_id, department_id, verdict, opinion, made_at, made_by)
     VALUES ($1, $2, 'RECOMMEND', '条件具备，同意推荐（虚拟）。', $3, $4)`,
    [id, departmentId, timeOf(recognisedOn, -66), departmentOfficerId],
  );
  await tx.rows(
    `INSERT INTO panel_conclusion (application_id, panel_id, conclusion, opinion, mean, sheets, decided_on)
     VALUES ($1, $2, $3, '专家组经质询讨论形成本意见（虚拟）。', $4, 5, $5)`,
    [id, panelId, ...(end === 'REFUSED' ? ['REVISE', '66.40'] : ['SUPPORT', '84.60']), dayOf(recognisedOn, -34)],
  );
  return id;
}

async function insertOutcome(
  tx: Transaction,
  { placeId, leaderId }: DemoScene,
  recognisedOn: string,
  ends: readonly (PastApplication & { readonly id: number })[],
): Promise<number> {
  const year = recognisedOn.slice(0, 4);
  const meeting = await only(
    tx,
    `INSERT INTO deliberation (jurisdiction_id, state, held_on, attendees, minutes, signed_by, signed_at)
     VALUES ($1, 'SIGNED', $2, '局长（虚拟）', '经集体研究形成决定（虚拟）。', $3, $4)`,
    [placeId, dayOf(recognisedOn, -22), leaderId, timeOf(recognisedOn, -22)],
  );
  const notice = await only(
    tx,
    `INSERT INTO public_notice (jurisdiction_id, state, number, title, body, working_days, posted_on, ends_on)
     VALUES ($1, 'CLOSED', $2, $3, '现将拟认定名单予以公示（虚拟）。', $6, $4, $5)`,
    [
      ...[placeId, `虚拟公示〔${year}〕1号`, `${year}年度拟认定技术创新中心名单公示（虚拟）`],
      ...[dayOf(recognisedOn, -14), dayOf(recognisedOn, -5), noticeDays],
    ],
  );
  for (const { id, end, hostId, departmentId, name } of ends) {
    if (end === 'WITHDRAWN') continue;
    const decision = end === 'REFUSED' ? 'REFUSE' : 'APPROVE';
    await tx.rows(
      'INSERT INTO deliberation_item (deliberation_id, application_id, decision, reason) VALUES ($1, $2, $3, $4)',
      [...[meeting, id, decision, reasons[end] ?? '']],
    );
    if (end === 'RECOGNISED')
      await tx.rows(
        `INSERT INTO notice_item (notice_id, application_id, host_id, department_id, name, state) VALUES ($1, $2, $3, $4, $5, 'LISTED')`,
        [notice, id, hostId, departmentId, name],
      );
  }
  return only(tx, `INSERT INTO announcement (notice_id, title, body, announced_on) VALUES ($1, $2, $3, $4)`, [
    ...[notice, `关于认定${year}年度技术创新中心的通知（虚拟）`, '经公示无异议，现予认定（虚拟）。', recognisedOn],
  ]);
}

/** A code that somebody could have been given. */
function newCode(): string {
  for (;;) {
    const code = verificationCode(randomBytes(13));
    if (code !== null) return code;
  }
}

async function insertCertificates(
  tx: Transaction,
  placeId: number,
  announcementId: number,
  centers: readonly RecognisedCenter[],
): Promise<void> {
  for (const [place, { id, code, name, hostName, recognisedOn }] of centers.entries()) {
    await tx.rows(
      `INSERT INTO certificate (jurisdiction_id, center_id, announcement_id, year, serial, number, center_name, host_name,
         verification_code, issued_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[placeId, id, announcementId, Number(recognisedOn.slice(0, 4)), place + 1, code, name, hostName],
        ...[newCode(), recognisedOn],
      ],
    );
    await tx.rows(
      `INSERT INTO subsidy (center_id, state, amount, granted_on, paid_on) VALUES ($1, 'PAID', $2, $3, $4)`,
      [id, place === 0 ? '200000' : '150000', dayOf(recognisedOn, 20), dayOf(recognisedOn, 75)],
    );
  }
}

/**
 * The round before: it is recorded history, written at once, since the centers that came of it are there already. One
 * application was refused, one withdrawn.
 */
export async function tellPastCall(scene: DemoScene): Promise<void> {
  const { placeId, hosts, departmentId, database } = scene;
  const centers = await newestRound(database.reader(), placeId);
  const [newest] = centers;
  if (!newest) return;
  const { recognisedOn } = newest;
  const onTheDay = database.withClock({ now: () => new Date(timeOf(recognisedOn, 0)) });
  await onTheDay.transact('system', async (tx) => {
    const round = await insertRound(tx, scene, recognisedOn);
    const recognised = centers.map(({ id, name, ...center }): PastApplication => ({
      ...center,
      end: 'RECOGNISED',
      name,
      chosenName: name,
      centerId: id,
    }));
    const others = (['REFUSED', 'WITHDRAWN'] as const).flatMap((end, place): PastApplication[] => {
      const host = hosts[place + 2];
      const chosenName = `虚拟旧案${place + 1}`;
      const name = `重庆市万州区${chosenName}技术创新中心`;
      return host ? [{ end, hostId: host.id, departmentId, fieldId: place + 1, name, chosenName, centerId: null }] : [];
    });
    const ends = [];
    for (const past of [...recognised, ...others]) ends.push({ ...past, id: await insertPast(tx, scene, round, past) });
    await insertCertificates(tx, placeId, await insertOutcome(tx, scene, recognisedOn, ends), centers);
    const applicationIds = ends.filter(({ end }) => end === 'RECOGNISED').map(({ id }) => id);
    const notice = { workingDays: noticeDays, endsOn: dayOf(recognisedOn, -5) };
    await tellPastDecisions(tx, scene, { applicationIds, recognisedOn, notice });
  });
}
