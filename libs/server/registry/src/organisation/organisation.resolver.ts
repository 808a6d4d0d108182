import { Role } from '@wanchuang/domain-access';
import { numericId, Public, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { newOrganisation, organisationChange } from './organisation.given';
import { ChangeOrganisationInput, CreateOrganisationInput, OrganisationArgs } from './organisation.inputs';
import { OrganisationService } from './organisation.service';
import { OrganisationConnection, OrganisationType } from './organisation.type';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Public()
  @Query(() => OrganisationConnection, { description: 'Organisations, by name if nothing else is asked.' })
  organisations(@Args(() => OrganisationArgs) _args: OrganisationArgs): object {
    return readByCompiler();
  }

  @Public()
  @Query(() => OrganisationType, { nullable: true, description: 'One organisation; null if there is none.' })
  organisation(@Arg('id', () => ID, { description: 'Id of the organisation.' }) _id: string): OrganisationType | null {
    return readByCompiler();
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => OrganisationType, { description: 'Adds an organisation to the register.' })
  createOrganisation(
    @Arg('input', () => CreateOrganisationInput, { description: 'The organisation.' }) input: CreateOrganisationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Organisation');
    return new OrganisationService().create(context.change(info), newOrganisation(input), read);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => OrganisationType, {
    description: 'Changes what is known of an organisation; a name that it bore stays searchable as a former one.',
  })
  changeOrganisation(
    @Arg('input', () => ChangeOrganisationInput, { description: 'What changes.' }) input: ChangeOrganisationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Organisation');
    const request = {
      id: numericId('organisation', input.organisationId, 'input.organisationId'),
      version: input.version,
      change: organisationChange(input),
      renamedOn: input.renamedOn ?? null,
    };
    return new OrganisationService().change(context.change(info), request, read);
  }
}
