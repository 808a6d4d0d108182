import { requireSignedIn } from '@wanchuang/server-access';
import { ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { isMailOn } from '../provided-mail';
import { preferencesOf, setPreference } from './preference.service';
import {
  NotificationPreferenceType,
  NotificationSettingsType,
  SetNotificationPreferenceInput,
} from './preference.type';

@Resolver()
export class PreferenceResolver {
  // kinds and whether there is a mail server stand in the program, not in the database
  @Authorized()
  @ReadElsewhere()
  @Query(() => NotificationSettingsType, { description: 'How one is told of what happens.' })
  async notificationSettings(@Ctx() context: RequestContext): Promise<object> {
    const { personId } = requireSignedIn(context);
    return { isMailOn: isMailOn(context.database), preferences: await preferencesOf(context.reader, personId) };
  }

  @Authorized()
  @Mutation(() => NotificationPreferenceType, { description: 'Chooses how one is told of one kind.' })
  setNotificationPreference(
    @Arg('input', () => SetNotificationPreferenceInput, { description: 'Which, and how.' })
    { kind, inInbox, mail, version }: SetNotificationPreferenceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { personId } = requireSignedIn(context);
    return setPreference(context.change(info), personId, { kind, inInbox, mail, version });
  }
}
