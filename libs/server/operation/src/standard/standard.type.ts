import { StandardLevel, standardLevelLabels, StandardRole, standardRoleLabels } from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum('StandardLevel', 'Levels of a standard (Art. 22(2)).', StandardLevel, standardLevelLabels);
registerLabelledEnum(
  'StandardRole',
  'The part of a center in a standard (Art. 22(2)).',
  StandardRole,
  standardRoleLabels,
);

@ObjectType('Standard', {
  implements: NodeInterface,
  description: 'A standard that the center led or took part in; only those that it led count (Art. 22(2)).',
})
export class StandardType extends RegisterEntryType {
  @Field(() => String, { description: 'Number of the standard, such as GB/T 19001.' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => StandardLevel, { description: 'Level of the standard.' })
  level!: StandardLevel;

  @Field(() => StandardRole, { description: 'Led, or took part in.' })
  role!: StandardRole;

  @Field(() => DateScalar, { description: 'Day of publication: the year that it counts in.' })
  publishedOn!: string;
}

export const { ConnectionType: StandardConnection } = connectionOf('Standard', () => StandardType);
