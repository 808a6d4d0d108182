import { type Action, type CellsAsked, mayReadCells, type Predicate } from '@wanchuang/domain-access';
import { getNamedType, type GraphQLNamedType, isObjectType } from 'graphql';
import type { EntityMetadata } from 'typeorm';
import { ExpectedError } from '../errors/expected-error';
import { actionRule, maskedRule, requireRole, rowRule, shownRule } from './access';
import { constantJson } from './constant-object';
import type { Reading, SelectOptions } from './declaration';
import { FieldArguments } from './field-arguments';
import { Given } from './given';
import { constant, type Json, object, quoted, raw, sqlOf } from './json';
import type { PlanBuilder } from './plan';
import { predicateSql, withoutKnown } from './predicate-sql';
import type { TypeRead } from './read-types';
import type { RequestValues } from './request-values';
import type { Scope } from './scope';
import { collectFields, type Selected, setsOf, type Source } from './selection';

/** Guards and checks of a field, from the metadata of type-graphql. */
export interface FieldGuards {
  /** Roles of @Authorized; null: none is asked for. */
  rolesOf(typeAndField: string): readonly string[] | null;
  /** Holds the arguments against the constraints of their classes. @throws ExpectedError that names the place */
  argumentCheckOf(typeAndField: string): ((given: Readonly<Record<string, unknown>>) => void) | null;
}

/** What graphql-js is told of an object that was read before, where it puts the answer together. */
export const typeKey = '@type';

const everyCell: CellsAsked = { jurisdictionId: null, departmentIds: null };

/** One walk over the selection of one operation. */
export class Compiling {
  constructor(
    private readonly types: ReadonlyMap<string, TypeRead>,
    private readonly source: Source,
    private readonly builder: PlanBuilder,
    private readonly guards: FieldGuards,
    private readonly isWhole: boolean,
  ) {}

  object(parent: TypeRead, row: string, fields: readonly Selected[], scope: Scope): Json {
    if (parent.isVolatile) this.builder.isCacheable = false;
    const members = fields.map((field): [string, Json] => [field.key, this.field(parent, row, field, scope)]);
    return this.made(parent.type.name, members);
  }

  /** An object of its members; one that graphql-js passes on says its type. */
  private made(type: string, members: readonly (readonly [string, Json])[]): Json {
    return object(this.isWhole ? members : [...members, [typeKey, constant(type)]]);
  }

  private field(parent: TypeRead, row: string, field: Selected, scope: Scope): Json {
    if (field.name === '__typename') return constant(parent.type.name);
    const name = `${parent.type.name}.${field.name}`;
    const read = parent.fields.get(field.name);
    if (!read) throw new Error(`the read compiler does not know ${name}`);
    const roles = this.guards.rolesOf(name);
    if (roles) this.builder.check(({ request: { access } }) => requireRole(access, roles, name));
    return this.masked(parent, row, name, read.json(this.reading(parent, row, field, scope, name)));
  }

  /** A field that the viewer may not see of this row is null. */
  private masked({ entity, masks }: TypeRead, row: string, name: string, json: Json): Json {
    const shown = entity ? this.shown(entity, name, row) : null;
    if (shown === null || this.isMasked(masks, name)) return json; // the column itself says what shows of it
    return raw(`CASE WHEN ${shown} THEN ${sqlOf(json)} ELSE 'null' END`);
  }

  private isMasked(masks: TypeRead['masks'], name: string): boolean {
    return masks.has(name.slice(name.indexOf('.') + 1)) && maskedRule(this.builder.access, name) !== null;
  }

  private shown(entity: EntityMetadata, name: string, row: string): string | null {
    const rule = shownRule(this.builder.access, name);
    const bind = this.builder.bindRule('shown', name);
    return rule && predicateSql(rule, entity, row, { bind, alias: this.builder.alias });
  }

  /** Whether an action is open to the viewer on a row of the type. */
  private may(action: Action, type: string, row: string): string {
    const { entity } = this.typeOf(type);
    if (!entity) throw new Error(`${type} is no row: nothing is done to it`);
    const bind = this.builder.bindRule('actions', action);
    const rule = actionRule(this.builder.request, action);
    return `((${predicateSql(rule, entity, row, { bind, alias: this.builder.alias })}) IS TRUE)`;
  }

  private reading(parent: TypeRead, row: string, field: Selected, scope: Scope, name: string): Reading {
    const definition = parent.type.getFields()[field.name];
    if (!definition) throw new Error(`the schema has no ${name}`);
    const named = getNamedType(definition.type);
    const slot = definition.args.length > 0 ? this.builder.slot(new FieldArguments(definition, field.nodes[0])) : -1;
    const argumentCheck = this.guards.argumentCheckOf(name);
    if (argumentCheck) this.builder.check((values) => argumentCheck(values.arguments(slot)));
    return {
      plan: this.builder,
      types: this.types,
      row,
      parent,
      field,
      type: definition.type,
      typeName: named.name,
      scope,
      args: <Args extends object>() => new Given<Args>(this.builder, slot, []),
      select: (at, options) => this.select(named, field, at, scope, options),
      object: (type, members) => this.made(type, members),
      fieldsOf: (type, at) => this.fieldsOf(type, at),
      idOnly: (key) => this.idOnly(named, field, key),
      visible: (type, at, reachedBy) => this.visible(type, at, reachedBy),
      requireCells: (asked) => this.requireCells(name, asked),
      column: (type, property, at) => this.column(type, property, at),
      may: (action, type, at) => this.may(action, type, at),
      constant: (value, type = named.name) => this.constant(value, type, field),
    };
  }

