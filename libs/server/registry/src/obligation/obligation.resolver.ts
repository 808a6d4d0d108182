import { Role } from '@wanchuang/domain-access';
import { RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CompleteObligationInput } from './obligation.inputs';
import { completeObligation, completion } from './obligation.service';
import { ObligationType } from './obligation.type';

@Resolver(() => ObligationType)
export class ObligationResolver {
  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ObligationType, {
    description: 'Keeps that a host has done what it owed, with the day (Art. 7, 10, 19).',
  })
  completeObligation(
    @Arg('input', () => CompleteObligationInput, { description: 'Which, and when.' }) input: CompleteObligationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Obligation');
    return completeObligation(context.change(info), completion(input), read);
  }
}
