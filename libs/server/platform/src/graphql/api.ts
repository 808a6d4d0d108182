import { type AnyLifecycle, lifecycleFaults } from '@wanchuang/domain-lifecycle';
import type { GraphQLSchema } from 'graphql';
import { type AuthChecker, type BuildSchemaOptions, buildSchemaSync } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { checkReads } from '../read/check-reads';
import { ReadCompiler } from '../read/compiler';
import { connectResolvers } from '../read/connect-resolvers';
import type { TypeReads } from '../read/declaration';
import type { ExportDataset } from '../read/export-dataset';
import { guardsOfDecorators } from '../read/guards';
import { nodeField } from '../read/node-field';
import { ListReader } from '../read/list-reader';
import { Reads } from '../read/reads';
import { StatementRunner } from '../read/statement-runner';
import { checkRoles } from './actor';
import { NodeResolver } from './node';
import { unguardedRootFields } from './public';
import type { RequestContext } from './request-context';

type ResolverClass = BuildSchemaOptions['resolvers'][number];

/** What a column of the house gives to the API. */
export interface Column {
  readonly entities: readonly (new () => object)[];
  readonly resolvers: readonly ResolverClass[];
  readonly reads: readonly TypeReads[];
  /** Its lists that may be taken out as a whole. */
  readonly datasets?: readonly ExportDataset[];
  /** The lives of its things: all steps of them are taken by these tables. */
  readonly lifecycles?: readonly AnyLifecycle[];
}

export interface Api {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
}

/** Fields that the compiler reads are guarded there, by the same decorators. */
const authChecker: AuthChecker<RequestContext, string> = ({ context, info }, roles) => {
  checkRoles(context, roles, `${info.parentType.name}.${info.fieldName}`);
  return true;
};

const requireSoundLifecycles = (columns: readonly Column[]): void => {
  const faults = columns.flatMap(({ lifecycles = [] }) => lifecycles.flatMap(lifecycleFaults));
  if (faults.length > 0) throw new Error(`Life cycles that nobody could follow:\n${faults.join('\n')}`);
};

/** @throws Error if a root field is neither authorised nor written down as public */
export const buildApiSchema = (columns: readonly Column[]): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, ...columns.flatMap(({ resolvers }) => resolvers)],
    validate: false, // mutations check what they are given; queries the read compiler checks, from the same classes
    authChecker,
  });
  const open = unguardedRootFields(schema);
  if (open.length > 0) throw new Error(`Neither @Authorized nor @Public: ${open.join(', ')}`);
  return schema;
};

/**
 * The API of some columns on a database.
 * @throws Error naming what is wrong with a life cycle, or every field that the read compiler could not read as the schema promises
 */
export const buildApi = (columns: readonly Column[], source: DataSource): Api => {
  requireSoundLifecycles(columns);
  const schema = buildApiSchema(columns);
  const root: TypeReads = { type: 'Query', fields: { node: nodeField } };
  const declared = [root, ...columns.flatMap(({ reads }) => reads)];
  const compiler = new ReadCompiler(schema, declared, source.entityMetadatas, guardsOfDecorators());
  const faults = checkReads(compiler);
  if (faults.length > 0) throw new Error(`The read compiler cannot read the schema:\n${faults.join('\n')}`);
  connectResolvers(schema, compiler);
  return { schema, reads: new Reads(compiler, new StatementRunner(source), new ListReader(source)) };
};
