// Runs alone: it adds recognition's fields to the center.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, actionsOn, type PredicateRow, rulesOf } from '@wanchuang/domain-access';
import { type Access, accessOf } from '@wanchuang/server-platform';
import { accessApi } from './testing/access-api';
import { accessMatrix, actedOn } from './testing/access-matrix';
import { lists, unlisted } from './testing/row-types';
import { nameOfRow } from './testing/row-name';
import { rowsInMemory } from './testing/rows-in-memory';
import {
  isSeenInMemory,
  partsBySql,
  partsInMemory,
  partTypes,
  type RowType,
  rowTypesOf,
  seenBySql,
} from './testing/rows-seen';
import { type SampleAccess, sampleAccess } from './testing/sample-access';
import { sampleActors } from './testing/sample-actors';

const document = join(__dirname, '../../../../../docs/access-matrix.md');

/** `WRITE_DOCUMENT=1` writes the matrix anew; without it, it is held against the rules. */
const isWriting = process.env['WRITE_DOCUMENT'] === '1';

const names = [
  'public',
  'host officer, steelworks',
  'department officer, industry',
  'bureau officer, north',
  'bureau leader, city',
  'expert, north',
  'evaluator, north',
  'analyst, south',
  'administrator, city',
  'host officer, mill + analyst, north',
];

