import { column, type ExportColumn } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { PlannedColumn } from './export.catalogue';

/** More than this is no table that anybody reads. */
const mostColumns = 200;

/** Where a value stands below the node: as the answer calls its fields, and as the schema does. */
interface Place {
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

const below = ({ keys, names }: Place, key: string, name: string): Place => ({
  keys: [...keys, key],
  names: [...names, name],
});

const refuse = (says: string): never => {
  throw badInput('document', null, says);
};

/** What a query selects of the nodes of its list, as the columns of a table. */
export class QueryColumns {
  private readonly found = new Map<string, PlannedColumn>();
  private known: readonly ExportColumn[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The fields of a selection, fragments written out, without what variables leave out. */
  fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
    return selections.filter(this.isWanted).flatMap((one): FieldNode[] => {
      if (one.kind === Kind.FIELD) return [one];
      const set = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : this.fragments.get(one.name.value)?.selectionSet;
      return set ? this.fieldsOf(set) : [];
    });
  }

  /**
   * @param connection the type of the list
   * @param known columns of the list's dataset; lists below a node are columns only where they stand among these
   * @throws ExpectedError BAD_USER_INPUT
   */
  of(connection: GraphQLOutputType, sets: readonly SelectionSetNode[], known: readonly ExportColumn[]): PlannedColumn[] {
    this.known = known;
    const node = this.fieldType(this.composite(connection), 'nodes');
    for (const set of sets) this.walk(this.composite(node), set, { keys: [], names: [] });
    if (this.found.size === 0) refuse('there is nothing to write: select values of its nodes');
    return [...this.found.values()];
  }

  private readonly isWanted = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.['if'] !== false;

  private composite(type: GraphQLOutputType): GraphQLCompositeType {
    const named = getNamedType(type);
    if (!isCompositeType(named)) throw new Error(`${named.name} has no fields`);
    return named;
  }

  private fieldType(type: GraphQLCompositeType, name: string): GraphQLOutputType {
    const field = isUnionType(type) ? undefined : type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no ${name}`);
    return field.type;
  }

  private walk(type: GraphQLCompositeType, { selections }: SelectionSetNode, at: Place): void {
    for (const one of selections.filter(this.isWanted)) {
      if (one.kind === Kind.FIELD) this.field(type, one, at);
      else {
        const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : this.fragments.get(one.name.value);
        const condition = fragment?.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
        if (fragment) this.walk(isCompositeType(condition) ? condition : type, fragment.selectionSet, at);
      }
    }
  }

  private field(parent: GraphQLCompositeType, node: FieldNode, at: Place): void {
    const name = node.name.value;
    const place = below(at, node.alias?.value ?? name, name);
    if (name === '__typename') return this.add(place.keys.join('.'), place, 'String');
    const type = this.fieldType(parent, name);
    if (!isListType(getNullableType(type))) return this.value(type, node, place);
    const path = `${place.names.join('.')}.`;
    const places = new Set(this.known.flatMap((one) => (one.path.startsWith(path) ? [one.path.slice(path.length).split('.')[0] ?? ''] : [])));
    if (places.size === 0)
      refuse(`${place.names.join('.')} is a list, which no row of a table holds: leave it out, or export that list by itself`);
    for (const index of places) this.value(type, node, below(place, index, index));
  }

  private value(type: GraphQLOutputType, node: FieldNode, place: Place): void {
    const named = getNamedType(type);
    if (isCompositeType(named) && node.selectionSet) return this.walk(named, node.selectionSet, place);
    const path = place.names.join('.');
    const isInList = place.names.some((one) => /^\d+$/.test(one));
    const usual = isInList ? this.known.find((one) => one.path === path)?.key : undefined;
    return this.add(usual ?? place.keys.join('.'), place, named.name);
  }

  private add(key: string, { keys, names }: Place, scalar: string): void {
    this.found.set(key, { ...column(key, key, key, names.join('.')), steps: keys, scalar });
    if (this.found.size > mostColumns) refuse(`a table has at most ${mostColumns} columns`);
  }
}
