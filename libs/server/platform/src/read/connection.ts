import { getNamedType, isObjectType } from 'graphql';
import { ExpectedError } from '../errors/expected-error';
import { shownRule } from './access';
import {
  beyondSql,
  type CursorKeys,
  cursorJsonSql,
  cursorSql,
  decodeCursor,
  hashOf,
  orderSql,
  type OrderTerm,
  type Side,
} from './cursor';
import type { FieldRead, ListSql, Reading } from './declaration';
import type { Rows } from './fields';
import { constant, type Json, listOf, quoted, raw, sqlOf } from './json';
import { checkPage, type PageArgs, type PageSizes } from './page-args';
import type { RequestValues } from './request-values';
import type { Selected } from './selection';

/** The rows of a list, of which a page is read. */
export interface PageRows extends Rows {
  readonly order: readonly OrderTerm[];
}

interface PageOptions extends PageSizes {
  /** Arguments beside those of the page. */
  readonly arguments?: readonly string[];
  readonly rows: (read: Reading) => PageRows;
  /** What the connection says of the whole list beside its count. */
  readonly totals?: Readonly<Record<string, (rows: Rows, read: Reading) => Json>>;
}

const pageArguments = ['first', 'after', 'last', 'before'] as const;

/** A page of a list by keyset (Relay): stable under writes, in both directions, read in one scan. */
export const page = (options: PageOptions): FieldRead => ({
  isTotal: true,
  arguments: [...pageArguments, ...(options.arguments ?? [])],
  pageSizes: { usual: options.usual, largest: options.largest },
  json: (read) => new PageReading(read, options).json(),
  list: (read) => new PageReading(read, options).list(),
});

/** What a value says: null, absent and an empty filter say the same. */
const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value ?? undefined;
  const members = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const something = said(one);
    return something === undefined ? [] : [[name, something]];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
};

/** What makes a list another one: its arguments but those that say which part of it is wanted. */
const identityIn = (read: Reading, values: RequestValues): unknown => {
  const given = Object.entries(read.args<Record<string, unknown>>().valueIn(values));
  const question = given.filter(([name]) => !pageArguments.some((one) => one === name));
  return [read.typeName, said(Object.fromEntries(question)) ?? {}];
};

/** How the row that only tells that there are more is left out, if it is read. */
type Cut = 'none' | 'numbered' | 'sliced';

/** One page about to become SQL. */
class PageReading {
  private readonly args;
  private readonly rows: PageRows;
  private readonly isBackwards: boolean;
  /** Rows that are shown at most. */
  private readonly size: string;
  private hash: string | null = null;
  private readonly bounds: Readonly<Record<Side, string | null>>;

  constructor(
    private readonly read: Reading,
    private readonly options: PageOptions,
  ) {
    this.args = read.args<PageArgs>();
    this.args.check((args) => checkPage(args, options));
    this.rows = options.rows(read);
    this.refuseMasked();
    this.isBackwards = this.args.at('last').isGiven;
    this.size = read.plan.bind('int', (values) => {
      const { first, last } = this.args.valueIn(values);
      return last ?? first ?? options.usual;
    });
    this.bounds = { after: this.bound('after'), before: this.bound('before') };
  }

  /** An order by what the viewer may not see would tell it; so would a cursor. */
  private refuseMasked(): void {
    const masked = this.rows.order.find(({ field }) => field && shownRule(this.read.plan.access, field));
    if (!masked) return;
    const says = `A list is not ordered by ${masked.field} for those who may not see all of it`;
    throw new ExpectedError('FORBIDDEN', says, { place: 'orderBy' });
  }

  /** The condition of a cursor; null without one. */
  private bound(side: Side): string | null {
    const { read } = this;
    const { order } = this.rows;
    const keysIn = (values: RequestValues): CursorKeys | null => {
      const cursor = this.args.at(side).valueIn(values);
      return cursor == null ? null : decodeCursor(side, cursor, hashOf(identityIn(read, values)), order);
    };
    const isMissing = read.plan.ask((values) => keysIn(values)?.map((key) => key === null) ?? null);
    if (isMissing === null) return null;
    const keys = order.map(({ type }, index) =>
      isMissing[index] ? null : read.plan.bind(type, (values) => keysIn(values)?.[index]),
    );
    return beyondSql(order, side, keys);
  }

