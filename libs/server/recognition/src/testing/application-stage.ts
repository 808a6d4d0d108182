import { completeCreditCode } from '@wanchuang/domain-registry';
import { type ApplicationForm, emptyForm, wantedSlots } from '@wanchuang/domain-recognition';
import { testClock } from '@wanchuang/server-platform/testing';
import { openRecognitionDatabase, recognitionPeople } from './recognition-api';
import { recognitionFactory } from './recognition-factory';

/** A form with nothing missing, and every quantity at its limit; all of it is synthetic. */
export const completeForm: ApplicationForm = {
  ...emptyForm,
  chosenName: '虚拟材料',
  fieldCode: 'ADVANCED_MATERIALS',
  legalForm: 'PART_OF_HOST',
  formationMode: 'ENTERPRISE_LED',
  mission: '使命',
  coreTechnologies: '核心技术',
  direction: '方向',
  keyTasks: '任务',
  safeguards: '保障',
  strategy: '战略',
  team: '团队',
  internalRules: '制度',
  declaresCleanRecord: true,
  rdStaff: 10,
  headName: '虚拟负责人',
  headExperience: '经历',
  floorSpace: '500',
  instruments: '2000000',
  hostResearchSpending: '2000000',
  results: '成果',
  ownsIntellectualProperty: true,
  intellectualProperty: '专利',
  transferIncome: '2000000',
};

const applicationFields = `id state name form version isSealed fixedVersion isNameTaken barredUntil submittedAt
  evidence { id slot file { id name } } versions { number sha256 submittedAt scan { id } }
  steps { step fromState toState reason } comments { field text byDepartment closedAt versionNumber }
  recommendations { verdict opinion document { id } department { id } }
  settlements { rule kind isMet reason } hostRecord { kind occurredOn }
  viewerCan { write withdraw return recommend decline judge waive }`;

export interface ApplicationAnswer {
  readonly id: string;
  readonly state: string;
  readonly name: string;
  readonly form: string;
  readonly version: number;
  readonly isSealed: boolean;
  readonly fixedVersion: number | null;
  readonly isNameTaken: boolean;
  readonly evidence: readonly { readonly id: string; readonly slot: string }[];
  readonly versions: readonly { readonly number: number; readonly sha256: string }[];
}

type Ask = ReturnType<typeof recognitionPeople>['everyone'];
type Input = Readonly<Record<string, unknown>>;

/** The inputs of mutations that have no type of their own. */
const inputs: Readonly<Record<string, string>> = {
  fixApplicationVersion: 'ApplicationInput',
  submitApplication: 'ApplicationInput',
  declineApplication: 'RecommendApplicationInput',
};

