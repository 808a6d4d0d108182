import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { RequestContext } from '../graphql/request-context';
import type { ReadCompiler } from './compiler';
import { typeKey } from './compiling';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Objects that the compiler read hold what was asked for by the keys of the answer, and say their type. */
const isRead = (source: unknown): source is object =>
  typeof source === 'object' && source !== null && typeKey in source;

/**
 * Where graphql-js puts an answer together – a mutation's payload, a query with introspection in it – everything of the
 * compiler's was read before, by the keys of the answer; so that there is one way to read it.
 */
export const connectResolvers = (schema: GraphQLSchema, compiler: ReadCompiler): void => {
  const query = schema.getQueryType();
  const root = compiler.types.get('Query');
  for (const field of Object.values(query?.getFields() ?? {})) {
    if (!root?.fields.has(field.name)) continue;
    const resolve: Resolve = (_source, _args, { readBefore }, { path }) => readBefore[path.key];
    field.resolve = resolve;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === query || type === schema.getMutationType() || type.name.startsWith('__'))
      continue;
    for (const field of Object.values(type.getFields())) {
      const own = field.resolve ?? defaultFieldResolver;
      const resolve: Resolve = (source, args, context, info) =>
        isRead(source) ? Reflect.get(source, info.path.key) : own(source, args, context, info);
      field.resolve = resolve;
    }
  }
};
