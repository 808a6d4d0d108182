import { webhookRoles } from '@wanchuang/domain-access';
import { EventConnection } from '@wanchuang/server-analytics';
import { requireSignedIn } from '@wanchuang/server-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { givenWebhook } from './webhook.given';
import {
  CreateWebhookInput,
  PauseWebhookInput,
  RemoveWebhookInput,
  ReplaceWebhookSecretInput,
  TestWebhookInput,
} from './webhook.inputs';
import { type Meant, WebhookService } from './webhook.service';
import { RemovedWebhookType, WebhookConnection, WebhookType, WebhookWithSecretType } from './webhook.type';

const idOf = (id: string): number => numericId('webhook', id, 'input.webhookId');
const meant = ({ webhookId, version }: { webhookId: string; version: number }): Meant => ({
  id: idOf(webhookId),
  version,
});

const serviceOf = (context: RequestContext): WebhookService => {
  const { personId } = requireSignedIn(context);
  return new WebhookService({ personId, access: context.access }, context.database);
};

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Authorized()
  @Query(() => WebhookConnection, { description: 'One’s own webhooks, the newest first.' })
  webhooks(@Args(() => PageArgs) _args: PageArgs): object {
    return readByCompiler();
  }

  @Authorized(...webhookRoles)
  @Mutation(() => WebhookWithSecretType, {
    description:
      'Registers an address to which the server sends events that one may read, signed, in the order of the log and at least once.',
  })
  createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'Where to, and what.' }) input: CreateWebhookInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return serviceOf(context).make(context.change(info), givenWebhook(input), input.address);
  }

  @Authorized(...webhookRoles)
  @Mutation(() => WebhookWithSecretType, {
    description: 'Makes a new signing secret. For 24 hours messages are signed by the one before it, too.',
  })
  replaceWebhookSecret(
    @Arg('input', () => ReplaceWebhookSecretInput, { description: 'Which.' }) input: ReplaceWebhookSecretInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return serviceOf(context).replaceSecret(context.change(info), meant(input));
  }

  @Authorized(...webhookRoles)
  @Mutation(() => WebhookType, { description: 'Pauses a webhook, or lets it go on where it was: nothing is missed.' })
  pauseWebhook(
    @Arg('input', () => PauseWebhookInput, { description: 'Which.' }) input: PauseWebhookInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const read = context.payloadReader(info, 'Webhook');
    return serviceOf(context).pause(context.change(info), meant(input), input.isPaused, read);
  }

  @Authorized(...webhookRoles)
  @Mutation(() => WebhookType, {
    description: 'Asks for a test message, without events in it; what became of it stands in testFault and testStatus.',
  })
  testWebhook(
    @Arg('input', () => TestWebhookInput, { description: 'Which.' }) { webhookId }: TestWebhookInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const read = context.payloadReader(info, 'Webhook');
    return serviceOf(context).test(context.change(info), idOf(webhookId), read);
  }

  @Authorized()
  @Mutation(() => RemovedWebhookType, { description: 'Removes a webhook for good; nothing more is sent to its address.' })
  removeWebhook(
    @Arg('input', () => RemoveWebhookInput, { description: 'Which.' }) input: RemoveWebhookInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return serviceOf(context).remove(context.change(info), meant(input));
  }
}

/** What webhooks add to the log. */
@Resolver(() => WebhookType)
export class WaitingEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'Events that are to be sent to it, the next one first.' })
  waiting(@Args(() => PageArgs) _page: PageArgs): object {
    return readByCompiler();
  }
}

@Resolver(() => WebhookWithSecretType)
export class WebhookWithSecretResolver {
  @FieldResolver(() => WebhookType)
  webhook(
    @Root() { webhookId }: WebhookWithSecretType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.payloadReader(info, 'Webhook')(context.reader, webhookId);
  }
}
