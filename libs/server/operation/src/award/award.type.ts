import { AwardLevel, awardLevelLabels } from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum('AwardLevel', 'Levels of an award (Art. 22(2)).', AwardLevel, awardLevelLabels);

@ObjectType('Award', { implements: NodeInterface, description: 'An award for science and technology (Art. 22(2)).' })
export class AwardType extends RegisterEntryType {
  @Field(() => String, { description: 'Title of the award.' })
  title!: string;

  @Field(() => AwardLevel, { description: 'Level of the award.' })
  level!: AwardLevel;

  @Field(() => String, { description: 'Who gave it.' })
  awardingBody!: string;

  @Field(() => DateScalar, { description: 'Day of the award: the year that it counts in.' })
  awardedOn!: string;
}

export const { ConnectionType: AwardConnection } = connectionOf('Award', () => AwardType);