  json(): Json {
    const fields = this.read.fieldsOf(this.read.typeName, this.read.field);
    const info = fields.filter(({ name }) => name === 'pageInfo').flatMap((field) => this.infoNames(field));
    const showsRows = fields.some(({ name }) => name === 'nodes' || name === 'edges');
    const asksForMore = info.includes(this.isBackwards ? 'hasPreviousPage' : 'hasNextPage');
    const asksForEnds = info.includes('startCursor') || info.includes('endCursor');
    const cut = asksForMore ? (asksForEnds ? 'numbered' : 'sliced') : 'none';
    const members = fields.map((field): [string, Json] => [field.key, this.member(field, cut)]);
    const isRead = showsRows || asksForMore || asksForEnds;
    const from = isRead ? ` FROM ${this.pageTable(asksForMore, asksForEnds)}` : '';
    const json = sqlOf(this.read.object(this.read.typeName, members)); // before the tables, which it may ask for
    return raw(`(${this.rows.scope?.with ?? ''}SELECT ${json}${from})`);
  }

  /** The whole list behind `after`, in its order, a row of the statement for each of its nodes; however long it is. */
  list(): ListSql {
    const { row, from, order } = this.rows;
    const nodes = this.read.fieldsOf(this.read.typeName, this.read.field).find(({ name }) => name === 'nodes');
    if (!nodes) throw new Error(`${this.read.typeName} is read row by row: its selection is one of nodes`);
    const item = sqlOf(this.node(nodes)); // before the tables, which it may ask for
    const keys = order.map(({ sql }, index) => `${sql} AS page_key${index}`);
    const where = this.where([this.bounds.after, this.bounds.before]);
    // Sorted as narrow rows, before their texts are made; OFFSET keeps the two apart.
    const sorted = `(SELECT ${[`${row}.*`, ...keys].join(', ')} FROM ${from}${where} ORDER BY ${orderSql(order, false)} OFFSET 0) ${row}`;
    const tables = this.rows.scope?.with ?? '';
    return {
      count: `(${tables}SELECT count(*) FROM ${from}${this.where([])})`,
      rows: `${tables}SELECT ${item}, ${cursorJsonSql(...this.place())} FROM ${sorted} ORDER BY ${this.keyOrder(row, false)}`,
    };
  }

  private infoNames(field: Selected): string[] {
    return this.read.fieldsOf('PageInfo', field).map(({ name }) => name);
  }

  /** The page's rows, one more if it is asked whether there are more, numbered in the order in which they are taken. */
  private pageTable(withMore: boolean, isNumbered: boolean): string {
    const { row, from, order } = this.rows;
    const keys = order.map(({ sql }, index) => `${sql} AS page_key${index}`);
    const limit = withMore ? `${this.size} + 1` : this.size;
    const where = this.where([this.bounds.after, this.bounds.before]);
    const taken = `(SELECT ${[`${row}.*`, ...keys].join(', ')} FROM ${from}${where} ORDER BY ${orderSql(order, this.isBackwards)} LIMIT ${limit})`;
    if (!isNumbered) return `${taken} ${row}`;
    const inTurn = `(ORDER BY ${this.keyOrder('page', this.isBackwards)})`;
    return `(SELECT page.*, row_number() OVER ${inTurn} AS page_n, lead(TRUE) OVER ${inTurn} IS NULL AS page_last FROM ${taken} page) ${row}`;
  }

  private keyOrder(row: string, isReversed: boolean): string {
    return orderSql(this.rows.order, isReversed, (index) => `${row}.page_key${index}`);
  }

  private where(more: readonly (string | null)[]): string {
    const conditions = [this.rows.where, ...more].filter((one) => one && one !== 'TRUE').map((one) => `(${one})`);
    return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  }

  private member(field: Selected, cut: Cut): Json {
    if (field.name === 'nodes') return this.items(this.node(field), cut);
    if (field.name === 'edges') return this.items(this.edge(field), cut);
    if (field.name === 'pageInfo') return this.info(field);
    if (field.name === 'totalCount') return raw(`(SELECT count(*)::int4 FROM ${this.rows.from}${this.where([])})`);
    if (field.name === '__typename') return constant(this.read.typeName);
    const total = this.options.totals?.[field.name];
    if (total) return total(this.rows, this.read);
    throw new Error(`the read compiler does not know ${this.read.typeName}.${field.name}`);
  }

