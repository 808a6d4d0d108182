import { type ApplicationForm, formText, wantedSlots } from '@wanchuang/domain-recognition';
import { provideRecognition } from '../provided-recognition';
import { completeForm, openApplicationStage } from './application-stage';

type Stage = Awaited<ReturnType<typeof openApplicationStage>>;
type Ask = Stage['people']['leader']['ask'];
type Input = Readonly<Record<string, unknown>>;

/** The rules of Art. 8 that people judge, when everything else is met. */
const judged = ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'];

const fields = {
  Deliberation: `id state version heldOn minutes signedAt document { id } signer { id }
    items { decision reason application { id state } } viewerCan { change sign }`,
  PublicNotice: `id state version number title body workingDays postedOn endsOn isProvisional calendarSource
    reckoning { day kind nameZh number isPublished } document { id }
    items { id name state isWithdrawn host { name } application { id state } center { code name certificate { id number verificationCode } }
      objectionOutcomes { state settlementReason } }
    announcements { title body announcedOn document { id } } viewerCan { change post discard reckon recognise }`,
  Objection: `id state version objectorName body settlementReason item { id state } viewerCan { settle }`,
  Subsidy: `id state amount grantedOn paidOn cancelledOn cancelReason version document { id } viewerCan { markPaid cancel }`,
  SubmittedObjection: 'receipt receivedAt',
} as const;

const answers: Readonly<Record<string, keyof typeof fields>> = {
  draftDeliberation: 'Deliberation',
  changeDeliberation: 'Deliberation',
  signDeliberation: 'Deliberation',
  draftNotice: 'PublicNotice',
  changeNotice: 'PublicNotice',
  postNotice: 'PublicNotice',
  discardNotice: 'PublicNotice',
  reckonNotice: 'PublicNotice',
  recogniseCenters: 'PublicNotice',
  submitObjection: 'SubmittedObjection',
  settleObjection: 'Objection',
  grantSubsidy: 'Subsidy',
  markSubsidyPaid: 'Subsidy',
  cancelSubsidy: 'Subsidy',
};

interface ItemAnswer {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly application: { readonly id: string; readonly state: string } | null;
  readonly center: {
    readonly code: string;
    readonly certificate: { readonly id: string; readonly number: string; readonly verificationCode: string } | null;
  } | null;
}

/** What every answer of these mutations may have. */
export interface OutcomeAnswer {
  readonly id: string;
  readonly version: number;
  readonly items: readonly ItemAnswer[];
  readonly endsOn: string;
  readonly receipt: string;
}

