import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import { badInput, CenterType } from '@wanchuang/server-registry';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { CancelSubsidyInput, GrantSubsidyInput, MarkSubsidyPaidInput } from './subsidy.inputs';
import { checkedText } from '../reading/checked-text';
import { SubsidyService } from './subsidy.service';
import { SubsidyType } from './subsidy.type';

/** @throws ExpectedError BAD_USER_INPUT for nothing, less, or a fraction of a fen */
const amountOf = (amount: string): string => {
  if (/^\d{1,14}(\.\d{1,2})?$/.test(amount) && /[1-9]/.test(amount)) return amount;
  throw badInput('input.amount', amount, 'an amount above 0 with two places at most is wanted');
};

@Resolver(() => SubsidyType)
export class SubsidyResolver {
  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => SubsidyType, {
    description: 'Grants a newly recognised center its one subsidy, within the cap (Art. 9(4)).',
  })
  grantSubsidy(
    @Arg('input', () => GrantSubsidyInput, { description: 'How much, and whom.' }) input: GrantSubsidyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const grant = {
      certificateId: numericId('certificate', input.certificateId, 'input.certificateId'),
      amount: amountOf(input.amount),
      fileId: input.documentId == null ? null : numericId('file', input.documentId, 'input.documentId'),
    };
    return new SubsidyService().grant(context.change(info), grant, context.payloadReader(info, 'Subsidy'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => SubsidyType, { description: 'Notes that a subsidy was paid.' })
  markSubsidyPaid(
    @Arg('input', () => MarkSubsidyPaidInput, { description: 'Which, and when.' }) input: MarkSubsidyPaidInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { version, paidOn } = input;
    const payment = { id: numericId('subsidy', input.subsidyId, 'input.subsidyId'), version, paidOn };
    return new SubsidyService().markPaid(context.change(info), payment, context.payloadReader(info, 'Subsidy'));
  }

  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => SubsidyType, {
    description: 'Takes back a subsidy that is not paid, with a reason; its center may be granted another (Art. 9(4)).',
  })
  cancelSubsidy(
    @Arg('input', () => CancelSubsidyInput, { description: 'Which, and why.' }) input: CancelSubsidyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { version } = input;
    const reason = checkedText('input.reason', input.reason, { least: 1, most: 1000, hasLines: true });
    const mistake = { id: numericId('subsidy', input.subsidyId, 'input.subsidyId'), version, reason };
    return new SubsidyService().cancel(context.change(info), mistake, context.payloadReader(info, 'Subsidy'));
  }
}

/** What it adds to a center. */
@Resolver(() => CenterType)
export class CenterSubsidyResolver {
  @FieldResolver(() => SubsidyType, {
    nullable: true,
    description: 'What it was granted when it was recognised, for those concerned; null: nothing (Art. 9(4)).',
  })
  subsidy(): SubsidyType | null {
    return readByCompiler();
  }

  @FieldResolver(() => [SubsidyType], {
    description:
      'What it was granted by mistake and was taken back, the latest first, for those concerned (Art. 9(4)).',
  })
  cancelledSubsidies(): SubsidyType[] {
    return readByCompiler();
  }
}
