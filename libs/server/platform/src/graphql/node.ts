import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql';
import { Public } from './public';
import { globalIdParts } from './global-id';
import { RequestContext } from './request-context';

const typeOfNode = new WeakMap<object, string>();

/** Everything with an id of its own (Relay). */
@InterfaceType('Node', {
  description: 'Anything with an id of its own.',
  resolveType: (value: object) => typeOfNode.get(value),
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Id that names its type, such as center_42.' })
  id!: string;
}

type LoadNode = (context: RequestContext, key: string) => Promise<object | null>;
const loaders = new Map<string, { typeName: string; load: LoadNode }>();

/** Makes `node(id)` find a type: `registerNode('center', 'Center', (context, key) => …)`. */
export const registerNode = (type: string, typeName: string, load: LoadNode): void => {
  loaders.set(type, { typeName, load });
};

@Resolver()
export class NodeResolver {
  @Public()
  @Query(() => NodeInterface, { nullable: true, description: 'Any object by its id; null if there is none.' })
  async node(
    @Arg('id', () => ID, { description: 'An id of this API.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const parts = globalIdParts(id);
    const entry = parts ? loaders.get(parts.type) : undefined;
    if (!parts || !entry) return null;
    const found = await entry.load(context, parts.key);
    if (found) typeOfNode.set(found, entry.typeName);
    return found;
  }
}
