import type { GraphQLSchema } from 'graphql';
import type { ApiTraits } from '../api-traits';
import type { Dice } from './dice';
import { Draft, type Sample } from './draft';
import type { Pools } from './pools';
import { Selections } from './selections';

/** A valid document with variables, made by chance. */
export const generateSample = (schema: GraphQLSchema, pools: Pools, dice: Dice, traits: ApiTraits): Sample => {
  const draft = new Draft(schema, pools, dice, traits);
  return draft.finish(new Selections(draft).root());
};
