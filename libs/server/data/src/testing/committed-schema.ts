import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The schema as it is committed; `npm test` checks that it is the code's. */
export const committedSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));
