import { getNamedType, isEnumType, type GraphQLSchema } from 'graphql';
import { type Actor, publicActor, rulesOf } from '@wanchuang/domain-access';
import { loadDemo } from '@wanchuang/demo-data';
import { loadDemoPeople } from '@wanchuang/server-access';
import { publishDemoFigures, rebuildRollups, synchroniseCatalogue } from '@wanchuang/server-analytics';
import type { Dictionary } from '@wanchuang/domain-dictionary';
import { dictionaryOf, notedFields } from '@wanchuang/server-data';
import { accessOf } from '@wanchuang/server-platform';
import { testApi, testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { columns, entities } from './schema';
import { FieldValues, wholeSelection } from './testing/whole-selection';

const [place, nation] = ['$district', '$nation'];

/** Roots by which the demo district's data is asked for, with what they are given. */
const roots: readonly (readonly [root: string, given: string, selection?: string])[] = [
  ['centers', '(first: 200)'],
  ['organisations', '(first: 200)'],
  ['jurisdictions', ''],
  ['fields', ''],
  ['indicators', ''],
  ['indicatorFacts', '(first: 5000)'],
  [
    'indicatorAggregates',
    '(first: 50, filter: {fromYear: 2024, toYear: 2025}, groupBy: [YEAR, FIELD, DEPARTMENT, CENTER, DIMENSION, INDICATOR, STATUS, JURISDICTION], measures: [{kind: SUM, as: "sum"}], compareTo: {kind: PREVIOUS_YEAR})',
  ],
  ['awards', '(first: 200)'],
  ['incubatedVentures', '(first: 200)'],
  ['intellectualProperty', '(first: 200)'],
  ['products', '(first: 200)'],
  ['projects', '(first: 200)'],
  ['publications', '(first: 200)'],
  ['standards', '(first: 200)'],
  ['technologyContracts', '(first: 200)'],
  ['evaluationCycles', ''],
  ['evaluationResults', `(first: 200, filter: {jurisdictionId: "${place}"})`],
  ['evaluationDistributions', `(filter: {jurisdictionId: "${place}"})`],
  ...['DEPARTMENT', 'FIELD'].map(
    (group) => ['evaluationDistributions', `(filter: {jurisdictionId: "${place}"}, groupBy: ${group})`] as const,
  ),
  ['evaluationDistributions', `(filter: {jurisdictionId: "${nation}"}, groupBy: JURISDICTION)`],
  ['overview', `(filter: {jurisdictionId: "${place}"})`],
  ['publicFigures', `(jurisdictionId: "${place}")`],
  [
    'publicFigures',
    `(jurisdictionId: "${place}")`,
    '{ series(byField: true) { measure field { code } points { year value state } } }',
  ],
  ['events', '(first: 200)'],
  ['people', '(first: 200)'],
];

/** Types that these roots do not lead to, or only with arguments, and what holds them. */
const elsewhere = [
  'Announcement', // nothing of the demo district was recognised by a notice yet: outcome.spec.ts
  'Application', // nobody of the demo district applies yet: application.spec.ts
  'ApplicationComment', // nobody of the demo district applies yet: application.spec.ts
  'ApplicationEvidence', // nobody of the demo district applies yet: application.spec.ts
  'ApplicationStep', // nobody of the demo district applies yet: application.spec.ts
  'ApplicationVersion', // nobody of the demo district applies yet: application.spec.ts
  'Ban', // nobody of the demo district is barred: ban.spec.ts
  'Certificate', // nor has a certificate: outcome.spec.ts
  'ConflictDeclaration', // no panel sits in the demo district yet: the journey of recognition
  'Decision', // nothing is decided there yet: decision.spec.ts
  'Deliberation', // no meeting of it is recorded: outcome.spec.ts
  'DeliberationItem', // no meeting of it is recorded: outcome.spec.ts
  'DeprecatedUse', // nothing is deprecated in our own schema: deprecated-use.spec.ts
  'Expert', // no panel sits in the demo district yet: the journey of recognition
  'ExpertTie', // no panel sits in the demo district yet: the journey of recognition
  'Export', // nobody of the demo district has exported: exports.spec.ts
  'ExportSchedule', // nor by schedule: schedules.spec.ts
  'ImportRun', // the demo district is not imported: import.resolver.spec.ts
  'Interpretation', // nothing is ruled there: interpretation.spec.ts
  'LayoutPlan', // none in the demo district yet: its column’s own specs
  'NoticeItem', // no notice of it was posted: outcome.spec.ts
  'Objection', // nor objected to: outcome.spec.ts
  'ObjectionOutcome', // told to whoever has a receipt: outcome.spec.ts
  'Obligation', // nothing is owed there yet: decision.spec.ts
  'OfficialText', // none is attached there: policy-document.spec.ts
  'Panel', // no panel sits in the demo district yet: the journey of recognition
  'PanelConclusion', // no panel sits in the demo district yet: the journey of recognition
  'PolicyDocument', // policies are loaded at the start: policy-document.spec.ts
  'PolicyRevision', // with their texts: policy-revision.spec.ts
  'PublicNotice', // no notice of it was posted: outcome.spec.ts
  'RecognitionCall', // none in the demo district yet: its column’s own specs
  'Recommendation', // nobody of the demo district applies yet: application.spec.ts
  'RecordEntry', // nobody of the demo district has a record: ban.spec.ts
  'SavedQuery', // nobody of the demo district keeps one: saved-query.spec.ts
  'ScoringSheet', // no panel sits in the demo district yet: the journey of recognition
  'Seat', // no panel sits in the demo district yet: the journey of recognition
  'Settlement', // nobody of the demo district applies yet: application.spec.ts
  'StoredFile', // none in the demo district yet: its column’s own specs
  'Subsidy', // nothing is granted: outcome.spec.ts
  'Webhook', // nobody of the demo district has one: webhooks.spec.ts
];

const isNumber = (value: unknown, type: string): boolean =>
  type === 'Decimal' ? typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) : Number.isInteger(value);

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => isNumber(value, 'Int'),
  Decimal: (value) => isNumber(value, 'Decimal'),
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' && /^\w+$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value),
};

