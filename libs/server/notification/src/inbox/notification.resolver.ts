import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import { requireSignedIn } from '@wanchuang/server-access';
import { badInput } from '@wanchuang/server-registry';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Chosen, markRead } from './inbox.service';
import { MarkNotificationsReadInput, NotificationArgs } from './notification.inputs';
import { NotificationConnection, NotificationsReadType, NotificationType } from './notification.type';

const mostIds = 200;
const largestSequence = 2n ** 63n - 1n;

/** @throws ExpectedError BAD_USER_INPUT */
const chosenBy = ({ ids, throughSequence }: MarkNotificationsReadInput): Chosen => {
  if ((ids == null) === (throughSequence == null))
    throw badInput('input', null, 'either ids or throughSequence is wanted');
  if (throughSequence != null) {
    if (!/^\d{1,19}$/.test(throughSequence) || BigInt(throughSequence) > largestSequence)
      throw badInput('input.throughSequence', throughSequence, 'a place in the log is wanted');
    return { throughSequence };
  }
  const given = ids ?? [];
  if (given.length > mostIds) throw badInput('input.ids', given.length, `at most ${mostIds} ids are wanted`);
  return { ids: given.map((id) => numericId('notification', id, 'input.ids')) };
};

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Authorized()
  @Query(() => NotificationConnection, { description: 'One’s own notifications, the newest first.' })
  notifications(@Args(() => NotificationArgs) _args: NotificationArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => Int, { description: 'How many of one’s own notifications are unread.' })
  unreadNotifications(): number {
    return readByCompiler();
  }

  @Authorized()
  @Mutation(() => NotificationsReadType, { description: 'Marks one’s own notifications read.' })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' }) input: MarkNotificationsReadInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { personId } = requireSignedIn(context);
    return markRead(context.change(info), personId, chosenBy(input));
  }
}
