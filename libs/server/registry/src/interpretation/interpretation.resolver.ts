import { Role } from '@wanchuang/domain-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  DiscardInterpretationInput,
  RecordInterpretationInput,
  SignInterpretationInput,
} from './interpretation.inputs';
import { newInterpretation, recordInterpretation, stepInterpretation } from './interpretation.service';
import { InterpretationType } from './interpretation.type';

const meant = ({ interpretationId, version }: SignInterpretationInput | DiscardInterpretationInput) => ({
  id: numericId('interpretation', interpretationId, 'input.interpretationId'),
  version,
});

@Resolver(() => InterpretationType)
export class InterpretationResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Mutation(() => InterpretationType, {
    description:
      'Records how the bureau has ruled that a clause is to be read; it binds once the leader has signed it.',
  })
  recordInterpretation(
    @Arg('input', () => RecordInterpretationInput, { description: 'The ruling.' }) input: RecordInterpretationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Interpretation');
    return recordInterpretation(context.change(info), newInterpretation(input), read);
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => InterpretationType, { description: 'Signs an interpretation: from then on it binds (Art. 27).' })
  signInterpretation(
    @Arg('input', () => SignInterpretationInput, { description: 'Which.' }) input: SignInterpretationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Interpretation');
    return stepInterpretation(context.change(info), { ...meant(input), step: 'SIGN' }, read);
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Mutation(() => InterpretationType, {
    description: 'Discards an interpretation that is not signed; it stays on record.',
  })
  discardInterpretation(
    @Arg('input', () => DiscardInterpretationInput, { description: 'Which.' }) input: DiscardInterpretationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Interpretation');
    return stepInterpretation(context.change(info), { ...meant(input), step: 'DISCARD' }, read);
  }
}
