import { RecordEntryKind } from '@wanchuang/domain-registry';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'An entry in a legal person’s record (Art. 8(1)).' })
export class AddRecordEntryInput extends KeyedInput {
  @Field(() => ID, { description: 'The legal person; it has a unified social credit code.' })
  organisationId!: string;

  @Field(() => RecordEntryKind, { description: 'Kind.' })
  kind!: RecordEntryKind;

  @Field(() => DateScalar, { description: 'The day on which it happened, today or earlier.' })
  occurredOn!: string;

  @Field(() => String, { description: 'What happened: 1 to 2,000 characters.' })
  description!: string;

  @Field(() => String, { description: 'Where it is taken from: 1 to 500 characters.' })
  source!: string;
}

@InputType({ description: 'An entry that was wrong.' })
export class WithdrawRecordEntryInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  recordEntryId!: string;

  @Field(() => Int, { description: 'The version that was read: another one is a CONFLICT.' })
  version!: number;

  @Field(() => String, { description: 'Why it does not count: 1 to 2,000 characters.' })
  reason!: string;
}
