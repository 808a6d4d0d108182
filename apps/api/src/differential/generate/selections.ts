import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { aggregateArguments } from './aggregate-arguments';
import { argumentsOf } from './argument-values';
import type { Draft } from './draft';
import { isConnection, isPageArgument, mostRows, pageArguments, type Position } from './page-arguments';
import { literalOf } from './values';

type Selectable = GraphQLObjectType | GraphQLInterfaceType;
type AnyField = GraphQLField<unknown, unknown>;

/** A name of the answer that is taken: the same field with the same arguments may be selected under it again. */
interface Taken {
  readonly parent: string;
  readonly field: AnyField;
  readonly written: string;
  readonly position: Position;
  /** Of an object. */
  readonly below: Scope;
}

/** The names that are taken in one object of the answer, whatever fragments they come from. */
export type Scope = Map<string, Taken>;

/** A fragment that may be spread wherever all its names are free. */
interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly taken: ReadonlyMap<string, Taken>;
  readonly position: Position;
}

/** Served from files, not from the database. */
export const fileFields = new Set(['importPreview', 'shippedMappings', 'checkRoster']);

const deepest = 8;

/** Roughly how many there are of what is a list without pages. */
const rowsOfList: Readonly<Record<string, number>> = { facts: 20, histogram: 100, peerBands: 2, series: 3, points: 6 };

/** How much more often than others a field is drawn at the root: it can be asked for in more ways. */
const weights: Readonly<Record<string, number>> = {
  indicatorAggregates: 7,
  overview: 4,
  centers: 3,
  evaluationDistributions: 3,
  node: 3,
  organisations: 2,
  people: 2,
};

/** Where the work of a field shows. */
const telling = new Set([
  'AggregateConnection.nodes',
  'AggregateRow.values',
  'AggregateValue.value',
  'AggregateValue.previous',
  'AggregateValue.changeRate',
  'EvaluationDistribution.total',
  'EvaluationDistribution.quota',
  'EvaluationDistribution.results',
  'Overview.series',
  'Overview.movers',
  'Overview.centers',
  'IndicatorSeries.points',
  'YearValue.value',
  'Movers.rises',
  'Movers.falls',
  'PeerBand.points',
  'PeerPoint.median',
]);

const hasId = (type: Selectable): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** Writes selections of one document. */
export class Selections {
  private readonly fragments: Fragment[] = [];
  private inFragment = 0;

  constructor(private readonly draft: Draft) {}

  /** The selections of an operation. */
  root(): string {
    const { schema, dice } = this.draft;
    const query = schema.getQueryType();
    if (!query) throw new Error('The schema has no query');
    const fields = Object.values(query.getFields()).filter((field) => !fileFields.has(field.name));
    const weighted = fields.flatMap((field) => new Array<AnyField>(weights[field.name] ?? 1).fill(field));
    const scope: Scope = new Map();
    const position: Position = { depth: 1, path: [], repeated: false, rows: 1 };
    const parts = dice
      .someOf(weighted, dice.oneOf([1, 1, 2, 2, 3, 4]))
      .map((field) => this.field(query, field, scope, position));
    if (dice.chance(10)) parts.push(this.named('__typename', scope));
    if (dice.chance(1)) parts.push('__type(name: "Center") { name kind }');
    return this.set([...parts, ...this.repeats(query, scope, position)]);
  }

