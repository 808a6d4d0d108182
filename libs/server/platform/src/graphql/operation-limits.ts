import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { FieldArguments } from '../read/field-arguments';
import type { PageSizes } from '../read/page-args';

/** What one operation may ask for in all, fragments written out. */
export interface OperationLimits {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  /** Rows that its pages could return: products of `first` down the nesting. */
  nodes: number;
}

export const defaultLimits: OperationLimits = {
  depth: 15,
  fields: 1_000,
  aliases: 120,
  directives: 60,
  nodes: 250_000,
};

/** What an operation asks for; the same figures that are limited. */
export type OperationTotals = { [name in keyof OperationLimits]: number };

/** How near each figure of an operation comes to its limit. */
export type OperationMeasures = {
  readonly [name in keyof OperationLimits]: { readonly asked: number; readonly most: number };
};

export const measuresOf = (
  { totals }: MeasuredOperation,
  nodes: number,
  limits: OperationLimits,
): OperationMeasures => ({
  depth: { asked: totals.depth, most: limits.depth },
  fields: { asked: totals.fields, most: limits.fields },
  aliases: { asked: totals.aliases, most: limits.aliases },
  directives: { asked: totals.directives, most: limits.directives },
  nodes: { asked: nodes, most: limits.nodes },
});

interface Measured {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly limits: OperationLimits;
  /** How many rows the pages of a field have; undefined for a field without pages. */
  readonly pageSizesOf: (type: string, field: string) => PageSizes | undefined;
}

/** A page of the document, with those below it. */
interface PageNode {
  readonly args: FieldArguments;
  readonly sizes: PageSizes;
  readonly below: PageNode[];
}

/** An operation counted, but for what variables say of its pages. */
export interface MeasuredOperation {
  readonly totals: Omit<OperationTotals, 'nodes'>;
  readonly pages: readonly PageNode[];
}

const refuse = (name: keyof OperationLimits, limit: number): never => {
  throw new GraphQLError(
    `The operation is too large: more than ${limit} ${name}. Ask for less, or in several requests.`,
    {
      // a refusal is an answer, not a fault of the server
      extensions: { code: 'TOO_COMPLEX', limit: name, maximum: limit, http: { status: 200 } },
    },
  );
};

/**
 * Counts an operation, and refuses at the first figure past its limit, so that a bomb of nested fragments costs no more
 * than the limit. What it finds holds for every request of the document.
 * @throws GraphQLError TOO_COMPLEX naming the limit.
 */
export const measureOperation = ({
  schema,
  operation,
  fragments,
  limits,
  pageSizesOf,
}: Measured): MeasuredOperation => {
  const totals = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  const add = (name: keyof typeof totals, amount: number): void => {
    totals[name] += amount;
    if (totals[name] > limits[name]) refuse(name, limits[name]);
  };
  const reach = (depth: number): void => {
    totals.depth = Math.max(totals.depth, depth);
    if (depth > limits.depth) refuse('depth', limits.depth);
  };

  const walkField = (node: FieldNode, parent: string, depth: number, pages: PageNode[]): void => {
    add('fields', 1);
    add('aliases', node.alias ? 1 : 0);
    if (node.name.value.startsWith('__')) return; // introspection has a depth of its own and no rows
    reach(depth);
    const type = schema.getType(parent);
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!definition) return;
    const sizes = pageSizesOf(parent, node.name.value);
    const page = sizes && { args: new FieldArguments(definition, node), sizes, below: [] };
    if (page) pages.push(page);
    if (node.selectionSet) walk(node.selectionSet, getNamedType(definition.type).name, depth + 1, page?.below ?? pages);
  };

  const walk = (selections: SelectionSetNode, parent: string, depth: number, pages: PageNode[]): void => {
    for (const selection of selections.selections) {
      add('directives', selection.directives?.length ?? 0);
      if (selection.kind === Kind.FIELD) walkField(selection, parent, depth, pages);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent, depth, pages);
      else {
        add('fields', 1); // a spread costs too: empty fragments could fan out without end
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value, depth, pages);
      }
    }
  };

  const root = schema.getRootType(operation.operation);
  const pages: PageNode[] = [];
  if (root) walk(operation.selectionSet, root.name, 1, pages);
  return { totals, pages };
};

/** What an operation costs, in points: one for each field that it asks for, and one for each row that its pages could return. */
export const pointsOf = ({ totals: { fields } }: MeasuredOperation, rows: number): number => fields + rows;

/** A page that is larger than its list allows is refused where it is read; here it counts as the largest. */
const sizeOf = (
  { args, sizes: { usual, largest } }: PageNode,
  variables: Readonly<Record<string, unknown>>,
): number => {
  const { first, last } = args.given(variables);
  const size = first ?? last ?? usual;
  return typeof size === 'number' ? Math.min(size, largest) : usual;
};

/**
 * How many rows a request's pages could return: products of their sizes down the nesting.
 * @throws GraphQLError TOO_COMPLEX past the limit.
 */
export const countRows = (
  { pages }: MeasuredOperation,
  variables: Readonly<Record<string, unknown>>,
  { nodes: limit }: OperationLimits,
): number => {
  let rows = 0;
  const count = (list: readonly PageNode[], times: number): void => {
    for (const page of list) {
      const here = times * Math.max(sizeOf(page, variables), 1);
      rows += here;
      if (rows > limit) refuse('nodes', limit);
      count(page.below, here);
    }
  };
  count(pages, 1);
  return rows;
};
