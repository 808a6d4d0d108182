import { Public, RequestContext } from '@wanchuang/server-platform';
import {
  FieldType,
  JurisdictionType,
  loadField,
  loadJurisdiction,
  loadOrganisation,
  OrganisationType,
} from '@wanchuang/server-registry';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { EvaluationFilter } from '../evaluation-filter';
import { readDistributions } from './evaluation-distribution.read';
import { EvaluationDistributionType, EvaluationGroup } from './evaluation-distribution.type';

@Resolver(() => EvaluationDistributionType)
export class EvaluationDistributionResolver {
  @Public()
  @Query(() => [EvaluationDistributionType], {
    description:
      'How published cycles came out: grades, spread of scores, per dimension; the oldest cycle first (Art. 22–23).',
  })
  evaluationDistributions(
    @Ctx() { reader }: RequestContext,
    @Arg('filter', () => EvaluationFilter, { description: 'Which results.' }) filter: EvaluationFilter,
    @Arg('groupBy', () => EvaluationGroup, { nullable: true, description: 'Broken down by; one per cycle without it.' })
    groupBy: EvaluationGroup | null,
  ): Promise<EvaluationDistributionType[]> {
    return readDistributions(reader, filter, groupBy);
  }

  @FieldResolver(() => FieldType, { nullable: true, description: 'The field, if grouped by it.' })
  async field(@Root() { fieldKey }: EvaluationDistributionType, @Ctx() context: RequestContext) {
    return fieldKey === null ? null : loadField(context, fieldKey);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The department, if grouped by it.' })
  async department(@Root() { departmentKey }: EvaluationDistributionType, @Ctx() context: RequestContext) {
    return departmentKey === null ? null : loadOrganisation(context, departmentKey);
  }

  @FieldResolver(() => JurisdictionType, { nullable: true, description: 'The jurisdiction, if grouped by it.' })
  async jurisdiction(@Root() { groupJurisdictionKey }: EvaluationDistributionType, @Ctx() context: RequestContext) {
    return groupJurisdictionKey === null ? null : loadJurisdiction(context, groupJurisdictionKey);
  }
}
