import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { ApiTraits } from '../api-traits';

const file = join(__dirname, '../../../../../schema.graphql');

/** The pages of a connection before they ran both ways. */
const forwardPage = /first: Int! = (50|1000|20)(?=\s)/g;

/**
 * The API's schema as it is written down. Where pages run both ways and the file does not say so yet, their arguments
 * are written in: none of them has a default in the schema.
 */
export const readSchema = ({ pagesRunBothWays }: ApiTraits): GraphQLSchema => {
  const text = readFileSync(file, 'utf8');
  return buildSchema(pagesRunBothWays ? text.replace(forwardPage, 'first: Int last: Int before: String') : text);
};