/** From the submission on: applications that a panel has consulted on, meetings, notices. All of it is synthetic. */
export const openOutcomeStage = async () => {
  const stage = await openApplicationStage();
  const { test, make, place, call, department, people, newHost } = stage;
  /** What was found when the centers' numbers were to be brought in step. */
  const refreshed: object[] = [];
  provideRecognition(test.database, {
    refreshCenters: async (tx, jurisdictionIds) => {
      const found = await tx.rows<object>(
        `SELECT EXISTS (SELECT FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory' AND objid = 1464033093)
           AS "holdsChain", (SELECT count(*)::int FROM certificate WHERE document_id IS NULL) AS undrawn`,
      );
      refreshed.push({ jurisdictionIds, ...found[0] });
    },
    origin: 'https://wanchuang.invalid',
  });
  const panelId = await make.insert('panel', {
    jurisdiction_id: place,
    call_id: call,
    name: '论证组（虚拟）',
    meeting_on: '2026-02-05',
    state: 'CONCLUDED',
  });
  let made = 0;

  const send = (ask: Ask, mutation: string, input: Input) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const selection = fields[answers[mutation] ?? 'PublicNotice'];
    return ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input });
  };
  const done = async (ask: Ask, mutation: string, input: Input): Promise<OutcomeAnswer> => {
    const { data, errors, details } = await send(ask, mutation, input);
    if (errors.length > 0) throw new Error(JSON.stringify({ mutation, errors, details }));
    return JSON.parse(JSON.stringify(data?.[mutation]));
  };
  const refused = async (ask: Ask, mutation: string, input: Input) => {
    const { errors, details } = await send(ask, mutation, input);
    return { code: errors[0]?.code, ...details[0] };
  };

  /** An application with a panel's conclusion, written as host, department and panel would; their work is tested beside it. */
  const consulted = async (changes: Partial<ApplicationForm> = {}) => {
    made += 1;
    const host = await newHost();
    const form = { ...completeForm, chosenName: `虚拟结果${made}`, ...changes };
    const key = await make.application({
      jurisdiction_id: place,
      call_id: call,
      host_id: host.hostId,
      department_id: department,
      created_by: host.personId,
      panel_id: panelId,
      state: 'CONSULTED',
      name: `重庆市万州区${form.chosenName}技术创新中心`,
      form: formText(form),
    });
    await test.owner.query(
      `WITH file AS (
         INSERT INTO stored_file (jurisdiction_id, audience, holder, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
         SELECT $2, 'HELD', 'application_' || $1::int, slot, 'application/pdf', 1, repeat('0', 64), $3, '2026-02-01'
         FROM unnest($4::text[]) slot RETURNING id, name)
       INSERT INTO application_evidence (application_id, slot, file_id, added_at, added_by)
       SELECT $1, name, id, '2026-02-01', $3 FROM file`,
      [key, place, host.personId, wantedSlots(form.parties.length > 0)],
    );
    await test.owner.query(
      `INSERT INTO settlement (application_id, rule, kind, is_met, reason, decided_on)
       SELECT $1, rule, 'JUDGEMENT', true, '专家论证通过（虚拟）', '2026-02-01' FROM unnest($2::text[]) rule`,
      [key, judged],
    );
    await make.insert('panel_conclusion', {
      application_id: key,
      panel_id: panelId,
      conclusion: 'SUPPORT',
      opinion: '同意（虚拟）',
      mean: '85.00',
      sheets: 5,
      decided_on: '2026-02-06',
    });
    await test.owner.query(
      `INSERT INTO taken_name (jurisdiction_id, name_key, application_id) SELECT jurisdiction_id, name_key(name), id FROM application WHERE id = $1`,
      [key],
    );
    return { id: `application_${key}`, key, host };
  };
  const draftDeliberation = (applicationIds: readonly string[], input: Input = {}) =>
    done(people.officer.ask, 'draftDeliberation', {
      jurisdictionId: `jurisdiction_${place}`,
      heldOn: '2026-06-30',
      attendees: '虚拟甲\n虚拟乙',
      minutes: '一致同意（虚拟）',
      items: applicationIds.map((applicationId) => ({ applicationId, decision: 'APPROVE' })),
      ...input,
    });
  const sign = ({ id, version }: OutcomeAnswer) =>
    done(people.leader.ask, 'signDeliberation', { deliberationId: id, version });
  const draftNotice = (applicationIds: readonly string[], input: Input = {}) => {
    made += 1;
    return done(people.officer.ask, 'draftNotice', {
      jurisdictionId: `jurisdiction_${place}`,
      number: `公示〔2026〕${made}号`,
      title: '拟认定技术创新中心名单公示（虚拟）',
      body: '现予公示。',
      applicationIds,
      ...input,
    });
  };
  const post = ({ id, version }: OutcomeAnswer) => done(people.officer.ask, 'postNotice', { noticeId: id, version });
  /** A notice that was posted today with so many approved applications on it. */
  const posted = async (count: number, form: Partial<ApplicationForm> = {}) => {
    const applications = [];
    for (let index = 0; index < count; index += 1) applications.push(await consulted(form));
    const ids = applications.map(({ id }) => id);
    await sign(await draftDeliberation(ids));
    return { applications, notice: await post(await draftNotice(ids)) };
  };
  /** A notice into a year whose holidays nobody knows, posted on Tuesday, 2065-12-29. */
  const provisional = async (): Promise<OutcomeAnswer> => {
    const { notice } = await posted(1);
    await test.owner.query(
      `UPDATE public_notice SET is_provisional = true, posted_on = '2065-12-29', ends_on = '2066-01-05' WHERE id = $1`,
      [notice.id.split('_')[1]],
    );
    return notice;
  };
  const readNotice = async (ask: Ask, id: string): Promise<OutcomeAnswer | null> => {
    const { data, errors } = await ask(`query ($id: ID!) { publicNotice(id: $id) { ${fields.PublicNotice} } }`, { id });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data?.['publicNotice']));
  };
  const objectionTo = (item: ItemAnswer | undefined, input: Input = {}) => ({
    itemId: item?.id,
    objectorName: '虚拟丙',
    objectorContact: '13800000000',
    body: '该单位情况与申报材料不一致（虚拟）。',
    ...input,
  });
  const decisionsOf = async (subject: string): Promise<string[]> => {
    const { rows } = await test.owner.query(
      `SELECT kind || ' ' || outcome AS said FROM decision WHERE subject = $1 ORDER BY id`,
      [subject],
    );
    return rows.map(({ said }) => said);
  };
  return {
    ...{
      ...stage,
      refreshed,
      send,
      done,
      refused,
      consulted,
      draftDeliberation,
      sign,
      draftNotice,
      post,
      posted,
      provisional,
    },
    ...{ readNotice, objectionTo, decisionsOf },
  };
};

export type OutcomeStage = Awaited<ReturnType<typeof openOutcomeStage>>;
