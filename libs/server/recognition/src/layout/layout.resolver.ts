import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { plannedFields } from './layout.given';
import { SetLayoutTargetsInput } from './layout.inputs';
import { LayoutService } from './layout.service';
import { LayoutPlanType, LayoutTargetType } from './layout.type';

@Resolver(() => LayoutPlanType)
export class LayoutPlanResolver {
  @Authorized()
  @Query(() => LayoutPlanType, {
    nullable: true,
    description: 'The layout plan of a jurisdiction itself (Art. 5(2)); null if it has none.',
  })
  layoutPlan(
    @Arg('jurisdictionId', () => ID, { description: 'The jurisdiction whose bureau plans.' }) _jurisdictionId: string,
  ): LayoutPlanType | null {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => [LayoutTargetType], {
    description:
      'Planned against recognised centers by field, of a jurisdiction and all below it (Art. 5(2)): for those who may read every center there.',
  })
  layoutTargets(
    @Arg('jurisdictionId', () => ID, { description: 'The jurisdiction, with all below it.' }) _jurisdictionId: string,
  ): LayoutTargetType[] {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => LayoutPlanType, {
    description:
      'Sets how many centers a jurisdiction plans in each field (Art. 5(2)); earlier numbers stay in the log.',
  })
  setLayoutTargets(
    @Arg('input', () => SetLayoutTargetsInput, { description: 'The whole plan.' }) input: SetLayoutTargetsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const request = {
      jurisdictionId: numericId('jurisdiction', input.jurisdictionId, 'input.jurisdictionId'),
      version: input.version ?? null,
      targets: plannedFields(input.targets),
    };
    return new LayoutService().set(context.change(info), request, context.payloadReader(info, 'LayoutPlan'));
  }
}
