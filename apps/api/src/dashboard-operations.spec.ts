import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, publicActor, Role, rulesOf, scopeKindOf } from '@wanchuang/domain-access';
import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { accessOf } from '@wanchuang/server-platform';
import { testApi, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { columns, entities } from './schema';

const web = join(__dirname, '../../../libs/web');

/** Answered from files, or, of how one is told, from one's own few rows and what stands in the program. */
const readElsewhere = [
  'ShippedMappings',
  'ImportPreview',
  'CheckRoster',
  'NotificationSettings',
  'ExportDatasets',
  'PanelDesk',
];

/** Every query of the dashboard, with the file that it stands in. */
const queries = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => {
    const document = readFileSync(join(web, name), 'utf8');
    return parse(document)
      .definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
      .filter(({ operation, name: called }) => operation === 'query' && !readElsewhere.includes(called?.value ?? ''))
      .map((operation) => ({ name: operation.name?.value ?? name, operation, document }));
  });

const place = { jurisdictionId: 'jurisdiction_1' };

/** A value for each variable that the dashboard uses, by its name or the type that it has in this operation. */
const values: Readonly<Record<string, unknown>> = {
  id: 'center_1',
  'ImportRun.id': 'importRun_1',
  'Person.id': 'person_1',
  'TokensOfPerson.id': 'person_1',
  'Organisation.id': 'organisation_1',
  'SavedQueryBehindLink.id': 'savedQuery_1',
  'OrganisationSurroundings.id': 'organisation_1',
  'RecommendedCenters.id': 'organisation_1',
  'Host.id': 'organisation_1',
  'HostCenters.hostId': 'organisation_1',
  'OneExpert.id': 'expert_1',
  'PanelOf.id': 'panel_1',
  'SeatOf.id': 'seat_1',
  'SheetOf.id': 'scoringSheet_1',
  'WaitingApplications.callId': 'recognitionCall_1',
  'NoticeOf.id': 'notice_1',
  'PublicNoticeOf.id': 'notice_1',
  'Deliberation.id': 'deliberation_1',
  'NoticeObjections.noticeId': 'notice_1',
  'VerifiedCertificate.code': '0CK59-MCDWD-F6MQ',
  'DecisionsOf.subject': 'application_1',
  'Application.id': 'application_1',
  'Call.id': 'recognitionCall_1',
  'ApplicationVersionOf.id': 'application_1',
  'NameCheck.applicationId': 'application_1',
  'Evidence.of': 'SUM~RD_INVESTMENT~2024~jurisdiction_1',
  ids: ['center_1'],
  ...place,
  'OverviewFilter!': place,
  'CenterFilter!': place,
  'IndicatorFactFilter!': { ...place, indicatorCodes: ['RD_INVESTMENT'], fromYear: 2024, toYear: 2024 },
  'EventFilter!': { ...place, types: ['import.loaded'], subject: 'importRun_1', fromDate: '2026-01-30' },
  'RegisterFilter!': { ...place, fromYear: 2024, toYear: 2024 },
  '[CenterOrder!]!': [{ by: 'VALUE', indicatorCode: 'RD_INVESTMENT', year: 2024 }],
  'OverviewGroup!': 'FIELD',
  '[String!]!': ['TECH_CONTRACT_VOLUME'],
  'String!': 'RD_INVESTMENT',
  'Boolean!': true,
  'DateTime!': '2025-01-01T00:00:00Z',
  first: 20,
  last: 20,
  fromYear: 2022,
  'Int!': 2024,
};

