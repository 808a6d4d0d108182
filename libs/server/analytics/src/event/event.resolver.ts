import { readByCompiler } from '@wanchuang/server-platform';
import { CenterType, PageArgs } from '@wanchuang/server-registry';
import { Args, Authorized, FieldResolver, Query, Resolver } from 'type-graphql';
import { EventArgs } from './event.inputs';
import { EventConnection, EventType } from './event.type';

@Resolver(() => EventType)
export class EventResolver {
  @Authorized()
  @Query(() => EventConnection, {
    description: 'The event log as a feed, the oldest first: what comes after a cursor is never missed.',
  })
  events(@Args(() => EventArgs) _args: EventArgs): object {
    return readByCompiler();
  }
}

@Resolver(() => CenterType)
export class CenterEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'Its timeline, the newest first.' })
  events(@Args(() => PageArgs) _page: PageArgs): object {
    return readByCompiler();
  }
}
