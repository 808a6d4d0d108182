import { Arg, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql';
import { typeKey } from '../read/compiling';
import { readByCompiler } from '../read/read-by-compiler';
import { Public } from './public';

/** Everything with an id of its own (Relay). */
@InterfaceType('Node', {
  description: 'Anything with an id of its own.',
  resolveType: (value: object) => {
    const type: unknown = Reflect.get(value, typeKey);
    return typeof type === 'string' ? type : undefined;
  },
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Id that names its type, such as center_42.' })
  id!: string;
}

@Resolver()
export class NodeResolver {
  @Public()
  @Query(() => NodeInterface, { nullable: true, description: 'Any object by its id; null if there is none.' })
  node(@Arg('id', () => ID, { description: 'An id of this API.' }) _id: string): object | null {
    return readByCompiler();
  }
}