const variablesOf = ({ name: operation, variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.map(({ variable: { name }, type }) => [
      name.value,
      values[`${operation?.value}.${name.value}`] ?? values[name.value] ?? values[print(type)] ?? null,
    ]),
  );

/** Somebody who holds the role in the one jurisdiction that there is, or for an organisation. */
const actorOf = (role: Role): Actor => {
  const isOfOrganisation = scopeKindOf(role) === 'ORGANISATION';
  const scope = { jurisdictionId: isOfOrganisation ? null : 1, organisationId: isOfOrganisation ? 1 : null };
  return { personId: 1, holdings: [{ role, ...scope }], below: {} };
};
const readers: readonly Role[] = ['BUREAU_OFFICER', 'BUREAU_LEADER', 'EVALUATOR', 'ANALYST'];

/** Root fields that ask for more than a row that shows, and whose they are. */
const guarded: readonly { readonly field: RegExp; readonly roles: readonly Role[] }[] = [
  { field: /\b(overview|evaluationDistributions)\(/, roles: readers },
  { field: /\b(people|person|deprecatedUses)\(/, roles: ['ADMINISTRATOR'] },
  { field: /\bimportRuns?\(/, roles: ['BUREAU_OFFICER', 'ADMINISTRATOR'] },
  { field: /\bsavedQueries\(/, roles: readers },
  { field: /\brecognitionProgress\(/, roles: ['BUREAU_OFFICER', 'BUREAU_LEADER'] },
  { field: /\b(deliberations?|objections?)\(/, roles: ['BUREAU_OFFICER', 'BUREAU_LEADER'] },
  { field: /\b(experts?|panels?|seat|scoringSheet)\(/, roles: ['BUREAU_OFFICER', 'BUREAU_LEADER', 'EXPERT'] },
  { field: /\bmySeats\b/, roles: ['EXPERT'] },
  { field: /\blayoutTargets\(/, roles: readers },
];
/** Root fields that whoever has not signed in may ask. */
const publicRoots = [
  'center',
  'centers',
  'demoAccounts',
  'evaluationCycles',
  'fields',
  'jurisdictions',
  'node',
  'objectionByReceipt',
  'organisation',
  'organisations',
  'policyDocument',
  'policyDocuments',
  'publicFigures',
  'recognitionCall',
  'recognitionCalls',
  'publicNotice',
  'publicNotices',
  'signInOptions',
  'verifyCertificate',
  'viewer',
];
const rootsOf = ({ operation }: (typeof queries)[number]): string[] =>
  operation.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
const isRefused = (query: (typeof queries)[number], role: Role | null): boolean =>
  guarded.some(({ field, roles }) => field.test(print(query.operation)) && !(role && roles.includes(role))) ||
  (role === null && rootsOf(query).some((root) => !publicRoots.includes(root)));

describe('a query of the dashboard takes one statement', () => {
  let test: TestDatabase;
  let ask: ReturnType<typeof testApi>;
  beforeAll(async () => {
    test = await testDatabase({ entities });
    await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    await test.owner.query(
      `INSERT INTO jurisdiction (id, code, level, name_zh, name_en, currency) VALUES (1, 'CN', 'NATION', '国', 'Nation', 'CNY');
       INSERT INTO organisation (id, jurisdiction_id, kind, name) VALUES (1, 1, 'DEPARTMENT', '部门')`,
    );
    ask = testApi(test, columns);
  });
  afterAll(() => test?.close());

  it.each(queries)('$name', async ({ name, operation, document }) => {
    const { errors, statements } = await ask(document, variablesOf(operation), undefined, name);
    expect([errors, statements]).toEqual([[], 1]);
  });

  /** What goes wrong with each query that is not answered. */
  const refusals = async (actor: Actor): Promise<Record<string, { code: unknown; statements: number }>> => {
    const refused: Record<string, { code: unknown; statements: number }> = {};
    for (const { name, operation, document } of queries) {
      const { errors, statements } = await ask(document, variablesOf(operation), accessOf(rulesOf(actor)), name);
      if (errors[0]) refused[name] = { code: errors[0].code, statements };
    }
    return refused;
  };

  it.each([...Object.values(Role), null])(
    'for %s: those that are not theirs are refused before any SQL, no other',
    async (role) => {
      const refused = Object.entries(await refusals(role ? actorOf(role) : publicActor));
      const expected = queries.filter((query) => isRefused(query, role)).map(({ name }) => name);
      expect(refused.map(([name]) => name)).toEqual(expected);
      const code = role ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      for (const one of refused) expect(one).toEqual([one[0], { code, statements: 0 }]);
    },
  );

  it('and there are as many as the dashboard has', () => {
    expect(queries.length).toBeGreaterThanOrEqual(20);
  });
});