  /** The page's rows in the list's order, without the one that only tells that there are more. */
  private items(item: Json, cut: Cut): Json {
    const inOrder = this.keyOrder(this.rows.row, false);
    if (cut === 'numbered') return listOf(item, inOrder, ` FILTER (WHERE ${this.rows.row}.page_n <= ${this.size})`);
    if (cut === 'none') return listOf(item, inOrder);
    // Taken from the end, the row to leave out is the first. Numbering 20,000 rows takes a third of such a page's time.
    const taken = `array_agg(${sqlOf(item)} ORDER BY ${inOrder})`;
    const from = this.isBackwards ? `greatest(count(*) - ${this.size}, 0) + 1` : '1';
    const to = this.isBackwards ? '' : this.size;
    return [{ constant: '[' }, { sql: `array_to_string((${taken})[(${from})::int:${to}], ',')` }, { constant: ']' }];
  }

  /** The type of the connection's nodes or edges. */
  private typeBelow(list: 'nodes' | 'edges'): string {
    const type = getNamedType(this.read.type);
    const field = isObjectType(type) ? type.getFields()[list] : undefined;
    if (!field) throw new Error(`${type.name} has no ${list}`);
    return getNamedType(field.type).name;
  }

  private node(field: Selected): Json {
    return this.read.select(this.rows.row, { type: this.typeBelow('nodes'), field, scope: this.rows.scope });
  }

  private edge(field: Selected): Json {
    const type = this.typeBelow('edges');
    return this.read.object(
      type,
      this.read.fieldsOf(type, field).map((one): [string, Json] => {
        if (one.name === 'cursor') return [one.key, quoted(this.cursor())];
        return [one.key, one.name === 'node' ? this.node(one) : constant(type)];
      }),
    );
  }

  private cursor(): string {
    return cursorSql(...this.place());
  }

  /** What a cursor is made of. */
  private place(): Parameters<typeof cursorSql> {
    const keys = this.rows.order.map((_, index) => `${this.rows.row}.page_key${index}`);
    const { read } = this;
    this.hash ??= read.plan.bind('text', (values) => hashOf(identityIn(read, values)));
    return [this.hash, keys, this.rows.order];
  }

  private info(field: Selected): Json {
    return this.read.object(
      'PageInfo',
      this.read.fieldsOf('PageInfo', field).map((one): [string, Json] => [one.key, this.infoMember(one.name)]),
    );
  }

  private infoMember(name: string): Json {
    if (name === 'hasNextPage') return this.isBackwards ? this.hasBeyond('before') : this.hasMore();
    if (name === 'hasPreviousPage') return this.isBackwards ? this.hasMore() : this.hasBeyond('after');
    if (name === 'startCursor') return this.end(this.isBackwards ? 'takenLast' : 'takenFirst');
    if (name === 'endCursor') return this.end(this.isBackwards ? 'takenFirst' : 'takenLast');
    return constant('PageInfo');
  }

  private hasMore(): Json {
    return raw(`CASE WHEN count(*) > ${this.size} THEN 'true' ELSE 'false' END`);
  }

  /** Whether a row of the list stands at a cursor's place or on its other side. */
  private hasBeyond(side: Side): Json {
    const bound = this.bounds[side];
    if (!bound) return constant(false);
    const rows = `SELECT FROM ${this.rows.from}${this.where([`(${bound}) IS NOT TRUE`])}`;
    return raw(`CASE WHEN EXISTS (${rows}) THEN 'true' ELSE 'false' END`);
  }

  /** The cursor of one of the page's ends; null on an empty page. */
  private end(which: 'takenFirst' | 'takenLast'): Json {
    const { row } = this.rows;
    const isThere = {
      takenFirst: `${row}.page_n = 1 AND ${this.size} > 0`,
      takenLast: `${row}.page_n = ${this.size} OR (${row}.page_last AND ${row}.page_n < ${this.size})`,
    }[which];
    return raw(`coalesce(max(to_json(${this.cursor()})::text) FILTER (WHERE ${isThere}), 'null')`);
  }
}
