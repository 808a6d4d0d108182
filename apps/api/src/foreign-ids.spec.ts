import 'reflect-metadata';
import { Role } from '@wanchuang/domain-access';
import { buildApiSchema } from '@wanchuang/server-platform';
import { type GraphQLField, isLeafType, getNamedType } from 'graphql';
import { columns } from './schema';
import { ask, edgeStage, type EdgeNode } from './testing/edge-stage';
import { foreignInput, type InputValues, namesRows } from './testing/foreign-input';
import { type DistrictRows, twoDistricts } from './testing/two-districts';

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

const nobody = 99_999;

const idsOf = (rows: DistrictRows): InputValues['ids'] => ({
  personId: `person_${rows.personId}`,
  roleHoldingId: `roleHolding_${rows.roleHoldingId}`,
  sessionId: `session_${rows.sessionId}`,
  organisationId: `organisation_${rows.organisationId}`,
  jurisdictionId: `jurisdiction_${rows.jurisdictionId}`,
  id: `importRun_${rows.importRunId}`,
  parentId: `organisation_${rows.organisationId}`,
  tokenId: `token_${rows.tokenId}`,
  identityId: `personIdentity_${rows.identityId}`,
  exportId: `export_${rows.exportId}`,
  savedQueryId: `savedQuery_${rows.savedQueryId}`,
  scheduleId: `exportSchedule_${rows.scheduleId}`,
  webhookId: `webhook_${rows.webhookId}`,
  callId: `recognitionCall_${rows.callId}`,
  applicationId: `application_${rows.applicationId}`,
  evidenceId: `applicationEvidence_${rows.evidenceId}`,
  hostId: `organisation_${rows.organisationId}`,
  departmentId: `organisation_${rows.organisationId}`,
  documentId: `file_${nobody}`,
  policyDocumentId: `policyDocument_${rows.policyDocumentId}`,
  interpretationId: `interpretation_${rows.interpretationId}`,
  replacesId: `interpretation_${rows.interpretationId}`,
  recordEntryId: `recordEntry_${rows.recordEntryId}`,
  expertId: `expert_${rows.expertId}`,
  tieId: `expertTie_${rows.tieId}`,
  panelId: `panel_${rows.panelId}`,
  seatId: `seat_${rows.seatId}`,
  sheetId: `scoringSheet_${rows.sheetId}`,
  attachmentIds: `file_${nobody}`,
  fileId: '00000000-0000-4000-8000-000000000000',
  deliberationId: `deliberation_${rows.deliberationId}`,
  noticeId: `notice_${rows.noticeId}`,
  itemId: `noticeItem_${rows.itemId}`,
  objectionId: `objection_${rows.objectionId}`,
  certificateId: `certificate_${rows.certificateId}`,
  subsidyId: `subsidy_${rows.subsidyId}`,
  applicationIds: `application_${rows.applicationId}`,
  obligationId: `obligation_${rows.obligationId}`,
});

const nothing: DistrictRows = {
  jurisdictionId: nobody,
  organisationId: nobody,
  personId: nobody,
  roleHoldingId: nobody,
  sessionId: nobody,
  importRunId: nobody,
  tokenId: nobody,
  identityId: nobody,
  exportId: nobody,
  savedQueryId: nobody,
  scheduleId: nobody,
  webhookId: nobody,
  callId: nobody,
  applicationId: nobody,
  evidenceId: nobody,
  policyDocumentId: nobody,
  interpretationId: nobody,
  recordEntryId: nobody,
  expertId: nobody,
  tieId: nobody,
  panelId: nobody,
  seatId: nobody,
  sheetId: nobody,
  deliberationId: nobody,
  noticeId: nobody,
  itemId: nobody,
  objectionId: nobody,
  certificateId: nobody,
  subsidyId: nobody,
  obligationId: nobody,
};

const mappingOf = (code: string): string =>
  JSON.stringify({
    version: 1,
    title: { zh: '测试', en: 'Test' },
    file: { format: 'csv' },
    jurisdiction: { code },
    center: { column: 'code', by: 'code', unknown: 'refuse' },
    year: { column: 'year' },
    values: { shape: 'wide', columns: [{ indicator: 'PATENT_APPLICATIONS', column: 'patents' }] },
  });

