import type { ObjectionState } from '@wanchuang/domain-recognition';
import { PersonType } from '@wanchuang/server-access';
import { connectionOf, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { NoticeItemType, ObjectionStateEnum } from '../notice/notice.type';
import { ObjectionActionsType } from './objection-actions.type';

@ObjectType('Objection', {
  implements: NodeInterface,
  description:
    'What a member of the public objects to one application of a notice (Art. 9(4)); read by the bureau alone.',
})
export class ObjectionType extends NodeInterface {
  @Field(() => NoticeItemType, { description: 'What it is about: that alone is held back.' })
  item!: Relation<NoticeItemType>;

  @Field(() => ObjectionStateEnum, { description: 'Whether it is settled, and how.' })
  state!: ObjectionState;

  @Field(() => String, { nullable: true, description: 'Who objects; null: anonymous.' })
  objectorName!: string | null;

  @Field(() => String, { nullable: true, description: 'How whoever objects is reached.' })
  objectorContact!: string | null;

  @Field(() => String, { description: 'What is objected.' })
  body!: string;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is settled so: the applicant and whoever objects read it.',
  })
  settlementReason!: string | null;

  @Field(() => PersonType, { nullable: true, description: 'The leader who settled it, for those who may know.' })
  settler!: Relation<PersonType> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled.' })
  settledAt!: Date | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => ObjectionActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: ObjectionActionsType;
}

export const { ConnectionType: ObjectionConnection } = connectionOf('Objection', () => ObjectionType);

@ObjectType('SubmittedObjection', {
  description: 'An objection that was just received. Its receipt is shown this once.',
})
export class SubmittedObjectionType {
  @Field(() => String, { description: 'By which objectionByReceipt tells what becomes of it; only its hash is kept.' })
  receipt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt!: Date;
}

@ObjectType('ObjectionStatus', { description: 'What becomes of an objection, for whoever has its receipt.' })
export class ObjectionStatusType {
  @Field(() => ObjectionStateEnum, { description: 'Whether it is settled, and how.' })
  state!: ObjectionState;

  @Field(() => String, { nullable: true, description: 'Why it is settled so.' })
  settlementReason!: string | null;
}
