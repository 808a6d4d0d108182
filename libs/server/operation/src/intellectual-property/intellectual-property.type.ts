import {
  IntellectualPropertyKind,
  intellectualPropertyKindLabels,
  IntellectualPropertyState,
  intellectualPropertyStateLabels,
} from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum(
  'IntellectualPropertyKind',
  'Kinds of intellectual property (Art. 18, 22(2)).',
  IntellectualPropertyKind,
  intellectualPropertyKindLabels,
);
registerLabelledEnum(
  'IntellectualPropertyState',
  'Where a right stands (Art. 18).',
  IntellectualPropertyState,
  intellectualPropertyStateLabels,
);

@ObjectType('IntellectualProperty', {
  implements: NodeInterface,
  description: 'A patent or another right of intellectual property (Art. 18, 22(2)).',
})
export class IntellectualPropertyType extends RegisterEntryType {
  @Field(() => String, { description: 'Application or registration number, unique.' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => IntellectualPropertyKind, { description: 'Kind of right.' })
  kind!: IntellectualPropertyKind;

  @Field(() => String, { description: 'Owner.' })
  owner!: string;

  @Field(() => DateScalar, { description: 'Day of filing: the year in which an application counts.' })
  filedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of grant or registration: the year in which a granted right counts; null while pending.',
  })
  grantedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of lapse; null while it is in force or pending.' })
  lapsedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is applied in a product.' })
  appliedInProduct!: boolean;

  @Field(() => Boolean, { description: 'Whether it is licensed to others.' })
  licensed!: boolean;

  @Field(() => IntellectualPropertyState, {
    description: 'Pending, granted or lapsed: what its dates say (Art. 18).',
  })
  state!: IntellectualPropertyState;
}

export const { ConnectionType: IntellectualPropertyConnection } = connectionOf(
  'IntellectualProperty',
  () => IntellectualPropertyType,
);
