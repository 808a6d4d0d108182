import { numericId, Public, RequestContext } from '@wanchuang/server-platform';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { loadField } from '../field/field.read';
import { FieldType } from '../field/field.type';
import { loadJurisdiction } from '../jurisdiction/jurisdiction.read';
import { JurisdictionType } from '../jurisdiction/jurisdiction.type';
import { loadOrganisation } from '../organisation/organisation.read';
import { FormerNameType, OrganisationType } from '../organisation/organisation.type';
import { PageArgs } from '../reading/page-args';
import { registerNumberedNode } from '../reading/numbered-node';
import { CenterFilter, CenterOrder } from './center.inputs';
import { loadCenter, loadCenterFormerNames, loadCenterParties, readCenters } from './center.read';
import { CenterConnection, CenterPartyType, CenterType } from './center.type';

registerNumberedNode('center', 'Center', loadCenter);

@Resolver(() => CenterType)
export class CenterResolver {
  @Public()
  @Query(() => CenterConnection, { description: 'Centers and regions of open statistics.' })
  centers(
    @Ctx() { reader }: RequestContext,
    @Arg('filter', () => CenterFilter, { nullable: true, description: 'Which ones; all without it.' })
    filter: CenterFilter | null,
    @Arg('orderBy', () => [CenterOrder], {
      nullable: true,
      description: 'In which order, at most five terms; by name without it.',
    })
    orderBy: CenterOrder[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return readCenters(reader, filter ?? {}, orderBy ?? [], page);
  }

  @Public()
  @Query(() => CenterType, { nullable: true, description: 'One center; null if there is none with this id.' })
  async center(
    @Arg('id', () => ID, { description: 'Id of the center, such as center_42.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CenterType | null> {
    return loadCenter(context, numericId('center', id));
  }

  @FieldResolver(() => [FormerNameType], { description: 'Former names, the latest first (Art. 20).' })
  formerNames(@Root() { key }: CenterType, @Ctx() context: RequestContext): Promise<FormerNameType[]> {
    return loadCenterFormerNames(context, key);
  }

  @FieldResolver(() => JurisdictionType, { description: 'The jurisdiction that recognised it.' })
  jurisdiction(
    @Root() { jurisdictionKey }: CenterType,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return loadJurisdiction(context, jurisdictionKey);
  }

  @FieldResolver(() => FieldType, { nullable: true, description: 'Its technology field (Art. 2); null for a region.' })
  field(@Root() { fieldKey }: CenterType, @Ctx() context: RequestContext): Promise<FieldType | null> {
    return loadField(context, fieldKey);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The department that supervises it (Art. 6); null for a region.',
  })
  async department(
    @Root() { departmentKey }: CenterType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return departmentKey === null ? null : loadOrganisation(context, departmentKey);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that builds and runs it (Art. 7); null for a region.',
  })
  async host(@Root() { hostKey }: CenterType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    return hostKey === null ? null : loadOrganisation(context, hostKey);
  }

  @FieldResolver(() => [CenterPartyType], {
    description: 'The organisations of its consortium, the lead first; empty without one (Art. 8(5)).',
  })
  parties(@Root() { key }: CenterType, @Ctx() context: RequestContext): Promise<CenterPartyType[]> {
    return loadCenterParties(context, key);
  }

  @FieldResolver(() => CenterType, { nullable: true, description: 'The center that it was merged into (Art. 5(3)).' })
  async mergedInto(@Root() { mergedIntoKey }: CenterType, @Ctx() context: RequestContext): Promise<CenterType | null> {
    return mergedIntoKey === null ? null : loadCenter(context, mergedIntoKey);
  }
}

@Resolver(() => CenterPartyType)
export class CenterPartyResolver {
  @FieldResolver(() => OrganisationType, { description: 'The organisation.' })
  organisation(
    @Root() { organisationKey }: CenterPartyType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return loadOrganisation(context, organisationKey);
  }
}
