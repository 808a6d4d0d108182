import { Public, readByCompiler } from '@wanchuang/server-platform';
import { Query, Resolver } from 'type-graphql';
import { FieldType } from './field.type';

@Resolver(() => FieldType)
export class TechnologyFieldResolver {
  @Public()
  @Query(() => [FieldType], { description: 'The technology fields (Art. 2), in the order in which they are shown.' })
  fields(): FieldType[] {
    return readByCompiler();
  }
}
