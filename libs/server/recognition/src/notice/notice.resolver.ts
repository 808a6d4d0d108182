import { Role } from '@wanchuang/domain-access';
import { numericId, Public, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { givenCalendar, newNotice, noticeChange } from './notice.given';
import {
  ChangeNoticeInput,
  DiscardNoticeInput,
  DraftNoticeInput,
  PostNoticeInput,
  PublicNoticeArgs,
  ReckonNoticeInput,
} from './notice.inputs';
import { NoticeService } from './notice.service';
import { PublicNoticeConnection, PublicNoticeType } from './notice.type';

const key = (id: string): number => numericId('notice', id, 'input.noticeId');

@Resolver(() => PublicNoticeType)
export class NoticeResolver {
  @Public()
  @Query(() => PublicNoticeConnection, {
    description: 'Public notices, the latest first; what is not posted comes last.',
  })
  publicNotices(@Args(() => PublicNoticeArgs) _args: PublicNoticeArgs): object {
    return readByCompiler();
  }

  @Public()
  @Query(() => PublicNoticeType, { nullable: true, description: 'One public notice; null if there is none.' })
  publicNotice(
    @Arg('id', () => ID, { description: 'Id of the notice, such as notice_42.' }) _id: string,
  ): PublicNoticeType | null {
    return readByCompiler();
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PublicNoticeType, { description: 'Writes a notice that is not posted yet (Art. 9(4)).' })
  draftNotice(
    @Arg('input', () => DraftNoticeInput, { description: 'The notice.' }) input: DraftNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'PublicNotice');
    return new NoticeService().draft(context.change(info), newNotice(input), read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PublicNoticeType, { description: 'Changes a notice that is not posted.' })
  changeNotice(
    @Arg('input', () => ChangeNoticeInput, { description: 'What changes.' }) input: ChangeNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { noticeId, version } = input;
    const read = context.payloadReader(info, 'PublicNotice');
    const request = { id: key(noticeId), version, change: noticeChange(input) };
    return new NoticeService().change(context.change(info), request, read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PublicNoticeType, {
    description: 'Posts a notice: its period is reckoned in working days from the day after on (Art. 9(4)).',
  })
  postNotice(
    @Arg('input', () => PostNoticeInput, { description: 'Which.' }) { noticeId, version }: PostNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'PublicNotice');
    return new NoticeService().post(context.change(info), { id: key(noticeId), version }, read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PublicNoticeType, {
    description:
      'Reckons the period of a posted notice by holidays that are announced, and that the program does not know yet (Art. 9(4)).',
  })
  reckonNotice(
    @Arg('input', () => ReckonNoticeInput, { description: 'Which, and by what.' }) input: ReckonNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { noticeId, version } = input;
    const read = context.payloadReader(info, 'PublicNotice');
    const request = { id: key(noticeId), version, given: givenCalendar(input) };
    return new NoticeService().reckon(context.change(info), request, read);
  }

  @Authorized(Role.BUREAU_OFFICER)
  @Mutation(() => PublicNoticeType, { description: 'Gives up a notice that is not posted.' })
  discardNotice(
    @Arg('input', () => DiscardNoticeInput, { description: 'Which.' }) { noticeId, version }: DiscardNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'PublicNotice');
    return new NoticeService().discard(context.change(info), { id: key(noticeId), version }, read);
  }
}
