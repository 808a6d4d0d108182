import { Public, RequestContext } from '@wanchuang/server-platform';
import { JurisdictionType, loadJurisdiction, registerNumberedNode } from '@wanchuang/server-registry';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { loadCycle, readCycles } from './evaluation-cycle.read';
import { EvaluationCycleType } from './evaluation-cycle.type';

registerNumberedNode('evaluationCycle', 'EvaluationCycle', loadCycle);

@Resolver(() => EvaluationCycleType)
export class EvaluationCycleResolver {
  @Public()
  @Query(() => [EvaluationCycleType], { description: 'Evaluation cycles, the latest first (Art. 21, 23).' })
  evaluationCycles(
    @Ctx() { reader }: RequestContext,
    @Arg('jurisdictionId', () => ID, { nullable: true, description: 'Of this jurisdiction and those below it.' })
    jurisdictionId: string | null,
  ): Promise<EvaluationCycleType[]> {
    return readCycles(reader, jurisdictionId);
  }

  @FieldResolver(() => JurisdictionType, { description: 'The jurisdiction whose bureau evaluates (Art. 21).' })
  jurisdiction(
    @Root() { jurisdictionKey }: EvaluationCycleType,
    @Ctx() context: RequestContext,
  ): Promise<JurisdictionType | null> {
    return loadJurisdiction(context, jurisdictionKey);
  }
}
