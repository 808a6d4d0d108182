import { Public, registerNode, RequestContext } from '@wanchuang/server-platform';
import { CenterType, PageArgs } from '@wanchuang/server-registry';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readEvent, readEvents } from './event.read';
import { EventConnection, EventType } from './event.type';

registerNode('event', 'Event', readEvent);

@Resolver(() => EventType)
export class EventResolver {
  @Public()
  @Query(() => EventConnection, {
    description: 'The event log as a feed, the oldest first: what comes after a cursor is never missed.',
  })
  events(
    @Ctx() { reader }: RequestContext,
    @Arg('types', () => [String], { nullable: true, description: 'Of these types only.' }) types: string[] | null,
    @Arg('centerId', () => ID, { nullable: true, description: 'About this center only.' }) centerId: string | null,
    @Arg('jurisdictionId', () => ID, { nullable: true, description: 'Of this jurisdiction and those below it.' })
    jurisdictionId: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return readEvents(reader, { types, centerId, jurisdictionId }, page, 'ASC');
  }
}

@Resolver(() => CenterType)
export class CenterEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'Its timeline, the newest first.' })
  events(@Root() { id }: CenterType, @Ctx() { reader }: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    return readEvents(reader, { centerId: id }, page, 'DESC');
  }
}
