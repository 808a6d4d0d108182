import { Role } from '@wanchuang/domain-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PublicNoticeType } from '../notice/notice.type';
import { recognitionOf } from '../provided-recognition';
import { recogniseCenters } from './recognise-centers';
import { RecogniseCentersInput } from './recognition.inputs';

@Resolver(() => PublicNoticeType)
export class RecognitionResolver {
  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => PublicNoticeType, {
    description:
      'Recognises centers of a notice that is over, with certificates and an announcement, all or none (Art. 9(4)).',
  })
  recogniseCenters(
    @Arg('input', () => RecogniseCentersInput, { description: 'Which.' }) input: RecogniseCentersInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = {
      noticeId: numericId('notice', input.noticeId, 'input.noticeId'),
      applicationIds:
        input.applicationIds?.map((id, place) => numericId('application', id, `input.applicationIds.${place}`)) ?? null,
    };
    const read = context.payloadReader(info, 'PublicNotice');
    return recogniseCenters(context.change(info), request, recognitionOf(context.database), read);
  }
}
