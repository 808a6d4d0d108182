import { Public, RequestContext } from '@wanchuang/server-platform';
import { EvaluationDistributionType, readDistributions } from '@wanchuang/server-evaluation';
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
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { IndicatorSeriesType } from '../fact/indicator-series.type';
import { readCenterFigures } from './overview-centers.read';
import { readMovers } from './overview-movers.read';
import { readOverviewSeries } from './overview-series.read';
import { OverviewFilter, OverviewGroup } from './overview.inputs';
import { readOverview } from './overview.read';
import {
  CenterFiguresType,
  DepartmentCountType,
  FieldCountType,
  MoversType,
  MoverType,
  OverviewType,
} from './overview.type';

@Resolver(() => OverviewType)
export class OverviewResolver {
  @Public()
  @Query(() => OverviewType, {
    description: 'The first page in one request; its cost does not grow with the number of centers.',
  })
  overview(
    @Ctx() context: RequestContext,
    @Arg('filter', () => OverviewFilter, { description: 'What it is about.' }) filter: OverviewFilter,
  ): Promise<OverviewType> {
    return readOverview(context, filter);
  }

  @FieldResolver(() => JurisdictionType, { description: 'The jurisdiction it is about.' })
  jurisdiction(@Root() { jurisdictionKey }: OverviewType, @Ctx() context: RequestContext) {
    return loadJurisdiction(context, jurisdictionKey);
  }

  @FieldResolver(() => CenterFiguresType, { description: 'How many centers there are.' })
  centers(@Root() overview: OverviewType, @Ctx() context: RequestContext): Promise<CenterFiguresType> {
    return readCenterFigures(context, overview);
  }

  @FieldResolver(() => [IndicatorSeriesType], {
    description: 'Sums per year: one series for each indicator and group, a point for every year.',
  })
  series(
    @Root() overview: OverviewType,
    @Ctx() context: RequestContext,
    @Arg('indicators', () => [String], { description: 'Codes of indicators, or of parts of one.' })
    indicators: string[],
    @Arg('groupBy', () => OverviewGroup, { defaultValue: OverviewGroup.NONE, description: 'Broken down by.' })
    groupBy: OverviewGroup,
  ): Promise<IndicatorSeriesType[]> {
    return readOverviewSeries(context, overview, indicators, groupBy);
  }

  @FieldResolver(() => MoversType, { description: 'Who moved most in the latest year against the year before.' })
  movers(
    @Root() overview: OverviewType,
    @Ctx() context: RequestContext,
    @Arg('indicatorCode', () => String, { description: 'RD_INVESTMENT, TECH_CONTRACT_VOLUME or PATENTS_INVENTION.' })
    indicatorCode: string,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many rises and how many falls, at most 5.' })
    first: number,
  ): Promise<MoversType> {
    return readMovers(context, overview, indicatorCode, first);
  }

  @FieldResolver(() => [EvaluationDistributionType], {
    description: 'Published cycles that overlap the years, the oldest first.',
  })
  evaluations(
    @Root() { filter }: OverviewType,
    @Ctx() { reader }: RequestContext,
  ): Promise<EvaluationDistributionType[]> {
    return readDistributions(reader, filter, null);
  }
}

@Resolver(() => FieldCountType)
export class FieldCountResolver {
  @FieldResolver(() => FieldType, { nullable: true, description: 'The field.' })
  field(@Root() { fieldKey }: FieldCountType, @Ctx() context: RequestContext) {
    return loadField(context, fieldKey);
  }
}

@Resolver(() => DepartmentCountType)
export class DepartmentCountResolver {
  @FieldResolver(() => OrganisationType, { description: 'The department.' })
  department(@Root() { departmentKey }: DepartmentCountType, @Ctx() context: RequestContext) {
    return loadOrganisation(context, departmentKey);
  }
}

@Resolver(() => MoverType)
export class MoverResolver {
  @FieldResolver(() => CenterType, { description: 'The center.' })
  center(@Root() { centerKey }: MoverType, @Ctx() context: RequestContext) {
    return loadCenter(context, centerKey);
  }
}
