import { type DocumentNode, execute, type GraphQLSchema, isInterfaceType } from 'graphql';
import type { ApiTraits } from '../api-traits';
import { aggregateFields } from './aggregate-fields';
import { checkUnreached } from './check-unreached';
import { evaluationFields } from './evaluation-fields';
import { attachFields } from './fields';
import { figureFields } from './figure-fields';
import { logFields } from './log-fields';
import { nodeFields } from './node-fields';
import { overviewFields } from './overview-fields';
import { pageFields } from './pages';
import { peopleFields } from './people-fields';
import { Reading } from './reading';
import { registerFields } from './register-fields';
import { registryFields } from './registry-fields';
import { attachScalars } from './scalars';
import type { World } from './world';

/** What the API should answer. */
export interface Expected {
  /** As JSON; null where anything was refused. */
  readonly data: unknown;
  /** Codes of what was refused where it was asked; an API names at least one of them. */
  readonly refused: ReadonlySet<string>;
  /** Codes of wrong arguments, whether or not anything was there to ask. */
  readonly wrong: ReadonlySet<string>;
  /** Where the old resolvers are known to answer wrongly. */
  readonly doubts: ReadonlySet<string>;
}

export interface Reference {
  readonly schema: GraphQLSchema;
  /** `Type.field` of all that ever had a value. */
  readonly answered: ReadonlySet<string>;
  ask(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Expected;
}

const internalError = 'INTERNAL_SERVER_ERROR';

/** The API in plain words: every list, sum and page computed over all rows in memory. */
export const referenceOf = (schema: GraphQLSchema, world: World, today: string, traits: ApiTraits): Reference => {
  const connections = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'));
  attachScalars(schema);
  const checks = attachFields(schema, [
    ...connections.map(pageFields),
    ...registryFields,
    ...registerFields,
    ...figureFields,
    ...aggregateFields,
    ...overviewFields,
    ...evaluationFields,
    ...logFields,
    ...peopleFields,
    ...nodeFields,
  ]);
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (row: object) => world.typeOf(row);

  const answered = new Set<string>();
  return {
    schema,
    answered,
    ask: (document, variables) => {
      const reading = new Reading(world, today, traits, answered);
      const result = execute({ schema, document, variableValues: variables, contextValue: reading });
      if (result instanceof Promise || !('data' in result))
        throw new Error('The reference answers at once, or not at all');
      for (const error of result.errors ?? []) {
        if (!error.message.startsWith('Cannot return null')) throw error.originalError ?? error;
        reading.refused.add(internalError); // such as a missing row that must not be missing
      }
      return {
        data: reading.refused.size > 0 ? null : JSON.parse(JSON.stringify(result.data)),
        refused: reading.refused,
        wrong: checkUnreached(schema, checks, document, variables, reading),
        doubts: reading.doubts,
      };
    },
  };
};
