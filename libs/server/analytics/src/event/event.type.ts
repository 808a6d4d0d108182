import { connectionOf, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Event', {
  implements: NodeInterface,
  description: 'Something that happened, in the append-only log; each hash rests on the one before (Art. 25).',
})
export class EventType extends NodeInterface {
  @Field(() => String, { description: 'Place in the log, in commit order, from 1.' })
  sequence!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => String, { description: 'Who did it: an id, system, or local.' })
  actor!: string;

  @Field(() => String, { description: 'What happened, such as center.recognised.' })
  type!: string;

  @Field(() => String, { description: 'Id of what it happened to.' })
  subject!: string;

  @Field(() => ID, { nullable: true, description: 'The center concerned.' })
  centerId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The jurisdiction concerned.' })
  jurisdictionId!: string | null;

  @Field(() => String, { description: 'JSON text: ids and values.' })
  payload!: string;

  @Field(() => String, { description: 'SHA-256 over this event and the hash before it.' })
  hash!: string;

  @Field(() => String, { description: 'Hash of the event before; zeros for the first.' })
  previousHash!: string;
}

export const { ConnectionType: EventConnection } = connectionOf('Event', () => EventType);
