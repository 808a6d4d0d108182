import { completeCreditCode } from '@wanchuang/domain-registry';
import type { ExpertKind } from '@wanchuang/domain-recognition';
import { fixedClock } from '@wanchuang/server-platform';
import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { openRecognitionDatabase, recognitionPeople } from './recognition-api';
import { recognitionFactory } from './recognition-factory';

type Asking = Awaited<ReturnType<ReturnType<typeof recognitionPeople>['person']>>;
type Row = Readonly<Record<string, unknown>>;

/** What a test reads of an answer. */
export interface Told {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

const shown: Readonly<Record<string, string>> = {
  Panel: 'id state version sizeWaiver sizeWaivedTo cancelReason',
  Seat: 'id state version kind',
  ScoringSheet: 'id state version total reopenReason',
  PanelConclusion: 'id conclusion mean sheets',
  Expert: 'id state version',
  ExpertTie: 'id version untilOn name',
};

const mutations: Readonly<Record<string, readonly [input: string, type: string]>> = {
  addExpert: ['AddExpertInput', 'Expert'],
  changeExpert: ['ChangeExpertInput', 'Expert'],
  retireExpert: ['RetireExpertInput', 'Expert'],
  addTie: ['AddTieInput', 'ExpertTie'],
  endTie: ['EndTieInput', 'ExpertTie'],
  createPanel: ['CreatePanelInput', 'Panel'],
  assignApplications: ['AssignApplicationsInput', 'Panel'],
  waivePanelSize: ['ReasonedPanelInput', 'Panel'],
  beginSession: ['PanelStepInput', 'Panel'],
  concludePanel: ['PanelStepInput', 'Panel'],
  cancelPanel: ['ReasonedPanelInput', 'Panel'],
  concludeApplication: ['ConcludeApplicationInput', 'PanelConclusion'],
  inviteExpert: ['InviteExpertInput', 'Seat'],
  removeSeat: ['ReasonedSeatInput', 'Seat'],
  acceptInvitation: ['AcceptInvitationInput', 'Seat'],
  declineInvitation: ['DeclineInvitationInput', 'Seat'],
  recuseSeat: ['ReasonedSeatInput', 'Seat'],
  saveScoringSheet: ['SaveScoringSheetInput', 'ScoringSheet'],
  handInScoringSheet: ['SheetStepInput', 'ScoringSheet'],
  reopenScoringSheet: ['ReopenScoringSheetInput', 'ScoringSheet'],
};

/** One who is in the pool and signs in. */
export interface PooledExpert extends Asking {
  readonly id: string;
  readonly expertId: number;
  readonly kind: ExpertKind;
}

export const wholeSheet = {
  scores: [
    { criterion: 'direction', points: 20 },
    { criterion: 'keyTasks', points: 20 },
    { criterion: 'safeguards', points: 10 },
    { criterion: 'team', points: 15 },
    { criterion: 'results', points: 10 },
  ],
  directionOpinion: '方向明确',
  keyTasksOpinion: '任务可行',
  safeguardsOpinion: '保障到位',
  conclusion: 'SUPPORT',
};

/** A district with its policy, a call, bureau, department, host and experts, who ask the API; all of them synthetic. */
export const openPanelStage = async () => {
  const clock = fixedClock('2026-06-30T04:00:00Z');
  const test: TestDatabase = await openRecognitionDatabase(clock);
  const make = recognitionFactory(test);
  const { person } = recognitionPeople(test, clock);
  const place = await make.jurisdiction();
  await make.policy(place);
  const callId = await make.call({ jurisdiction_id: place });
  const department = await make.department({ jurisdiction_id: place });
  const host = await make.organisation({ jurisdiction_id: place });
  const officer = await person('BUREAU_OFFICER', { jurisdiction_id: place });
  const leader = await person('BUREAU_LEADER', { jurisdiction_id: place });
  const hostOfficer = await person('HOST_OFFICER', { organisation_id: host });
  const departmentOfficer = await person('DEPARTMENT_OFFICER', { organisation_id: department });
  let drawn = 0;

  const send = (asking: Pick<Asking, 'ask'>, mutation: string, input: Row) => {
    const [type, answered] = mutations[mutation] ?? ['', ''];
    return asking.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown[answered]} } }`, { input });
  };
  const done = async (asking: Pick<Asking, 'ask'>, mutation: string, input: Row): Promise<Told & Row> => {
    const { data, errors, details } = await send(asking, mutation, input);
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify([errors, details])}`);
    return JSON.parse(JSON.stringify(data?.[mutation]));
  };
  /** Code and what the refusal says beside it. */
  const refused = async (asking: Pick<Asking, 'ask'>, mutation: string, input: Row): Promise<Row> => {
    const { errors, details } = await send(asking, mutation, input);
    return { code: errors[0]?.code, ...details[0] };
  };
  const read = async <T>(
    asking: Pick<Asking, 'ask'>,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<T> => {
    const { data, errors } = await asking.ask(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data));
  };

  /** Numbers are drawn by lot in the program; here they count down, so that no order of theirs is that of invitations. */
  const expert = async (kind: ExpertKind, row: Record<string, string | number> = {}): Promise<PooledExpert> => {
    const asking = await person('EXPERT', { jurisdiction_id: place });
    drawn += 1;
    const expertId = 1_000_000 - drawn;
    await make.insert('expert', {
      id: expertId,
      jurisdiction_id: place,
      person_id: asking.personId,
      kind,
      state: 'ACTIVE',
      ...row,
    });
    return { ...asking, id: `expert_${expertId}`, expertId, kind };
  };
  const application = async (row: Record<string, string | number> = {}): Promise<string> => {
    const hostId = await make.organisation({ jurisdiction_id: place });
    const id = await make.application({
      jurisdiction_id: place,
      call_id: callId,
      host_id: hostId,
      department_id: department,
      created_by: hostOfficer.personId,
      state: 'RECOMMENDED',
      ...row,
    });
    return `application_${id}`;
  };

  /** A panel with applications before it. */
  const panel = async (applicationIds: readonly string[]): Promise<Told> => {
    const { id, version } = await done(officer, 'createPanel', {
      callId: `recognitionCall_${callId}`,
      name: '新材料组（虚拟）',
      meetingOn: '2026-07-10',
    });
    return done(officer, 'assignApplications', { panelId: id, version, applicationIds });
  };
  const invite = (panelId: string, { id }: PooledExpert): Promise<Told> =>
    done(officer, 'inviteExpert', { panelId, expertId: id });
  const accept = (asking: PooledExpert, seat: Told, applicationIds: readonly string[]): Promise<Told> =>
    done(asking, 'acceptInvitation', {
      seatId: seat.id,
      version: seat.version,
      declarations: applicationIds.map((applicationId) => ({ applicationId, hasConflict: false })),
    });
  const panelNow = async (id: string): Promise<Told> =>
    (await read<{ panel: Told }>(officer, 'query ($id: ID!) { panel(id: $id) { id state version } }', { id })).panel;
  const seatOn = async (panelId: string, asking: PooledExpert): Promise<Told> => {
    const { panel: found } = await read<{ panel: { seats: (Told & { expert: { id: string } })[] } }>(
      officer,
      'query ($panelId: ID!) { panel(id: $panelId) { seats { id state version expert { id } } } }',
      { panelId },
    );
    const seat = found.seats.find((one) => one.expert.id === asking.id);
    if (!seat) throw new Error('no such seat');
    return seat;
  };
  /** Everybody of these sits on it. */
  const seated = async (applicationIds: readonly string[], experts: readonly PooledExpert[]): Promise<Told> => {
    const { id } = await panel(applicationIds);
    for (const one of experts) await accept(one, await invite(id, one), applicationIds);
    return panelNow(id);
  };
  const begun = async (applicationIds: readonly string[], experts: readonly PooledExpert[]): Promise<Told> => {
    const { id, version } = await seated(applicationIds, experts);
    return done(officer, 'beginSession', { panelId: id, version });
  };
  const sheetsOf = async (asking: PooledExpert, panelId: string) => {
    const { mySeats } = await read<{
      mySeats: { panel: { id: string }; sheets: (Told & { application: { id: string } | null })[] }[];
    }>(asking, '{ mySeats { panel { id } sheets { id state version application { id } } } }');
    return mySeats.filter((seat) => seat.panel.id === panelId).flatMap(({ sheets }) => sheets);
  };
  /** Saves a whole sheet and hands it in. */
  const handIn = async (asking: PooledExpert, sheet: Told, content: Row = {}): Promise<Told> => {
    const { id: sheetId, version } = sheet;
    const saved = await done(asking, 'saveScoringSheet', { sheetId, version, ...wholeSheet, ...content });
    return done(asking, 'handInScoringSheet', { sheetId, version: saved.version });
  };
  const eventsOf = async (subject: string): Promise<string[]> => {
    const { rows } = await test.owner.query('SELECT type FROM event WHERE subject = $1 ORDER BY sequence', [subject]);
    return rows.map(({ type }) => type);
  };
  return {
    test,
    make,
    place,
    callId,
    department,
    host,
    officer,
    leader,
    hostOfficer,
    departmentOfficer,
    person,
    send,
    done,
    refused,
    read,
    expert,
    application,
    panel,
    invite,
    accept,
    panelNow,
    seatOn,
    seated,
    begun,
    sheetsOf,
    handIn,
    eventsOf,
    /** Of an organisation that no register knows. */
    foreignCode: completeCreditCode('91500101MA9999999'),
  };
};

export type PanelStage = Awaited<ReturnType<typeof openPanelStage>>;
