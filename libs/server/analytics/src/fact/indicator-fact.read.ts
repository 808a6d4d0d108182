import type { FactSource, Verification } from '@wanchuang/domain-operation';
import { globalId, type Page, type Reader, readPage, type RequestContext } from '@wanchuang/server-platform';
import { Bindings, loadCenter, manyForEach, oneForEach } from '@wanchuang/server-registry';
import { loadImportRun } from '../import/import-run.read';
import { indicatorOfKey } from '../indicator/indicator.read';
import { factsIn, resolveFactScope } from './fact-conditions';
import type { IndicatorFactFilter } from './indicator-fact.filter';
import type { IndicatorFactType } from './indicator-fact.type';

/** The largest page of flat facts. */
export const largestFactPage = 20_000;

/** What a page is asked for: fields of a fact, and whether of its center nothing but the id. */
export interface FactSelection {
  readonly fields: ReadonlySet<string>;
  readonly centerIdOnly: boolean;
}

export interface FactRequest {
  readonly filter: IndicatorFactFilter;
  readonly asOf?: Date | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Columns beyond those of the index, by the field that shows them: a page that asks for none never touches the table. */
const columnOfField: Readonly<Record<string, string>> = {
  id: 'fact.id AS key',
  source: 'fact.source',
  verification: 'fact.verification',
  sourceValue: 'fact.source_value AS "sourceValue"',
  sourceCurrency: 'fact.source_currency AS "sourceCurrency"',
  sourceRate: 'fact.source_rate AS "sourceRate"',
  sourceLine: 'fact.source_line AS "sourceLine"',
  sourceColumn: 'fact.source_column AS "sourceColumn"',
  importRun: 'fact.import_id AS "importKey"',
  knownFrom: 'fact.known_from AS "knownFrom"',
  knownUntil: 'fact.known_until AS "knownUntil"',
};

const indexedColumns = 'fact.indicator_id AS "indicatorKey", fact.year, fact.center_id AS "centerKey", fact.value';

const everyColumn = [indexedColumns, ...Object.values(columnOfField)].join(', ');

/** A row has those of these columns that were asked for, and graphql-js asks for no others. */
interface FactRow {
  key: string;
  centerKey: number;
  indicatorKey: number;
  year: number;
  value: string;
  source: FactSource;
  verification: Verification;
  sourceValue: string | null;
  sourceCurrency: string | null;
  sourceRate: string | null;
  sourceLine: number | null;
  sourceColumn: string | null;
  importKey: number | null;
  knownFrom: Date;
  knownUntil: Date | null;
}

// Property by property: a rest or spread over twenty thousand rows costs more than reading them.
const toFact =
  (centerIdOnly: boolean) =>
  (row: FactRow): IndicatorFactType => {
    const { centerKey, importKey } = row;
    return {
      id: globalId('indicatorFact', row.key),
      center: centerIdOnly ? { id: globalId('center', centerKey) } : (_, context) => loadCenter(context, centerKey),
      indicator: indicatorOfKey(row.indicatorKey),
      year: row.year,
      value: row.value,
      source: row.source,
      verification: row.verification,
      sourceValue: row.sourceValue,
      sourceCurrency: row.sourceCurrency,
      sourceRate: row.sourceRate,
      sourceLine: row.sourceLine,
      sourceColumn: row.sourceColumn,
      importRun: importKey ? (_, context) => loadImportRun(context, importKey) : null,
      knownFrom: row.knownFrom,
      knownUntil: row.knownUntil,
    };
  };

/**
 * A page of facts in the order of the covering index, so that one indicator's values of one year come off it alone.
 * @throws ExpectedError BAD_USER_INPUT for an unknown code or id, a page above 20,000 and a cursor of another list.
 */
export const readFacts = async (
  reader: Reader,
  { filter, asOf, first, after }: FactRequest,
  { fields, centerIdOnly }: FactSelection,
): Promise<Page<IndicatorFactType>> => {
  const bindings = new Bindings();
  const facts = factsIn(await resolveFactScope(reader, filter), asOf, bindings);
  const columns = Object.entries(columnOfField).flatMap(([field, column]) => (fields.has(field) ? [column] : []));
  return readPage({
    reader,
    select: [indexedColumns, ...columns].join(', '),
    ...facts,
    parameters: bindings.values,
    order: [
      { sql: 'fact.indicator_id', direction: 'ASC', type: 'int' },
      { sql: 'fact.year', direction: 'ASC', type: 'int' },
      { sql: 'fact.center_id', direction: 'ASC', type: 'int' },
    ],
    first,
    after,
    maximum: largestFactPage,
    scope: ['indicatorFacts', filter, asOf ?? null],
    map: toFact(centerIdOnly),
  });
};

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(IndicatorFactType | null)[]> => {
  const rows = await reader.rows<FactRow>(
    `SELECT ${everyColumn} FROM indicator_fact fact JOIN center ON center.id = fact.center_id
     WHERE fact.id = ANY($1::bigint[]) AND center.withdrawn_at IS NULL`,
    [keys],
  );
  const found = rows.map((row) => ({ key: Number(row.key), fact: toFact(false)(row) }));
  return oneForEach(keys, found).map((row) => row?.fact ?? null);
};

/** The fact with that number in the database, also one that is no longer believed. */
export const loadFact = (context: RequestContext, key: number): Promise<IndicatorFactType | null> =>
  context.loader('indicatorFact', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);

/** Which of a center's facts are wanted. */
export interface CenterFactsRequest {
  readonly indicatorKeys: readonly number[] | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly asOf: Date | null;
}

const readOfCenters = async (
  reader: Reader,
  { indicatorKeys, fromYear, toYear, asOf }: CenterFactsRequest,
  centerKeys: readonly number[],
): Promise<IndicatorFactType[][]> => {
  const bindings = new Bindings();
  const scope = { centers: noScope, filter: {}, centerKeys, indicatorKeys, fromYear, toYear };
  const { from, where } = factsIn(scope, asOf, bindings);
  const rows = await reader.rows<FactRow>(
    `SELECT ${everyColumn} FROM ${from} WHERE ${where} ORDER BY fact.indicator_id, fact.year`,
    bindings.values,
  );
  return manyForEach(centerKeys, rows, (row) => row.centerKey).map((facts) => facts.map(toFact(false)));
};

const noScope = { jurisdictionKey: null, fieldKeys: null, departmentKeys: null, statuses: null };

/** The facts of one center, by indicator and year; those of all centers of the request are read together. */
export const loadCenterFacts = (
  context: RequestContext,
  centerKey: number,
  request: CenterFactsRequest,
): Promise<IndicatorFactType[]> =>
  context
    .loader(`center.facts ${JSON.stringify(request)}`, (keys: readonly number[]) =>
      readOfCenters(context.reader, request, keys),
    )
    .load(centerKey);
