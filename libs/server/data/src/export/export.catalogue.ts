import { createHash } from 'node:crypto';
import type { ExportColumn, ExportDataset } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import {
  type FragmentDefinitionNode,
  getNamedType,
  getVariableValues,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  printSchema,
} from 'graphql';

/** What somebody wants of a dataset. */
export interface ExportQuestion {
  readonly dataset: string;
  /** Of the list, as JSON: `filter` and what else it takes, but for those of a page. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** By key; null or none: all there are. */
  readonly columns?: readonly string[] | null;
  /** Rows behind this cursor. */
  readonly after?: string | null;
}

/** A column, with the scalar that its values are of. */
export interface PlannedColumn extends ExportColumn {
  readonly steps: readonly string[];
  readonly scalar: string;
}

/** A question held against the schema: the operation whose nodes the rows are. */
export interface PlannedExport {
  readonly dataset: ExportDataset;
  readonly columns: readonly PlannedColumn[];
  readonly document: string;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The values of the list’s arguments. */
  readonly given: Readonly<Record<string, unknown>>;
}

const ofPages = ['first', 'last', 'before', 'after'];

/** What may be exported, held against the schema that it is a part of. */
export class ExportCatalogue {
  /** Changes with the schema. */
  readonly schemaVersion: string;
  private readonly byName: ReadonlyMap<string, ExportDataset>;

  constructor(
    readonly schema: GraphQLSchema,
    readonly datasets: readonly ExportDataset[],
  ) {
    this.byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
    this.schemaVersion = createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 16);
  }

  /** @throws ExpectedError BAD_USER_INPUT that names the place of what is wrong with the question */
  plan(question: ExportQuestion): PlannedExport {
    const dataset = this.dataset(question.dataset);
    const args = this.argumentsOf(dataset).filter(({ name }) => !ofPages.includes(name));
    const given = Object.fromEntries(Object.entries(question.arguments).filter(([, value]) => value != null));
    const strange = Object.keys(given).find((name) => !args.some((arg) => arg.name === name));
    if (strange !== undefined)
      throw badInput(strange, given[strange], `${dataset.name} takes ${args.map(({ name }) => name).join(', ')}`);
    const wanted = args.filter(({ name, type }) => name in given || isNonNullType(type));
    const columns = this.chosen(dataset, dataset.columns(given), question.columns);
    const document = documentOf(dataset.name, wanted, columns, question.after != null);
    const [operation] = parse(document).definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('an export is read by one operation');
    const { coerced, errors } = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      { ...given, ...(question.after != null && { after: question.after }) },
      { maxErrors: 1 },
    );
    if (!coerced) throw refused(errors[0]);
    return { dataset, columns, document, operation, fragments: new Map(), variables: coerced, given: coerced };
  }

  /** The arguments of its list. */
  argumentsOf({ name }: ExportDataset): readonly GraphQLArgument[] {
    return this.schema.getQueryType()?.getFields()[name]?.args ?? [];
  }

  /** The columns that there are for some arguments, with their scalars. */
  columnsOf(dataset: ExportDataset, given: Readonly<Record<string, unknown>> = {}): PlannedColumn[] {
    return dataset.columns(given).map((one) => this.planned(dataset, one));
  }

  private dataset(name: string): ExportDataset {
    const dataset = this.byName.get(name);
    if (dataset) return dataset;
    throw badInput('dataset', name, `one of ${[...this.byName.keys()].join(', ')} is wanted`);
  }

  private chosen(
    dataset: ExportDataset,
    all: readonly ExportColumn[],
    keys: readonly string[] | null | undefined,
  ): PlannedColumn[] {
    const known = new Map(all.map((one) => [one.key, one]));
    const twice = all.find((one) => known.get(one.key) !== one);
    if (twice) throw badInput('columns', twice.key, `two columns are called ${twice.key}: give one of the measures another name`);
    const chosen = (keys?.length ? [...new Set(keys)] : [...known.keys()]).map((key) => {
      const found = known.get(key);
      if (found) return this.planned(dataset, found);
      throw badInput('columns', key, `one of ${[...known.keys()].join(', ')} is wanted`);
    });
    if (chosen.length > 0) return chosen;
    throw badInput('columns', [], 'there is nothing to show; aggregates want groupBy and measures');
  }

  /** @throws Error for a column that the schema does not have: a spec walks all of them */
  private planned(dataset: ExportDataset, found: ExportColumn): PlannedColumn {
    const steps = found.path.split('.');
    let type: GraphQLObjectType = this.nodeOf(dataset);
    let scalar = '';
    for (const step of steps.filter((one) => !isPlace(one))) {
      const field = type.getFields()[step];
      if (!field) throw new Error(`${dataset.name}: ${type.name} has no ${step}, of ${found.path}`);
      const named = getNamedType(field.type);
      if (isObjectType(named)) type = named;
      else scalar = named.name;
    }
    return { ...found, steps, scalar };
  }

  private nodeOf({ name }: ExportDataset): GraphQLObjectType {
    const connection = getNamedType(this.schema.getQueryType()?.getFields()[name]?.type);
    const nodes = isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : undefined;
    if (!isObjectType(nodes)) throw new Error(`the schema has no list ${name}`);
    return nodes;
  }
}

const isPlace = (step: string): boolean => /^\d+$/.test(step);

interface Selection {
  readonly [name: string]: Selection;
}

const merged = (selection: Selection, [first, ...rest]: readonly string[]): Selection =>
  first === undefined ? selection : { ...selection, [first]: merged(selection[first] ?? {}, rest) };

const printed = (selection: Selection): string =>
  Object.entries(selection)
    .map(([name, below]) => (Object.keys(below).length > 0 ? `${name} { ${printed(below)} }` : name))
    .join(' ');

const documentOf = (
  root: string,
  args: readonly GraphQLArgument[],
  columns: readonly PlannedColumn[],
  isResumed: boolean,
): string => {
  const selection = columns.reduce<Selection>(
    (sum, { steps }) => merged(sum, steps.filter((step) => !isPlace(step))),
    {},
  );
  const given = [...args.map(({ name, type }) => ({ name, type: String(type) })), ...(isResumed ? [{ name: 'after', type: 'String' }] : [])];
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const [head, call] = given.length > 0 ? [`query (${declared})`, `(${passed})`] : ['query', ''];
  return `${head} { ${root}${call} { nodes { ${printed(selection)} } } }`;
};

/** `Variable "$filter" got invalid value "x" at "filter.fromYear"; …` → filter.fromYear: … */
const refused = (error: GraphQLError | undefined): Error => {
  const message = error?.message ?? '';
  const place = / at "([^"]+)"/.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1] ?? 'filter';
  const says = /; (.*)$/s.exec(message)?.[1] ?? message;
  return badInput(place, null, says);
};
