import { Public, readByCompiler } from '@wanchuang/server-platform';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { CenterArgs } from './center.inputs';
import { CenterConnection, CenterType } from './center.type';

@Resolver(() => CenterType)
export class CenterResolver {
  @Public()
  @Query(() => CenterConnection, { description: 'Centers and regions of open statistics.' })
  centers(@Args(() => CenterArgs) _args: CenterArgs): object {
    return readByCompiler();
  }

  @Public()
  @Query(() => CenterType, { nullable: true, description: 'One center; null if there is none with this id.' })
  center(@Arg('id', () => ID, { description: 'Id of the center, such as center_42.' }) _id: string): CenterType | null {
    return readByCompiler();
  }
}
