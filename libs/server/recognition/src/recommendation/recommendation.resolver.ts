import { Role } from '@wanchuang/domain-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ApplicationType } from '../application/application.type';
import { RecommendApplicationInput, ReturnApplicationInput, SettleFindingInput } from './recommendation.inputs';
import { RecommendationService } from './recommendation.service';
import { ReturnService } from './return.service';
import { SettlementService } from './settlement.service';

const applicationKey = (id: string): number => numericId('application', id, 'input.applicationId');

const opinionOf = ({ applicationId, version, opinion, documentId }: RecommendApplicationInput) => ({
  id: applicationKey(applicationId),
  version,
  opinion,
  documentId: documentId == null ? null : numericId('file', documentId, 'input.documentId'),
});

@Resolver(() => ApplicationType)
export class RecommendationResolver {
  @Authorized(Role.DEPARTMENT_OFFICER)
  @Mutation(() => ApplicationType, { description: 'Recommends an application to the bureau (Art. 6, 9(2)).' })
  recommendApplication(
    @Arg('input', () => RecommendApplicationInput, { description: 'The opinion.' }) input: RecommendApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    return new RecommendationService().give(context.change(info), 'RECOMMEND', opinionOf(input), read);
  }

  @Authorized(Role.DEPARTMENT_OFFICER)
  @Mutation(() => ApplicationType, {
    description: 'Does not recommend an application, which ends with it (Art. 9(2)).',
  })
  declineApplication(
    @Arg('input', () => RecommendApplicationInput, { description: 'The opinion, which gives the reason.' })
    input: RecommendApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    return new RecommendationService().give(context.change(info), 'DECLINE', opinionOf(input), read);
  }

  @Authorized(Role.DEPARTMENT_OFFICER, Role.BUREAU_OFFICER)
  @Mutation(() => ApplicationType, {
    description: 'Gives an application back to its host, with what is to be changed, field by field (Art. 6).',
  })
  returnApplication(
    @Arg('input', () => ReturnApplicationInput, { description: 'What is to be changed.' })
    input: ReturnApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const { version, reason } = input;
    const comments = input.comments.map(({ field, text }) => ({ field: field ?? null, text }));
    const given = { id: applicationKey(input.applicationId), version, reason, comments };
    return new ReturnService().return(context.change(info), given, read);
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Mutation(() => ApplicationType, {
    description:
      'Settles a finding in writing: a judgement; an exception of Art. 8(7) or a waiver of Art. 8(8), which the leader signs. Nothing else can be waived.',
  })
  settleFinding(
    @Arg('input', () => SettleFindingInput, { description: 'Which finding, how and why.' }) input: SettleFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Application');
    const { rule, kind, isMet, reason } = input;
    const given = { id: applicationKey(input.applicationId), rule, kind, isMet, reason };
    return new SettlementService().settle(context.change(info), given, read);
  }
}