  private set(parts: readonly (string | null)[]): string {
    const written = parts.filter((part) => part !== null);
    return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`;
  }

  private named(name: '__typename', scope: Scope): string {
    return scope.has(name) ? name : `${this.draft.dice.chance(20) ? `${this.draft.newName('t')}: ` : ''}${name}`;
  }

  /** The selections in an object of a type. */
  private selections(type: Selectable, scope: Scope, position: Position): string {
    const { dice } = this.draft;
    if (isInterfaceType(type)) return this.ofInterface(type, scope, position);
    const fields = Object.values(type.getFields()).filter((field) => this.isPossible(field, position));
    const parts: (string | null)[] = [];
    if (dice.chance(8)) parts.push(this.named('__typename', scope));
    if (dice.chance(10)) parts.push(this.spread(type, scope, position));
    if (fields.length > 0)
      for (const field of this.chosen(fields, type, position)) {
        if (this.draft.fieldsLeft <= 0 && parts.length > 0) break;
        parts.push(this.wrapped(type, scope, position, () => this.field(type, field, scope, position)));
      }
    return this.set([...parts, ...this.repeats(type, scope, position)]);
  }

  /** Some of the fields; most of the time the figures, without which the arguments above them show nowhere. */
  private chosen(fields: readonly AnyField[], type: Selectable, { depth }: Position): AnyField[] {
    const { dice } = this.draft;
    const some = dice.someOf(fields, depth > 3 ? 4 : 7);
    const figures = fields.filter((field) => telling.has(`${type.name}.${field.name}`) && dice.chance(60));
    return [...new Set([...figures, ...some])];
  }

  /** Now and then a selection stands in an inline fragment. */
  private wrapped(type: Selectable, scope: Scope, position: Position, write: () => string | null): string | null {
    const { dice } = this.draft;
    const written = write();
    if (written === null || !dice.chance(10)) return written;
    const condition = dice.chance(50) ? `... on ${type.name}` : '...';
    const more = dice.chance(30) ? this.repeats(type, scope, position) : [];
    const wrapped = `${condition}${this.directive()} ${this.set([written, ...more])}`;
    if (!hasId(type) || !dice.chance(30)) return wrapped;
    return `... on Node${this.directive()} { ${dice.chance(50) ? 'id ' : ''}... on ${type.name} ${this.set([wrapped])} }`;
  }

  private isPossible(field: AnyField, { depth, rows }: Position): boolean {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return true;
    const isList = isListType(getNullableType(field.type));
    return (
      depth < deepest &&
      this.draft.fieldsLeft > 0 &&
      (!isList || rows * (rowsOfList[field.name] ?? 4) <= mostRows * (type.name === 'HistogramBin' ? 4 : 2))
    );
  }

  /** Selects a field under a name that is free, or says nothing. */
  private field(parent: Selectable, field: AnyField, scope: Scope, position: Position): string | null {
    const { draft } = this;
    const { dice } = draft;
    draft.fieldsLeft -= 1;
    const name = scope.has(field.name) || dice.chance(12) ? draft.newName('a') : field.name;
    const prefix = name === field.name ? '' : `${name}: `;
    const { written, below } = this.call(field, { ...position, path: [...position.path, name] });
    const taken = { parent: parent.name, field, written: prefix + written, position: below, below: new Map() };
    scope.set(name, taken);
    return this.again(taken, true);
  }

  /** A field with its arguments, and where it then stands. */
  private call(field: AnyField, at: Position): { written: string; below: Position } {
    const { draft } = this;
    const own = field.args.filter((arg) => !(isConnection(field) && isPageArgument(arg.name)));
    const page = isConnection(field) ? pageArguments(draft, field, at, this.inFragment > 0) : null;
    const isList = isListType(getNullableType(field.type));
    const given = [
      ...(field.name === 'indicatorAggregates'
        ? aggregateArguments(draft, field)
        : argumentsOf(draft, own, field.name)),
      ...(page?.given ?? []),
    ];
    const listed = given.map(([name, value]) => `${name}: ${literalOf(value)}`).join(', ');
    return {
      written: field.name + (given.length > 0 ? `(${listed})` : ''),
      below: {
        path: at.path,
        depth: at.depth + 1,
        // a page's own fields stand once; its rows are counted as soon as the page is reached
        repeated: at.repeated || isList,
        rows: at.rows * (page?.length ?? (isList ? (rowsOfList[field.name] ?? 4) : 1)),
      },
    };
  }

  /** Selects what is taken already: two selections of one name are merged. */
  private again({ field, written, position, below }: Taken, first: boolean): string | null {
    const type = getNamedType(field.type);
    const directive = this.directive();
    if (isLeafType(type)) return `${written}${directive}`;
    if (!isObjectType(type) && !isInterfaceType(type)) return null;
    const cursors = first && this.draft.slots.some(({ path }) => path === position.path);
    const selections = this.selections(type, below, position);
    const withCursors = cursors ? selections.replace(/^\{/, `{ ${this.cursors(type, below, position)}`) : selections;
    return `${written}${directive} ${withCursors}`;
  }

  /** Where cursors are wanted back, they are asked for, under a name of their own. */
  private cursors(type: Selectable, scope: Scope, position: Position): string {
    const edges = type.getFields()['edges'];
    const name = 'cursors';
    if (edges && !scope.has(name))
      scope.set(name, { parent: type.name, field: edges, written: `${name}: edges`, position, below: new Map() });
    return `${name}: edges { cursor }`;
  }

  private repeats(type: Selectable, scope: Scope, position: Position): (string | null)[] {
    const { dice } = this.draft;
    const own = [...scope.values()].filter(
      ({ parent, field }) => parent === type.name && this.isPossible(field, position),
    );
    return own.length > 0 && dice.chance(12) ? [this.again(dice.oneOf(own), false)] : [];
  }

  private directive(): string {
    const { draft } = this;
    const { dice } = draft;
    if (!dice.chance(6)) return '';
    const one = (name: 'include' | 'skip'): string => {
      const holds = dice.chance(75) === (name === 'include');
      const value = dice.chance(50) ? String(holds) : draft.declare('Boolean!', holds).text;
      return ` @${name}(if: ${value})`;
    };
    return dice.chance(15) ? one('include') + one('skip') : one(dice.chance(50) ? 'include' : 'skip');
  }

  /** Fragments on some of the types that have ids; a name that one of them took is not free for another. */
  private ofInterface(type: GraphQLInterfaceType, scope: Scope, position: Position): string {
    const { dice, schema } = this.draft;
    const parts: (string | null)[] = dice.chance(50) ? ['id'] : [];
    if (dice.chance(50)) parts.push('__typename');
    const types = schema.getPossibleTypes(type);
    for (const one of dice.someOf(types, 6))
      parts.push(`... on ${one.name}${this.directive()} ${this.selections(one, scope, position)}`);
    return this.set(parts);
  }

  /** A named fragment, a new one or one that was spread elsewhere. */
  private spread(type: Selectable, scope: Scope, position: Position): string | null {
    const { draft } = this;
    const known = this.fragments.filter(
      (fragment) =>
        fragment.type === type.name &&
        fragment.position.depth >= position.depth &&
        fragment.position.rows >= position.rows &&
        [...fragment.taken].every(([name, taken]) => (scope.get(name) ?? taken) === taken),
    );
    if (known.length > 0 && draft.dice.chance(50)) {
      const fragment = draft.dice.oneOf(known);
      for (const [name, taken] of fragment.taken) scope.set(name, taken);
      return `...${fragment.name}${this.directive()}`;
    }
    const name = draft.newName('F');
    if (hasId(type) && draft.dice.chance(25)) {
      draft.fragments.push(`fragment ${name} on Node { ${draft.dice.oneOf(['id', '__typename id', '... { id }'])} }`);
      return `...${name}${this.directive()}`;
    }
    if (draft.fieldsLeft <= 2 || this.inFragment > 2) return null;
    this.inFragment += 1;
    const written = this.selections(type, scope, position);
    this.inFragment -= 1;
    draft.fragments.push(`fragment ${name} on ${type.name} ${written}`);
    this.fragments.push({ name, type: type.name, taken: new Map(scope), position });
    return `...${name}${this.directive()}`;
  }
}