/** A district with its policy, an open call, hosts, a department and people in every role; a clock that a test moves. */
export const openApplicationStage = async () => {
  const time = { now: testClock.now() };
  const clock = { now: () => time.now };
  const test = await openRecognitionDatabase(clock);
  const make = recognitionFactory(test);
  const place = await make.jurisdiction({ code: '500101' });
  const elsewhere = await make.jurisdiction();
  await make.policy(place);
  const call = await make.call({ jurisdiction_id: place });
  const department = await make.department({ jurisdiction_id: place });
  const otherDepartment = await make.department({ jurisdiction_id: place });
  const { person, everyone } = recognitionPeople(test, clock);
  const here = { jurisdiction_id: place };
  const people = {
    department: await person('DEPARTMENT_OFFICER', { organisation_id: department }),
    otherDepartment: await person('DEPARTMENT_OFFICER', { organisation_id: otherDepartment }),
    officer: await person('BUREAU_OFFICER', here),
    leader: await person('BUREAU_LEADER', here),
    stranger: await person('BUREAU_OFFICER', { jurisdiction_id: elsewhere }),
    analyst: await person('ANALYST', here),
  };
  let made = 0;

  /** A host of its own with an officer. */
  const newHost = async () => {
    made += 1;
    const creditCode = completeCreditCode(`91500101MB${String(made).padStart(7, '0')}`);
    const hostId = await make.organisation({ ...here, credit_code: creditCode });
    return { hostId, creditCode, ...(await person('HOST_OFFICER', { organisation_id: hostId })) };
  };
  type Host = Awaited<ReturnType<typeof newHost>>;

  const send = (ask: Ask, mutation: string, input: Input) => {
    const type = inputs[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${applicationFields} } }`, { input });
  };
  const done = async (ask: Ask, mutation: string, input: Input): Promise<ApplicationAnswer> => {
    const { data, errors, details } = await send(ask, mutation, input);
    if (errors.length > 0) throw new Error(JSON.stringify({ mutation, errors, details }));
    return JSON.parse(JSON.stringify(data?.[mutation]));
  };
  const read = async (ask: Ask, id: string): Promise<ApplicationAnswer | null> => {
    const { data, errors } = await ask(`query ($id: ID!) { application(id: $id) { ${applicationFields} } }`, { id });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data?.['application']));
  };
  const upload = async (personId: number, row: Readonly<Record<string, string>> = {}): Promise<string> => {
    made += 1;
    const id = await make.insert('stored_file', {
      jurisdiction_id: place,
      name: `虚拟${made}.pdf`,
      media_type: 'application/pdf',
      size_bytes: 1,
      sha256: String(made).padStart(64, '0'),
      uploaded_by: personId,
      uploaded_at: '2026-06-01T00:00:00Z',
      ...row,
    });
    return `file_${id}`;
  };

  const start = (host: Host, callId = call): Promise<ApplicationAnswer> =>
    done(host.ask, 'startApplication', {
      callId: `recognitionCall_${callId}`,
      hostId: `organisation_${host.hostId}`,
    });
  const save = (
    host: Host,
    { id, version }: ApplicationAnswer,
    form: Partial<ApplicationForm> = {},
  ): Promise<ApplicationAnswer> =>
    done(host.ask, 'saveApplicationForm', {
      applicationId: id,
      version,
      form: JSON.stringify({ ...completeForm, ...form }),
      departmentId: `organisation_${department}`,
    });
  const addAll = async (host: Host, application: ApplicationAnswer) => {
    let last = application;
    for (const slot of wantedSlots(false)) {
      const fileId = await upload(host.personId);
      last = await done(host.ask, 'addEvidence', { applicationId: application.id, slot, fileId });
    }
    return last;
  };
  const seal = async (host: Host, { id, version }: ApplicationAnswer): Promise<ApplicationAnswer> => {
    const { fixedVersion } = await done(host.ask, 'fixApplicationVersion', { applicationId: id, version });
    const fileId = await upload(host.personId);
    return done(host.ask, 'attachSealedScan', { applicationId: id, versionNumber: fixedVersion, fileId });
  };
  /** The same at once, past the API. */
  const fill = async (host: Host, application: ApplicationAnswer, isConsortium: boolean): Promise<void> => {
    await test.owner.query(
      `WITH slot AS (SELECT unnest($1::text[]) AS name),
       file AS (INSERT INTO stored_file (jurisdiction_id, audience, holder, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
         SELECT $2, 'HELD', $3, name, 'application/pdf', 1, encode(sha256((name || $3)::bytea), 'hex'), $4, now() FROM slot RETURNING id, name)
       INSERT INTO application_evidence (application_id, slot, file_id, added_at, added_by)
       SELECT $5, name, id, now(), $4 FROM file`,
      [wantedSlots(isConsortium), place, application.id, host.personId, application.id.split('_')[1]],
    );
  };
  /** With everything that a submission asks for. */
  const ready = async (host: Host, form: Partial<ApplicationForm> = {}): Promise<ApplicationAnswer> => {
    const written = await save(host, await start(host), form);
    const isConsortium = form.formationMode === 'CONSORTIUM' || (form.parties ?? []).length > 0;
    await fill(host, written, isConsortium);
    return seal(host, written);
  };
  const submit = (host: Host, { id, version }: ApplicationAnswer) =>
    send(host.ask, 'submitApplication', { applicationId: id, version });
  const submitted = async (host: Host, form: Partial<ApplicationForm> = {}): Promise<ApplicationAnswer> => {
    const { id, version } = await ready(host, form);
    return done(host.ask, 'submitApplication', { applicationId: id, version });
  };
  const eventsOf = async (subject: string): Promise<string[]> => {
    const { rows } = await test.owner.query('SELECT type FROM event WHERE subject = $1 ORDER BY sequence', [subject]);
    return rows.map(({ type }) => type);
  };
  return {
    ...{ test, time, make, place, elsewhere, call, department, otherDepartment, people, everyone },
    ...{ newHost, send, done, read, upload, start, save, addAll, seal, ready, submit, submitted, eventsOf },
  };
};

export type ApplicationStage = Awaited<ReturnType<typeof openApplicationStage>>;