const textsOf = (place: string): InputValues['texts'] => ({
  name: '测试',
  email: 'somebody.new@example.org',
  language: 'zh',
  sha256: 'x',
  document: '{ fields { code } }',
  expiresOn: '2026-12-31',
  heldOn: '2026-03-02',
  paidOn: '2026-03-02',
  doneOn: '2026-03-02',
  attendees: '甲',
  minutes: '同意',
  number: '公示〔2026〕1号',
  title: '名单公示',
  body: '现将拟认定名单予以公示。',
  reason: '理由',
  amount: '1',
  form: '{}',
  opinion: '意见',
  rule: 'transferIncome',
  mapping: mappingOf(place),
  fromOn: '2026-01-05',
  ground: '虚拟',
  occurredOn: '2026-01-05',
  description: '虚拟',
  source: '虚拟',
  text: '虚拟',
  clause: 'Art. 19',
  questionZh: '问',
  questionEn: 'Q',
  rulingZh: '答',
  rulingEn: 'A',
  decidedOn: '2026-01-05',
  fieldCodes: 'FOOD_AGRICULTURE',
  fieldCode: 'FOOD_AGRICULTURE',
  untilOn: '2026-06-30',
  meetingOn: '2026-07-10',
  holidays: '2066-01-01',
  workedWeekends: '2066-01-02',
  place: '会议室',
  closesAt: '2027-06-30T10:00:00Z',
  directionOpinion: '意见',
  keyTasksOpinion: '意见',
  safeguardsOpinion: '意见',
});

/** They take a file that was uploaded to be held, not one to be imported. */
const holdingFiles = ['addEvidence', 'attachSealedScan'];
/** Of oneself alone: what is somebody else’s is not among it, and no right over them is asked for. */
const ofOneself = [
  'endSession',
  'unlinkIdentity',
  'loadRoster',
  'cancelExport',
  'scheduleQuery',
  'changeSchedule',
  'removeSchedule',
];
/** Everybody may, signed in or not: no right is missed. */
const ofThePublic = ['submitObjection'];
/** Ids that narrow what one may do oneself, or that are passed over where they are not one’s own. */
const harmless = ['createToken', 'createWebhook', 'markNotificationsRead'];
/** A place that is not there is anybody's to make who may bring in files; that there are others, and their policies, everybody reads. */
const ofPlaces = ['checkImport', 'recordInterpretation', 'attachOfficialText'];

const refusals = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

