import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import { badInput, checkedCreditCode, checkedOptionalName } from '@wanchuang/server-registry';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { checkedLine, fieldIdsOf, otherKinds } from './expert.check';
import {
  AddExpertInput,
  AddTieInput,
  ChangeExpertInput,
  EndTieInput,
  ExpertArgs,
  RetireExpertInput,
} from './expert.inputs';
import { ExpertService } from './expert.service';
import type { ExpertChange, NewTie } from './expert.store';
import { ExpertConnection, ExpertTieType, ExpertType } from './expert.type';

const expertKey = (id: string): number => numericId('expert', id, 'input.expertId');

const changeOf = (input: ChangeExpertInput): ExpertChange => ({
  ...(input.kind != null && { kind: input.kind }),
  ...(input.furtherKinds != null && { furtherKinds: [...new Set(input.furtherKinds)] }),
  ...(input.fieldCodes != null && { fieldIds: fieldIdsOf('input.fieldCodes', input.fieldCodes) }),
  ...(input.title != null && { title: checkedLine('input.title', input.title, 100) }),
  ...(input.state != null && { state: input.state }),
});

const tieOf = ({ kind, organisationId, creditCode, name, fromOn, untilOn }: AddTieInput): NewTie => {
  const code = checkedCreditCode('input.creditCode', creditCode);
  if ((organisationId == null) === (code === null))
    throw badInput('input.organisationId', null, 'either an organisation of the register or a credit code is wanted');
  return {
    kind,
    organisationId: organisationId == null ? null : numericId('organisation', organisationId, 'input.organisationId'),
    creditCode: code,
    name: checkedOptionalName('input.name', name),
    fromOn: fromOn ?? null,
    untilOn: untilOn ?? null,
  };
};

@Resolver(() => ExpertType)
export class ExpertResolver {
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EXPERT)
  @Query(() => ExpertConnection, { description: 'The pool of experts, by name; an expert finds oneself alone.' })
  experts(@Args(() => ExpertArgs) _args: ExpertArgs): object {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER, Role.EXPERT)
  @Query(() => ExpertType, { nullable: true, description: 'One expert; null if there is none.' })
  expert(@Arg('id', () => ID, { description: 'Id of the expert.' }) _id: string): ExpertType | null {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ExpertType, { description: 'Takes somebody into the pool of experts (Art. 9(3)).' })
  addExpert(
    @Arg('input', () => AddExpertInput, { description: 'Who.' }) input: AddExpertInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { email, kind, furtherKinds } = input;
    const expert = {
      jurisdictionId: numericId('jurisdiction', input.jurisdictionId, 'input.jurisdictionId'),
      email,
      kind,
      furtherKinds: otherKinds(kind, furtherKinds),
      fieldIds: fieldIdsOf('input.fieldCodes', input.fieldCodes),
      title: checkedLine('input.title', input.title, 100),
    };
    return new ExpertService().add(context.change(info), expert, context.payloadReader(info, 'Expert'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ExpertType, {
    description: 'Changes what is known of an expert, or brings back one who had retired.',
  })
  changeExpert(
    @Arg('input', () => ChangeExpertInput, { description: 'What changes.' }) input: ChangeExpertInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const meant = { id: expertKey(input.expertId), version: input.version };
    const read = context.payloadReader(info, 'Expert');
    return new ExpertService().change(context.change(info), meant, changeOf(input), read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ExpertType, { description: 'Takes an expert out of the pool; seats that were taken stay.' })
  retireExpert(
    @Arg('input', () => RetireExpertInput, { description: 'Whom.' }) input: RetireExpertInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const meant = { id: expertKey(input.expertId), version: input.version };
    return new ExpertService().retire(context.change(info), meant, context.payloadReader(info, 'Expert'));
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ExpertTieType, { description: 'Records what binds an expert to an organisation (Art. 9(3)).' })
  addTie(
    @Arg('input', () => AddTieInput, { description: 'What binds whom to whom.' }) input: AddTieInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'ExpertTie');
    return new ExpertService().addTie(context.change(info), expertKey(input.expertId), tieOf(input), read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => ExpertTieType, { description: 'Records the last day of a tie.' })
  endTie(
    @Arg('input', () => EndTieInput, { description: 'Which, and when.' }) input: EndTieInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { version, untilOn } = input;
    const meant = { id: numericId('expertTie', input.tieId, 'input.tieId'), version, untilOn };
    return new ExpertService().endTie(context.change(info), meant, context.payloadReader(info, 'ExpertTie'));
  }
}
