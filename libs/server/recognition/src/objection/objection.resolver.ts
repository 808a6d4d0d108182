import { Role } from '@wanchuang/domain-access';
import { numericId, Public, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { newObjection, settlementReason } from './objection.given';
import { ObjectionArgs, SettleObjectionInput, SubmitObjectionInput } from './objection.inputs';
import { ObjectionConnection, ObjectionStatusType, ObjectionType, SubmittedObjectionType } from './objection.type';
import { settleObjection } from './settle-objection';
import { submitObjection } from './submit-objection';

@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Query(() => ObjectionConnection, { description: 'Objections, the latest first.' })
  objections(@Args(() => ObjectionArgs) _args: ObjectionArgs): object {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Query(() => ObjectionType, { nullable: true, description: 'One objection; null if there is none.' })
  objection(
    @Arg('id', () => ID, { description: 'Id of the objection, such as objection_42.' }) _id: string,
  ): ObjectionType | null {
    return readByCompiler();
  }

  @Public()
  @Query(() => ObjectionStatusType, {
    nullable: true,
    description: 'What becomes of an objection; null if the receipt is none.',
  })
  objectionByReceipt(
    @Arg('receipt', () => String, { description: 'As submitObjection told it.' }) _receipt: string,
  ): ObjectionStatusType | null {
    return readByCompiler();
  }

  @Public()
  @Mutation(() => SubmittedObjectionType, {
    description: 'Objects to one application of a notice while its period runs (Art. 9(4)). Nobody has to sign in.',
  })
  submitObjection(
    @Arg('input', () => SubmitObjectionInput, { description: 'The objection.' }) input: SubmitObjectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return submitObjection(context.publicChange(info), newObjection(input), context.client.address);
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => ObjectionType, { description: 'Settles an objection with a reason (Art. 9(4)).' })
  settleObjection(
    @Arg('input', () => SettleObjectionInput, { description: 'How.' }) input: SettleObjectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { objectionId, version, outcome } = input;
    const id = numericId('objection', objectionId, 'input.objectionId');
    const settlement = { id, version, outcome, reason: settlementReason(input) };
    return settleObjection(context.change(info), settlement, context.payloadReader(info, 'Objection'));
  }
}
