import { PersonType } from '@wanchuang/server-access';
import { DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { SettlementKind } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';

@ObjectType('Settlement', {
  implements: NodeInterface,
  description: 'What was decided of a finding in writing (Art. 8).',
})
export class SettlementType extends NodeInterface {
  @Field(() => String, { description: 'Name of the rule whose finding it settles.' })
  rule!: string;

  @Field(() => SettlementKind, { description: 'How.' })
  kind!: SettlementKind;

  @Field(() => Boolean, { description: 'Of a judgement: whether the clause is met; true for the others.' })
  isMet!: boolean;

  @Field(() => String, { description: 'The written reason.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who signed it, for those who may know.' })
  signatory!: Relation<PersonType> | null;
}
