import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { DecisionType } from '../decision/decision.type';
import { OrganisationType } from '../organisation/organisation.type';

@ObjectType('Ban', {
  implements: NodeInterface,
  description: 'For how long a legal person may not apply again, whatever its name is (Art. 24). It never changes.',
})
export class BanType extends NodeInterface {
  @Field(() => OrganisationType, { description: 'The legal person.' })
  organisation!: Relation<OrganisationType>;

  @Field(() => String, { description: 'Its unified social credit code: the ban follows it through every renaming.' })
  creditCode!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The first day on which it may apply again.' })
  untilOn!: string;

  @Field(() => String, { description: 'The clause, such as Art. 24.' })
  clause!: string;

  @Field(() => String, { description: 'The ground, in writing.' })
  ground!: string;

  @Field(() => DecisionType, {
    nullable: true,
    description: 'The decision that it follows from; null: it is one itself.',
  })
  decision!: Relation<DecisionType> | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;
}