/** What a unit says of a number's bounds. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  年: [1900, 2100],
  分: [0, 100],
  家: [0, 10_000],
  行: [0, 10_000_000],
  版本号: [0, 1_000_000],
};

describe('the data dictionary', () => {
  let test: TestDatabase;
  let schema: GraphQLSchema;
  let dictionary: Dictionary;
  let ask: ReturnType<typeof testApi>;
  let found: ReadonlyMap<string, unknown[]>;
  /** The query that each root was asked by. */
  const asked = new Map<string, string>();

  beforeAll(async () => {
    test = await testDatabase({ entities });
    await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
    await loadDemo(test.owner, { scale: 'district', seed: 1, at: testClock.now(), rebuildRollups });
    await loadDemoPeople(test.database);
    await publishDemoFigures(test.database);
    ask = testApi(test, columns);
    ({ schema } = ask.api);
    dictionary = dictionaryOf(schema, []);
    const values = new FieldValues(schema);
    const idOf = async (level: string): Promise<string> => {
      const { rows } = await test.owner.query<{ id: number }>('SELECT id FROM jurisdiction WHERE level = $1', [level]);
      return `jurisdiction_${rows[0]?.id}`;
    };
    const [districtId, nationId] = [await idOf('DISTRICT'), await idOf('NATION')];
    for (const [root, given, selection] of roots) {
      const field = schema.getQueryType()?.getFields()[root];
      if (!field) throw new Error(`there is no root ${root}`);
      const args = given.replace(place, districtId).replace(nation, nationId);
      const query = `{ ${root}${args} ${selection ?? wholeSelection(field.type, 2)} }`;
      asked.set(root, query);
      const { data, errors } = await ask(query);
      if (errors.length > 0 || !data) throw new Error(`${root}: ${JSON.stringify(errors)}`);
      values.add(data);
    }
    ({ found } = values);
  });
  afterAll(() => test?.close());

  /** Fields that answers were found for, with all of their values. */
  const answered = () =>
    dictionary.types.flatMap(({ name, kind, fields }) =>
      kind !== 'OBJECT'
        ? []
        : fields.flatMap((field) => {
            const values = found.get(`${name}.${field.name}`);
            return values ? [{ coordinate: `${name}.${field.name}`, field, values }] : [];
          }),
    );
  const leaves = (values: readonly unknown[]) => values.flat(2).filter((value) => value !== null);

  it('is held against every type that somebody sees rows of', () => {
    const withRows = dictionary.types.filter(({ sights, kind }) => kind === 'OBJECT' && (sights?.length ?? 0) > 0);
    const silent = withRows.filter(({ name }) => ![...found.keys()].some((key) => key.startsWith(`${name}.`)));
    const personal = ['PersonIdentity', 'Token', 'Notification', 'NotificationPreference']; // of whoever looks
    expect(
      silent
        .map(({ name }) => name)
        .filter((name) => !personal.includes(name))
        .sort(),
    ).toEqual(elsewhere);
    expect(answered().length).toBeGreaterThan(250);
  });

  it('says the type that live answers have', () => {
    const faults = answered().flatMap(({ coordinate, field, values }) => {
      const type = getNamedType(schema.getType(field.type.replaceAll(/[[\]!]/g, '')));
      const fits = isEnumType(type)
        ? (value: unknown) => type.getValue(String(value)) !== undefined
        : forms[String(type)];
      const wrong = fits ? leaves(values).filter((value) => !fits(value)) : [];
      return wrong.length > 0 ? [`${coordinate}: ${field.type}, but ${JSON.stringify(wrong[0])}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('says what can be missing, and names what nothing fills yet', () => {
    const wrong = answered().filter(({ field, values }) => !field.isNullable && values.includes(null));
    expect(wrong.map(({ coordinate }) => coordinate)).toEqual([]);
    const empty = answered().filter(({ values }) => values.length > 0 && values.every((value) => value === null));
    expect(empty.map(({ coordinate }) => coordinate).sort()).toEqual([...notedFields].sort());
  });

  it('says units that the numbers of live answers fit', () => {
    const measured = answered().filter(({ field }) => field.unit !== null && field.unit.zh in bounds);
    expect(measured.length).toBeGreaterThan(30);
    const faults = measured.flatMap(({ coordinate, field, values }) => {
      const [least, most] = bounds[field.unit?.zh ?? ''] ?? [0, 0];
      const numbers = leaves(values).map((value) => (typeof value === 'object' ? NaN : Number(value)));
      const beyond = numbers.filter((number) => number < least || number > most);
      return beyond.length > 0 ? [`${coordinate}: ${beyond[0]} ${field.unit?.en}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('says of indicators what the API says of them', async () => {
    const query = '{ indicators { code nameZh nameEn clause unit dimension parts { code clause unit } } }';
    const { data } = await ask(query);
    interface Answered {
      readonly code: string;
      readonly clause: string;
      readonly parts?: readonly Answered[];
    }
    const catalogue = data?.['indicators'] as readonly Answered[];
    const all = catalogue.flatMap((one) => [one, ...(one.parts ?? [])]);
    const told = new Map(dictionary.indicators.map((one) => [one.code, one]));
    expect(all.map(({ code }) => code).sort()).toEqual([...told.keys()].sort());
    for (const { code, clause } of all) expect([code, told.get(code)?.clause]).toEqual([code, clause]);
  });

  it('says to whom each root field is open, as the API answers nobody and somebody without a role', async () => {
    const { fields = [] } = dictionary.types.find(({ name }) => name === 'Query') ?? {};
    expect(fields.filter(({ openTo }) => openTo === null || openTo.length === 0).map(({ name }) => name)).toEqual([]);
    const openTo = new Map(fields.map((field) => [field.name, field.openTo ?? []]));
    const codeFor = async (query: string, actor: Actor) =>
      (await ask(query, {}, accessOf(rulesOf(actor)))).errors[0]?.code;
    const withoutRole: Actor = { personId: 1, holdings: [], below: {} };
    for (const root of new Set(roots.map(([name]) => name))) {
      const query = asked.get(root) ?? '';
      const told = openTo.get(root) ?? [];
      const isPublic = told.includes('PUBLIC');
      expect([root, await codeFor(query, publicActor)]).toEqual([root, isPublic ? undefined : 'UNAUTHENTICATED']);
      const isForRoles = !isPublic && !told.includes('SIGNED_IN');
      if (isForRoles) expect([root, await codeFor(query, withoutRole)]).toEqual([root, 'FORBIDDEN']);
    }
    expect(openTo.get('people')).toEqual(['ADMINISTRATOR']);
  });
});
