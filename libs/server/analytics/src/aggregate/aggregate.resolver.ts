import { Public, RequestContext } from '@wanchuang/server-platform';
import {
  CenterType,
  FieldType,
  JurisdictionType,
  loadCenter,
  loadField,
  loadJurisdiction,
  loadOrganisation,
  OrganisationType,
} from '@wanchuang/server-registry';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AggregateArgs } from './aggregate.inputs';
import { readAggregates } from './aggregate.read';
import { AggregateConnection, AggregateRowType } from './aggregate.type';

const loadedBy = async <T>(
  load: (context: RequestContext, key: number) => Promise<T | null>,
  context: RequestContext,
  key: number | null,
): Promise<T | null> => (key === null ? null : load(context, key));

@Resolver(() => AggregateRowType)
export class AggregateResolver {
  @Public()
  @Query(() => AggregateConnection, {
    description:
      'Facts grouped and measured, compared with earlier years if asked (Art. 22). Missing values count nowhere.',
  })
  indicatorAggregates(@Ctx() { reader }: RequestContext, @Args(() => AggregateArgs) args: AggregateArgs) {
    return readAggregates(reader, args);
  }

  @FieldResolver(() => FieldType, { nullable: true, description: 'Technology field; null for regions.' })
  field(@Root() { fieldKey }: AggregateRowType, @Ctx() context: RequestContext): Promise<FieldType | null> {
    return loadedBy(loadField, context, fieldKey);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Department (Art. 6); null for regions.' })
  department(
    @Root() { departmentKey }: AggregateRowType,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return loadedBy(loadOrganisation, context, departmentKey);
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'The centers’ own jurisdiction.' })
  jurisdiction(
    @Root() { jurisdictionKey }: AggregateRowType,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return loadedBy(loadJurisdiction, context, jurisdictionKey);
  }

  @FieldResolver(() => CenterType, { nullable: true, description: 'The center.' })
  center(@Root() { centerKey }: AggregateRowType, @Ctx() context: RequestContext): Promise<CenterType | null> {
    return loadedBy(loadCenter, context, centerKey);
  }
}
