import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { EntityMetadata } from 'typeorm';
import { Compiling, type FieldGuards } from './compiling';
import type { TypeReads } from './declaration';
import { primaryColumn } from './derived-fields';
import { type Json, object, sqlOf } from './json';
import { type Plan, PlanBuilder } from './plan';
import { type TypeRead, readTypes } from './read-types';
import type { Request } from './request-values';
import { Scope } from './scope';
import { collectFields, type Selected, setsOf } from './selection';

export interface Compiled {
  readonly plan: Plan;
  /** False: root fields are read elsewhere too, and the answer is put together by graphql-js. */
  readonly isWhole: boolean;
}

/** A whole list, each of its statements with the parameters that it needs. */
export interface ListPlans {
  /** Nothing but what the database has to say against the request. */
  readonly check: Plan;
  readonly count: Plan;
  readonly rows: Plan;
}

const statementOf = (json: Json, { assertions }: PlanBuilder): string =>
  `SELECT ${[sqlOf(json), ...assertions.map(({ sql }) => `(${sql})::text`)].join(', ')}`;

/** Turns an operation's whole selection into one statement whose answer is the response. */
export class ReadCompiler {
  readonly types: ReadonlyMap<string, TypeRead>;

  constructor(
    readonly schema: GraphQLSchema,
    reads: readonly TypeReads[],
    entities: readonly EntityMetadata[],
    private readonly guards: FieldGuards,
  ) {
    this.types = readTypes(schema, reads, entities);
  }

  /** The plan of a query: `{"data":{…}}` of the root fields that are read here. */
  compile(
    operation: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    builder: PlanBuilder,
  ): Compiled {
    const query = this.typeRead('Query');
    const source = { schema: this.schema, fragments };
    const selected = collectFields(source, query.type, [operation.selectionSet], builder);
    const read = selected.filter(({ name }) => name === '__typename' || query.fields.has(name));
    const isWhole = read.length === selected.length;
    const compiling = new Compiling(this.types, source, builder, this.guards, isWhole);
    const data = compiling.object(query, '', read, new Scope());
    return { plan: builder.build(statementOf(object([['data', data]]), builder)), isWhole };
  }

  /** The plans of the whole list that an operation's one root field is, `{ nodes { … } }` of a page. */
  compileList(
    operation: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    builder: PlanBuilder,
  ): ListPlans {
    const query = this.typeRead('Query');
    const source = { schema: this.schema, fragments };
    const [root, ...others] = collectFields(source, query.type, [operation.selectionSet], builder);
    if (!root || others.length > 0) throw new Error('a list is read by an operation of one root field');
    const list = new Compiling(this.types, source, builder, this.guards, true).list(query, root);
    const assertions = builder.assertions.map(({ sql }) => `(${sql})::text`);
    return {
      check: builder.build(`SELECT ${['NULL', ...assertions].join(', ')}`),
      count: builder.build(`SELECT ${list.count}`),
      rows: builder.build(list.rows),
    };
  }

  /** The plan of a mutation's payload: the selection below its field, of one row. */
  compilePayload(
    selected: Selected,
    typeName: string,
    key: number,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    request: Request,
  ): Plan {
    const builder = new PlanBuilder(request);
    const { type, entity } = this.typeRead(typeName);
    if (!entity) throw new Error(`a payload of ${typeName} is no row`);
    const source = { schema: this.schema, fragments };
    const compiling = new Compiling(this.types, source, builder, this.guards, false);
    const row = builder.alias('payload');
    const fields = collectFields(source, type, setsOf(selected), builder);
    const json = sqlOf(compiling.object(this.typeRead(typeName), row, fields, new Scope()));
    const isRow = `${row}.${primaryColumn(entity)} = ${builder.bindConstant('bigint', key)}`;
    const rows = `FROM ${entity.tableName} ${row} WHERE ${isRow} AND ${compiling.visible(typeName, row)}`;
    return builder.build(`SELECT coalesce((SELECT ${json} ${rows}), 'null') AS payload`);
  }

  private typeRead(name: string): TypeRead {
    const type = this.types.get(name);
    if (!type) throw new Error(`the read compiler knows no reads of ${name}`);
    return type;
  }
}
