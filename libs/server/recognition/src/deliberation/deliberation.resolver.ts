import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { deliberationChange, newDeliberation } from './deliberation.given';
import {
  ChangeDeliberationInput,
  DeliberationArgs,
  DraftDeliberationInput,
  SignDeliberationInput,
} from './deliberation.inputs';
import { DeliberationService } from './deliberation.service';
import { DeliberationConnection, DeliberationType } from './deliberation.type';

const key = (id: string): number => numericId('deliberation', id, 'input.deliberationId');

@Resolver(() => DeliberationType)
export class DeliberationResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Query(() => DeliberationConnection, { description: 'Records of meetings, the latest first.' })
  deliberations(@Args(() => DeliberationArgs) _args: DeliberationArgs): object {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Query(() => DeliberationType, { nullable: true, description: 'One record of a meeting; null if there is none.' })
  deliberation(
    @Arg('id', () => ID, { description: 'Id of the record, such as deliberation_42.' }) _id: string,
  ): DeliberationType | null {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Mutation(() => DeliberationType, {
    description: 'Writes down what a bureau directors’ meeting has decided (Art. 9(4)).',
  })
  draftDeliberation(
    @Arg('input', () => DraftDeliberationInput, { description: 'The record.' }) input: DraftDeliberationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Deliberation');
    return new DeliberationService().draft(context.change(info), newDeliberation(input), read);
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Mutation(() => DeliberationType, { description: 'Changes a record that is not signed.' })
  changeDeliberation(
    @Arg('input', () => ChangeDeliberationInput, { description: 'What changes.' }) input: ChangeDeliberationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { deliberationId, version } = input;
    const read = context.payloadReader(info, 'Deliberation');
    const request = { id: key(deliberationId), version, change: deliberationChange(input) };
    return new DeliberationService().change(context.change(info), request, read);
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => DeliberationType, {
    description:
      'Signs a record: each application is approved or refused by the rules of the day of the meeting, all or none (Art. 9(4)).',
  })
  signDeliberation(
    @Arg('input', () => SignDeliberationInput, { description: 'Which.' }) input: SignDeliberationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { deliberationId, version } = input;
    const read = context.payloadReader(info, 'Deliberation');
    return new DeliberationService().sign(context.change(info), { id: key(deliberationId), version }, read);
  }
}
