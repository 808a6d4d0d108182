import { RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { requireSignedIn } from '../provided-access';
import { ViewerType } from '../viewer/viewer.type';
import { CalendarFeedService } from './calendar-feed.service';
import { workingFeed } from './calendar-feed.store';
import {
  CalendarFeedType,
  CreatedCalendarFeedType,
  MakeCalendarFeedInput,
  RevokeCalendarFeedInput,
} from './calendar-feed.type';

@Resolver(() => CalendarFeedType)
export class CalendarFeedResolver {
  @Authorized()
  @Mutation(() => CreatedCalendarFeedType, {
    description: 'Makes a secret address for one’s own deadlines; the one before works no more.',
  })
  makeCalendarFeed(
    @Arg('input', () => MakeCalendarFeedInput, { description: 'The request.' }) _input: MakeCalendarFeedInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreatedCalendarFeedType> {
    const { personId } = requireSignedIn(context);
    return new CalendarFeedService().make(context.change(info), personId);
  }

  @Authorized()
  @Mutation(() => CalendarFeedType, { description: 'Ends one’s own secret address for good.' })
  revokeCalendarFeed(
    @Arg('input', () => RevokeCalendarFeedInput, { description: 'The request.' }) _input: RevokeCalendarFeedInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalendarFeedType> {
    const { personId } = requireSignedIn(context);
    return new CalendarFeedService().revoke(context.change(info), personId);
  }
}

/** What it adds to whoever has signed in. */
@Resolver(() => ViewerType)
export class ViewerCalendarFeedResolver {
  @FieldResolver(() => CalendarFeedType, {
    nullable: true,
    description: 'One’s own secret address for a calendar program; null: none works.',
  })
  calendarFeed(@Root() { personId }: ViewerType, @Ctx() { reader }: RequestContext): Promise<CalendarFeedType | null> {
    return workingFeed(reader, personId);
  }
}
