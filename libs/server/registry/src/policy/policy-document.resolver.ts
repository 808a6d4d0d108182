import { Role } from '@wanchuang/domain-access';
import { Public, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { attachOfficialText, officialTextOf } from './official-text.service';
import { AttachOfficialTextInput } from './policy-document.inputs';
import { OfficialTextType, PolicyDocumentType } from './policy-document.type';

@Resolver(() => PolicyDocumentType)
export class PolicyDocumentResolver {
  @Public()
  @Query(() => [PolicyDocumentType], {
    description:
      'The policies of a jurisdiction, or of the nearest above that has made any, the latest first. A regulation is public.',
  })
  policyDocuments(
    @Arg('jurisdictionId', () => ID, { description: 'The jurisdiction.' }) _jurisdictionId: string,
  ): PolicyDocumentType[] {
    return readByCompiler();
  }

  @Public()
  @Query(() => PolicyDocumentType, { nullable: true, description: 'One policy; null if there is none.' })
  policyDocument(@Arg('id', () => ID, { description: 'Id of the policy.' }) _id: string): PolicyDocumentType | null {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @Mutation(() => OfficialTextType, {
    description: 'Attaches the own words of an article; what was attached before stays as an earlier edition.',
  })
  attachOfficialText(
    @Arg('input', () => AttachOfficialTextInput, { description: 'The words.' }) input: AttachOfficialTextInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'OfficialText');
    return attachOfficialText(context.change(info), officialTextOf(input), read);
  }
}
