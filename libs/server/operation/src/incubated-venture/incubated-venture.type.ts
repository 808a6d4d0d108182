import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

@ObjectType('IncubatedVenture', {
  implements: NodeInterface,
  description: 'A venture that the center incubates (Art. 22(4)).',
})
export class IncubatedVentureType extends RegisterEntryType {
  @Field(() => String, { description: 'Name, unique in its center.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code (GB 32100-2015), once it is a legal person.',
  })
  creditCode!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a technology small or micro enterprise.' })
  technologySme!: boolean;

  @Field(() => DateScalar, { description: 'Day of entry: the year that it counts in.' })
  incubatedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it left; null while it stays.' })
  leftOn!: string | null;
}

export const { ConnectionType: IncubatedVentureConnection } = connectionOf(
  'IncubatedVenture',
  () => IncubatedVentureType,
);