  private constant(value: unknown, name: string, field: Selected): string {
    const type = this.source.schema.getType(name);
    if (!type) throw new Error(`the schema has no ${name}`);
    return constantJson(this.source, this.builder, value, type, setsOf(field), this.isWhole ? null : typeKey);
  }

  private select(
    named: GraphQLNamedType,
    selected: Selected,
    row: string,
    outer: Scope,
    { type = named.name, field = selected, scope = outer }: SelectOptions = {},
  ): Json {
    return this.object(this.typeOf(type), row, this.fieldsOf(type, field), scope);
  }

  private fieldsOf(name: string, field: Selected): readonly Selected[] {
    const type = this.source.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the schema has no object ${name}`);
    return collectFields(this.source, type, setsOf(field), this.builder);
  }

  private idOnly(named: GraphQLNamedType, field: Selected, key: string): Json | null {
    const node = this.types.get(named.name)?.node;
    if (!node) return null;
    const fields = this.fieldsOf(named.name, field);
    if (fields.some(({ name }) => name !== 'id' && name !== '__typename')) return null;
    const members = fields.map((one): [string, Json] => [
      one.key,
      one.name === 'id' ? quoted(key, `${node}_`) : constant(named.name),
    ]);
    return this.made(named.name, members);
  }

  visible(name: string, row: string, reachedBy?: string): string {
    const { entity, rows, within, isVolatile } = this.typeOf(name);
    if (isVolatile) this.builder.isCacheable = false; // rows that are only counted, too
    const rule = this.openRule(name);
    const bind = this.builder.bindRule('rows', name);
    const conditions = [
      rows?.(row),
      rule && entity ? predicateSql(rule, entity, row, { bind, alias: this.builder.alias }) : undefined,
      entity && within && within !== reachedBy ? this.withinVisible(entity, within, row) : undefined,
    ].filter((condition) => condition !== undefined && condition !== 'TRUE');
    return conditions.length > 0 ? conditions.join(' AND ') : 'TRUE';
  }

  /** What a type's rule asks beside what the row is within, which shows anyway: most rules ask the same of a center's rows as of the center. */
  private openRule(name: string): Predicate | null {
    const { entity, within } = this.typeOf(name);
    const rule = rowRule(this.builder.access, name);
    const relation = entity?.relations.find(({ propertyName }) => propertyName === within);
    const target = [...this.types.values()].find((one) => one.entity === relation?.inverseEntityMetadata);
    const shown = target && rowRule(this.builder.access, target.type.name);
    return rule && within && shown ? withoutKnown(rule, { related: within, where: shown }) : rule;
  }

  /** What the row is within shows as well. */
  private withinVisible(entity: EntityMetadata, within: string, row: string): string {
    const relation = entity.relations.find(({ propertyName }) => propertyName === within);
    const [join] = relation?.joinColumns ?? [];
    const target = [...this.types.values()].find((one) => one.entity === relation?.inverseEntityMetadata);
    if (!target?.entity || !join?.referencedColumn)
      throw new Error(`${entity.name} is within ${within}, which is no row of a type`);
    const alias = this.builder.alias('within');
    const condition = this.visible(target.type.name, alias);
    if (condition === 'TRUE') return 'TRUE';
    const isTarget = `${alias}.${join.referencedColumn.databaseName} = ${row}.${join.databaseName}`;
    return `EXISTS (SELECT FROM ${target.entity.tableName} ${alias} WHERE ${isTarget} AND ${condition})`;
  }

  private requireCells(name: string, asked: (values: RequestValues) => CellsAsked = () => everyCell): void {
    this.builder.check((values) => {
      const { rules } = values.request.access;
      if (rules === null || mayReadCells(rules, asked(values))) return;
      throw new ExpectedError('FORBIDDEN', `${name} is for those who may read every center in it`, { place: name });
    });
  }

  private column(name: string, property: string, row: string): string {
    const { entity, masks } = this.typeOf(name);
    const column = entity?.columns.find((one) => one.propertyName === property);
    if (!entity || !column) throw new Error(`${name}.${property} is no column`);
    const key = `${name}.${property}`;
    const shown = this.shown(entity, key, row);
    const sql = `${row}.${column.databaseName}`;
    if (shown === null) return sql;
    return `(CASE WHEN ${shown} THEN ${sql}${this.partOf(entity, masks.get(property), key, row, sql)} END)`;
  }

  /** What shows of a column of rows where itself does not. */
  private partOf(
    entity: EntityMetadata,
    mask: ((sql: string) => string) | undefined,
    key: string,
    row: string,
    sql: string,
  ): string {
    const rule = maskedRule(this.builder.access, key);
    if (rule === null || mask === undefined) return '';
    const bind = this.builder.bindRule('masked', key);
    return ` WHEN ${predicateSql(rule, entity, row, { bind, alias: this.builder.alias })} THEN ${mask(sql)}`;
  }

  private typeOf(name: string): TypeRead {
    const type = this.types.get(name);
    if (!type) throw new Error(`the read compiler knows no reads of ${name}`);
    return type;
  }
}
