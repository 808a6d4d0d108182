import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildApiSchema } from '@wanchuang/server-platform';
import { columns } from './schema';

/** The schema as it is committed: sorted, with descriptions. */
export const printApiSchema = (schema: GraphQLSchema = buildApiSchema(columns)): string =>
  `# Generated from the code by \`npm run generate\`; checked to be fresh by \`npm test\`.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