describe('ids of another district, in every mutation that is told of a row', () => {
  const stage = edgeStage();
  let districts: Awaited<ReturnType<typeof twoDistricts>>;
  let counting: string;
  const schema = buildApiSchema(columns);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    (mutation) => namesRows(mutation) && !harmless.includes(mutation.name),
  );

  beforeAll(async () => {
    districts = await twoDistricts(stage.test);
    const { rows } = await stage.test.owner.query<{ name: string }>(
      `SELECT format('%I', table_name) AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    counting = rows
      .map(({ name }) => `SELECT '${name}' AS name, count(*)::int, max(md5(t::text)) FROM ${name} t`)
      .join(' UNION ALL ')
      .concat(' ORDER BY 1');
  });

  /** How many rows every table has, and something of what stands in them. */
  const contents = async (): Promise<unknown> => (await stage.test.owner.query(counting)).rows;

  const send = async (
    node: EdgeNode,
    { name, args, type }: GraphQLField<unknown, unknown>,
    who: Role,
    values: InputValues,
  ) => {
    const variables: Record<string, unknown> = {};
    const ids = holdingFiles.includes(name) ? { ...values.ids, fileId: `file_${nobody}` } : values.ids;
    for (const arg of args) variables[arg.name] = foreignInput(arg.type, { ...values, ids });
    const given = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
    const query = `mutation (${given}) { ${name}(${passed}) ${selection} }`;
    const answer = await ask(node, { query, variables }, { headers: { cookie: districts.cookies.get(who) ?? '' } });
    return answer.json<Body>();
  };

  /** Without the version of the data, which each hears of when it comes. */
  const told = ({ data, errors }: Body, ids: Readonly<Record<string, string>>): string =>
    Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(id, name), JSON.stringify({ data, errors }));

  it('are walked through: these mutations, and whoever adds one says what it is given', () => {
    expect(mutations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['changePerson', 'unmaskPerson', 'endRole', 'loadImport', 'checkImport', 'endSessionsOf']),
    );
    for (const mutation of mutations)
      for (const arg of mutation.args)
        expect(foreignInput(arg.type, { ids: idsOf(nothing), texts: textsOf('SOUTH') })).toBeTruthy();
  });

  it.each(Object.values(Role))(
    '%s: refused with a stable code, as for what does not exist; nothing changes, and the log says who missed which right',
    async (who) => {
      const node = await stage.open();
      const before = await contents();
      for (const mutation of mutations) {
        const foreign = { ids: idsOf(districts.south), texts: textsOf('SOUTH') };
        const absent = { ids: idsOf(nothing), texts: textsOf('NOWHERE') };
        const answer = await send(node, mutation, who, foreign);
        const [error] = answer.errors ?? [];
        expect([mutation.name, answer.data ?? null]).toEqual([mutation.name, null]);
        expect([mutation.name, refusals.includes(String(error?.extensions['code']))]).toEqual([mutation.name, true]);
        if (ofPlaces.includes(mutation.name)) expect(error?.extensions['code']).toBe('FORBIDDEN');
        else expect(told(answer, foreign.ids)).toBe(told(await send(node, mutation, who, absent), absent.ids));
        if ([...ofOneself, ...ofThePublic].includes(mutation.name)) continue;
        const logged = node.lines.filter(({ msg }) => msg === 'right refused');
        expect(logged).toContainEqual(
          expect.objectContaining({
            field: `Mutation.${mutation.name}`,
            code: error?.extensions['code'],
            actor: expect.stringMatching(/^person_\d+$/),
            correlationId: expect.any(String),
          }),
        );
      }
      expect(await contents()).toEqual(before);
    },
  );

  it.each(Object.values(Role))(
    '%s: node(id) finds nobody of another district, nor their roles and imports',
    async (who) => {
      const node = await stage.open();
      const { personId, roleHoldingId, id } = idsOf(districts.south);
      const query =
        'query ($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: node(id: $c) { id } }';
      const headers = { cookie: districts.cookies.get(who) ?? '' };
      const answer = await ask(node, { query, variables: { a: personId, b: roleHoldingId, c: id } }, { headers });
      expect(answer.json()).toEqual({ data: { a: null, b: null, c: null } });
    },
  );

  it('are of no use to a role that has ended: the next request is refused', async () => {
    const node = await stage.open();
    const { north, person, role, session } = districts;
    const officer = await person(north.organisationId);
    const holding = await role(officer, 'BUREAU_OFFICER', north);
    const headers = { cookie: `wanchuang=${(await session(officer)).token}` };
    const runs = { query: '{ importRuns { totalCount } }' };
    expect((await ask(node, runs, { headers })).json()).toEqual({ data: { importRuns: { totalCount: 1 } } });
    const query = `mutation { endRole(input: { roleHoldingId: "roleHolding_${holding}" }) { id } }`;
    const administrator = { cookie: districts.cookies.get('ADMINISTRATOR') ?? '' };
    const ended = (await ask(node, { query }, { headers: administrator })).json<Body>();
    expect(ended.data).toEqual({ endRole: { id: `person_${officer}` } });
    const after = (await ask(node, runs, { headers })).json<Body>();
    expect(after.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', place: 'Query.importRuns' });
    expect(node.lines).toContainEqual(
      expect.objectContaining({
        msg: 'right refused',
        actor: `person_${officer}`,
        field: 'Query.importRuns',
        code: 'FORBIDDEN',
      }),
    );
  });

  it('are refused where files come in, and that is logged too', async () => {
    const node = await stage.open();
    const headers = {
      host: 'localhost',
      cookie: districts.cookies.get('ANALYST') ?? '',
      'content-type': 'multipart/form-data; boundary=x',
    };
    const payload = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\na,b\r\n--x--\r\n';
    const answer = await node.app.inject({ method: 'POST', url: '/import/files', headers, payload });
    expect(answer.statusCode).toBe(403);
    expect(node.lines).toContainEqual(
      expect.objectContaining({
        msg: 'right refused',
        actor: expect.stringMatching(/^person_/),
        field: 'POST /import/files',
        code: 'FORBIDDEN',
      }),
    );
  });
});
