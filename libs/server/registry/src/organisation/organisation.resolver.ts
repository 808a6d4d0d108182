import { Public, RequestContext } from '@wanchuang/server-platform';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadJurisdiction } from '../jurisdiction/jurisdiction.read';
import { JurisdictionType } from '../jurisdiction/jurisdiction.type';
import { PageArgs } from '../reading/page-args';
import { registerNumberedNode } from '../reading/numbered-node';
import { OrganisationFilter } from './organisation.inputs';
import { loadOrganisation, loadOrganisationFormerNames, readOrganisations } from './organisation.read';
import { FormerNameType, OrganisationConnection, OrganisationType } from './organisation.type';

registerNumberedNode('organisation', 'Organisation', loadOrganisation);

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Public()
  @Query(() => OrganisationConnection, { description: 'Organisations by name.' })
  organisations(
    @Ctx() { reader }: RequestContext,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: 'Which ones; all without it.' })
    filter: OrganisationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return readOrganisations(reader, filter ?? {}, page);
  }

  @FieldResolver(() => [FormerNameType], { description: 'Former names, the latest first.' })
  formerNames(@Root() { key }: OrganisationType, @Ctx() context: RequestContext): Promise<FormerNameType[]> {
    return loadOrganisationFormerNames(context, key);
  }

  @FieldResolver(() => JurisdictionType, { description: 'The jurisdiction that it belongs to.' })
  jurisdiction(
    @Root() { jurisdictionKey }: OrganisationType,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return loadJurisdiction(context, jurisdictionKey);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The organisation above it, such as a parent company.',
  })
  async parent(
    @Root() { parentKey }: OrganisationType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return parentKey === null ? null : loadOrganisation(context, parentKey);
  }
}
