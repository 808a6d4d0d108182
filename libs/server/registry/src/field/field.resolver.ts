import { Public, RequestContext } from '@wanchuang/server-platform';
import { Ctx, Query, Resolver } from 'type-graphql';
import { readFields } from './field.read';
import { FieldType } from './field.type';

@Resolver(() => FieldType)
export class TechnologyFieldResolver {
  @Public()
  @Query(() => [FieldType], { description: 'The technology fields (Art. 2), in the order in which they are shown.' })
  fields(@Ctx() { reader }: RequestContext): Promise<FieldType[]> {
    return readFields(reader);
  }
}