describe('who sees what', () => {
  let sample: SampleAccess;
  let ask: ReturnType<typeof accessApi>;
  let types: RowType[];
  let tables: Awaited<ReturnType<typeof rowsInMemory>>;
  let actors: Readonly<Record<string, Actor>>;
  /** By type: keys that the API shows at all. */
  const shown = new Map<string, string[]>();

  beforeAll(async () => {
    sample = await sampleAccess();
    ask = accessApi(sample.test);
    types = rowTypesOf(ask);
    tables = await rowsInMemory(sample.test.database);
    actors = sampleActors(sample);
    for (const type of types) shown.set(type.name, await seenBySql(ask, type, tables));
  });
  afterAll(() => sample?.close());

  const actorOf = (name: string): Actor => {
    const actor = actors[name];
    if (!actor) throw new Error(`nobody is called ${name}`);
    return actor;
  };
  const accessOfActor = (name: string): Access => accessOf(rulesOf(actorOf(name)));
  const rowOf = ({ table }: RowType, key: string): PredicateRow => tables.get(table)?.get(key) ?? {};
  const expectedOf = (name: string, type: RowType): string[] =>
    (shown.get(type.name) ?? []).filter((key) => isSeenInMemory(types, type, rowOf(type, key), rulesOf(actorOf(name))));

  it('is asked of every type that has rows, and of everyone', () => {
    expect(types.map(({ name }) => name).sort()).toEqual([...Object.keys(lists), ...unlisted].sort());
    for (const { name } of types) expect([name, shown.get(name)?.length]).not.toEqual([name, 0]);
    expect(names).toEqual(Object.keys(actors));
  });

  it.each(names)('%s: SQL finds by their ids the rows that the rules find in memory', async (name) => {
    for (const type of types) {
      const seen = await seenBySql(ask, type, tables, accessOfActor(name));
      expect({ [type.name]: seen }).toEqual({ [type.name]: expectedOf(name, type) });
    }
  });

  it.each(names)('%s: what shows with a row is what the rules find in memory', async (name) => {
    const rules = rulesOf(actorOf(name));
    for (const part of partTypes) {
      const outer = types.find((type) => type.name === part.outer);
      if (!outer) throw new Error(`nothing is called ${part.outer}`);
      let seen = 0;
      for (const key of expectedOf(name, outer))
        seen += await partsBySql(ask, part, `${outer.prefix}_${key}`, accessOfActor(name));
      expect({ [part.name]: seen }).toEqual({ [part.name]: partsInMemory(types, part, tables, rules).length });
    }
  });

  it.each(names)('%s: lists count the same rows', async (name) => {
    const { roles } = accessOfActor(name).rules ?? {};
    const wanted: Readonly<Record<string, string>> = { importRuns: 'BUREAU_OFFICER', people: 'ADMINISTRATOR' };
    const isOpen = (list: string): boolean =>
      roles === undefined ? ['centers', 'organisations'].includes(list) : !wanted[list] || roles.includes(wanted[list]);
    const asked = Object.entries(lists).filter(([, list]) => isOpen(list));
    const fields = asked.map(([, list]) => `${list} { totalCount }`);
    const { data, errors } = await ask(`{ ${fields.join(' ')} evaluationCycles { id } }`, {}, accessOfActor(name));
    expect(errors).toEqual([]);
    const typeOf = (wanted: string) => types.find((type) => type.name === wanted);
    const countOf = (wanted: string): number => {
      const type = typeOf(wanted);
      return type ? expectedOf(name, type).length : NaN;
    };
    for (const [type, list] of asked)
      expect({ [list]: data?.[list] }).toEqual({ [list]: { totalCount: countOf(type) } });
    expect(data?.['evaluationCycles']).toHaveLength(countOf('EvaluationCycle'));
  });

  it('shows with a center what it names, and with a result its cycle', async () => {
    const query = `{ center(id: "center_${sample.centers.steel}") {
      host { name } department { name } jurisdiction { code } field { code } parties { organisation { name } role }
      latestGrade evaluations { grade cycle { state } } technologyContracts { totalCount } facts { year } events { totalCount }
    } }`;
    const directory = {
      host: { name: 'steelworks' },
      department: { name: 'industry' },
      jurisdiction: { code: 'NORTH' },
      field: { code: expect.any(String) },
      latestGrade: 'GOOD',
      evaluations: [{ grade: 'GOOD', cycle: { state: 'PUBLISHED' } }],
    };
    expect(await ask(query, {}, accessOfActor('public'))).toMatchObject({
      errors: [],
      data: {
        center: {
          ...directory,
          parties: [],
          technologyContracts: { totalCount: 0 },
          facts: [],
          events: { totalCount: 0 },
        },
      },
    });
    expect(await ask(query, {}, accessOfActor('host officer, steelworks'))).toMatchObject({
      errors: [],
      data: {
        center: {
          ...directory,
          parties: [
            { organisation: { name: 'steelworks' }, role: 'LEAD' },
            { organisation: { name: 'mill' }, role: 'PARTICIPANT' },
          ],
          technologyContracts: { totalCount: 1 },
          events: { totalCount: 2 },
        },
      },
    });
  });

  const isAnswered = async (name: string, place: number, department?: number): Promise<boolean> => {
    const filter = {
      jurisdictionId: `jurisdiction_${place}`,
      departmentIds: department === undefined ? null : [`organisation_${department}`],
    };
    const query = 'query ($filter: OverviewFilter!) { overview(filter: $filter) { centers { total } } }';
    const { errors } = await ask(query, { filter }, accessOfActor(name));
    if (errors.length > 0)
      expect(errors).toMatchObject([
        { code: name === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN', place: 'Query.overview' },
      ]);
    return errors.length === 0;
  };

  /** Of whom somebody sees a field; with a star, of whom a part. */
  const personalSeen = async (name: string, field: string): Promise<string[]> => {
    const seen: string[] = [];
    for (const [who, id] of Object.entries(sample.people)) {
      const query = `query ($id: ID!) { node(id: $id) { ... on Person { ${field} } } }`;
      const { data } = await ask(query, { id: `person_${id}` }, accessOfActor(name));
      const person = data?.['node'] as Record<string, string | null> | null;
      const value = person?.[field];
      if (value) seen.push(value.includes('***') ? `${who}*` : who);
    }
    return seen;
  };

  it('says of every person and actor what is open to them, in SQL as in memory', async () => {
    const type = types.find((one) => one.name === 'Person');
    const run = types.find((one) => one.name === 'ImportRun');
    const token = types.find((one) => one.name === 'Token');
    if (!type || !run || !token) throw new Error('there are no people, no imports or no tokens');
    for (const name of names) {
      const actor = actorOf(name);
      for (const key of expectedOf(name, type)) {
        const query = `query ($id: ID!) { node(id: $id) { ... on Person { viewerCan { change suspend resume erase endSessions renewLink unmask unlinkIdentity giveRole } } } }`;
        const { data } = await ask(query, { id: `person_${key}` }, accessOfActor(name));
        const { viewerCan } = data?.['node'] as { viewerCan: Record<string, boolean> };
        const open = Object.values(viewerCan).filter((isOpen) => isOpen).length;
        expect([name, key, open]).toEqual([name, key, actionsOn(actor, 'Person', rowOf(type, key)).length]);
      }
      for (const key of expectedOf(name, token)) {
        const query = 'query ($id: ID!) { node(id: $id) { ... on Token { viewerCan { revoke } } } }';
        const { data } = await ask(query, { id: `token_${key}` }, accessOfActor(name));
        const revoke = actionsOn(actor, 'Token', rowOf(token, key)).includes('REVOKE_TOKEN');
        expect([name, key, data?.['node']]).toEqual([name, key, { viewerCan: { revoke } }]);
      }
      for (const key of expectedOf(name, run)) {
        const query = 'query ($id: ID!) { node(id: $id) { ... on ImportRun { viewerCan { load undo } } } }';
        const { data } = await ask(query, { id: `importRun_${key}` }, accessOfActor(name));
        const open = actionsOn(actor, 'ImportRun', rowOf(run, key));
        expect([name, data?.['node']]).toEqual([
          name,
          { viewerCan: { load: open.includes('LOAD_IMPORT'), undo: open.includes('UNDO_IMPORT') } },
        ]);
      }
    }
  });

  it('is what docs/access-matrix.md says', async () => {
    const rows: Record<string, Record<string, readonly string[]>> = {};
    for (const type of types) {
      const byActor: Record<string, readonly string[]> = { all: shown.get(type.name) ?? [] };
      for (const name of names) byActor[name] = await seenBySql(ask, type, tables, accessOfActor(name));
      rows[type.name] = byActor;
    }
    const overviews: Record<string, Record<string, boolean>> = {};
    for (const [place, id] of Object.entries(sample.places))
      for (const department of [null, 'industry', 'farming'] as const) {
        const answered: Record<string, boolean> = {};
        for (const name of names)
          answered[name] = await isAnswered(name, id, department ? sample.organisations[department] : undefined);
        overviews[department ? `${place}, ${department}` : place] = answered;
      }
    const personal: Record<string, Record<string, readonly string[]>> = { email: {}, phone: {} };
    for (const name of names)
      for (const [field, byActor] of Object.entries(personal)) byActor[name] = await personalSeen(name, field);
    for (const part of partTypes) {
      const byActor: Record<string, readonly string[]> = { all: [...(tables.get(part.table)?.keys() ?? [])] };
      for (const name of names) byActor[name] = partsInMemory(types, part, tables, rulesOf(actorOf(name)));
      rows[part.name] = byActor;
    }
    const tableOf = (type: string): string => [...types, ...partTypes].find(({ name }) => name === type)?.table ?? '';
    const nameOf = (type: string, key: string): string | null =>
      nameOfRow(type, tables.get(tableOf(type))?.get(key) ?? {});
    const matrix = accessMatrix({ actors, rows, overviews, personal, acted: actedOn(sample), nameOf });
    if (isWriting) writeFileSync(document, matrix);
    expect(readFileSync(document, 'utf8')).toBe(matrix);
  });
});
