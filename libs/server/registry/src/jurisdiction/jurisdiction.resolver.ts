import { Public, RequestContext } from '@wanchuang/server-platform';
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { OrganisationType } from '../organisation/organisation.type';
import { registerNumberedNode } from '../reading/numbered-node';
import { loadCenterCount, loadDepartments, loadJurisdiction, readJurisdictions } from './jurisdiction.read';
import { JurisdictionType } from './jurisdiction.type';

registerNumberedNode('jurisdiction', 'Jurisdiction', loadJurisdiction);

@Resolver(() => JurisdictionType)
export class JurisdictionResolver {
  @Public()
  @Query(() => [JurisdictionType], {
    description:
      'Every jurisdiction that has units here or below, in the order of the tree: each behind the one above it.',
  })
  jurisdictions(@Ctx() { reader }: RequestContext): Promise<JurisdictionType[]> {
    return readJurisdictions(reader);
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'The jurisdiction above; null for a root.' })
  async parent(
    @Root() { parentKey }: JurisdictionType,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return parentKey === null ? null : loadJurisdiction(context, parentKey);
  }

  @FieldResolver(() => Int, {
    description: 'How many units there are here and below, revoked and merged ones included.',
  })
  centerCount(@Root() { key }: JurisdictionType, @Ctx() context: RequestContext): Promise<number> {
    return loadCenterCount(context, key);
  }

  @FieldResolver(() => [OrganisationType], {
    description:
      'Departments of its own centers (Art. 6), by name, at most 200. Those of the jurisdictions below stand there.',
  })
  departments(@Root() { key }: JurisdictionType, @Ctx() context: RequestContext): Promise<OrganisationType[]> {
    return loadDepartments(context, key);
  }
}
