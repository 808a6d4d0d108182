import {
  RecordEntryKind,
  recordEntryKindLabels,
  RecordEntryState,
  recordEntryStateLabels,
} from '@wanchuang/domain-registry';
import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { OrganisationType } from '../organisation/organisation.type';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum(
  'RecordEntryKind',
  'What stands in an organisation’s record (Art. 8(1)).',
  RecordEntryKind,
  recordEntryKindLabels,
);
registerLabelledEnum(
  'RecordEntryState',
  'Whether an entry of a record counts.',
  RecordEntryState,
  recordEntryStateLabels,
);

@ObjectType('RecordEntryActions', { description: 'What the viewer may do with an entry of a record as it is now.' })
export class RecordEntryActionsType {
  @Field(() => Boolean, { description: 'Whether withdrawRecordEntry is open.' })
  withdraw!: boolean;
}

@ObjectType('RecordEntry', {
  implements: NodeInterface,
  description:
    'What stands against a host’s clean record (Art. 8(1)). It is never deleted: one that was wrong is withdrawn with a reason.',
})
export class RecordEntryType extends NodeInterface {
  @Field(() => OrganisationType, { description: 'The legal person.' })
  organisation!: Relation<OrganisationType>;

  @Field(() => String, { description: 'Its unified social credit code: the entry follows it through every renaming.' })
  creditCode!: string;

  @Field(() => RecordEntryKind, { description: 'Kind.' })
  kind!: RecordEntryKind;

  @Field(() => RecordEntryState, { description: 'Whether it counts.' })
  state!: RecordEntryState;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  occurredOn!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => String, { description: 'Where it is taken from, such as the number of a penalty notice.' })
  source!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null: it counts.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null: it counts.' })
  withdrawalReason!: string | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => RecordEntryActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: RecordEntryActionsType;
}
