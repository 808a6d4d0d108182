import { Role } from '@wanchuang/domain-access';
import { requireSignedIn } from '@wanchuang/server-access';
import { numericId, Public, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { attachmentKeys, callChange, checkedReason, newCall } from './call.given';
import {
  ChangeRecognitionCallInput,
  CreateRecognitionCallInput,
  ExtendRecognitionCallInput,
  RecognitionCallArgs,
  RecognitionCallStepInput,
} from './call.inputs';
import { CallService, type SeenCall } from './call.service';
import { RecognitionCallConnection, RecognitionCallType } from './call.type';

const bureau = [Role.BUREAU_OFFICER, Role.BUREAU_LEADER] as const;

const serviceOf = (context: RequestContext): CallService => new CallService(requireSignedIn(context).personId);

const seen = ({ callId, version }: { callId: string; version: number }): SeenCall => ({
  id: numericId('recognitionCall', callId, 'input.callId'),
  version,
});

const readerOf = (context: RequestContext, info: GraphQLResolveInfo) => context.payloadReader(info, 'RecognitionCall');

@Resolver(() => RecognitionCallType)
export class RecognitionCallResolver {
  @Public()
  @Query(() => RecognitionCallConnection, {
    description: 'Calls (Art. 9(1)), the newest first. Drafts show to the bureau alone.',
  })
  recognitionCalls(@Args(() => RecognitionCallArgs) _args: RecognitionCallArgs): object {
    return readByCompiler();
  }

  @Public()
  @Query(() => RecognitionCallType, { nullable: true, description: 'One call; null if there is none.' })
  recognitionCall(@Arg('id', () => ID, { description: 'Id of the call.' }) _id: string): RecognitionCallType | null {
    return readByCompiler();
  }

  @Authorized(...bureau)
  @Mutation(() => RecognitionCallType, { description: 'Drafts a call (Art. 9(1)).' })
  createRecognitionCall(
    @Arg('input', () => CreateRecognitionCallInput, { description: 'The call.' }) input: CreateRecognitionCallInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const attachments = attachmentKeys(input.attachmentIds) ?? [];
    return serviceOf(context).create(context.change(info), newCall(input), attachments, readerOf(context, info));
  }

  @Authorized(...bureau)
  @Mutation(() => RecognitionCallType, { description: 'Changes a draft of a call.' })
  changeRecognitionCall(
    @Arg('input', () => ChangeRecognitionCallInput, { description: 'What changes.' }) input: ChangeRecognitionCallInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const change = { ...callChange(input), attachments: attachmentKeys(input.attachmentIds) };
    return serviceOf(context).change(context.change(info), seen(input), change, readerOf(context, info));
  }

  @Authorized(...bureau)
  @Mutation(() => RecognitionCallType, {
    description: 'Publishes a call with its files: everyone reads it from then on (Art. 9(1)).',
  })
  publishRecognitionCall(
    @Arg('input', () => RecognitionCallStepInput, { description: 'Which.' }) input: RecognitionCallStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return serviceOf(context).publish(context.change(info), seen(input), readerOf(context, info));
  }

  @Authorized(...bureau)
  @Mutation(() => RecognitionCallType, {
    description: 'Puts the closing time of a published call off, before it has come.',
  })
  extendRecognitionCall(
    @Arg('input', () => ExtendRecognitionCallInput, { description: 'Until when, and why.' })
    input: ExtendRecognitionCallInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const extension = { ...seen(input), closesAt: input.closesAt, reason: checkedReason(input.reason) };
    return serviceOf(context).extend(context.change(info), extension, readerOf(context, info));
  }

  @Authorized(...bureau)
  @Mutation(() => RecognitionCallType, {
    description: 'Closes a published call for good, also before its closing time.',
  })
  closeRecognitionCall(
    @Arg('input', () => RecognitionCallStepInput, { description: 'Which.' }) input: RecognitionCallStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return serviceOf(context).close(context.change(info), seen(input), readerOf(context, info));
  }

  @Authorized(...bureau)
  @Mutation(() => RecognitionCallType, { description: 'Gives a draft of a call up.' })
  discardRecognitionCall(
    @Arg('input', () => RecognitionCallStepInput, { description: 'Which.' }) input: RecognitionCallStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return serviceOf(context).discard(context.change(info), seen(input), readerOf(context, info));
  }
}
