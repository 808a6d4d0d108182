import { Public, readByCompiler } from '@wanchuang/server-platform';
import { Args, Query, Resolver } from 'type-graphql';
import { OrganisationArgs } from './organisation.inputs';
import { OrganisationConnection, OrganisationType } from './organisation.type';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Public()
  @Query(() => OrganisationConnection, { description: 'Organisations by name.' })
  organisations(@Args(() => OrganisationArgs) _args: OrganisationArgs): object {
    return readByCompiler();
  }
}
