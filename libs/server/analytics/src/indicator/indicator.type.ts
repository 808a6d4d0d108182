import { Dimension } from '@wanchuang/domain-indicators';
import { NodeInterface } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Indicator', {
  implements: NodeInterface,
  description: 'One measured quantity, per center and year (Art. 22).',
})
export class IndicatorType extends NodeInterface {
  @Field(() => String, { description: 'Code, such as RD_INVESTMENT.' })
  code!: string;

  @Field(() => Dimension, { description: 'The dimension of Art. 22 that it belongs to.' })
  dimension!: Dimension;

  @Field(() => String, { description: 'The clause that asks for it, such as 22(1).' })
  clause!: string;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => String, {
    description: 'What its values are measured in; CNY stands for the currency of the jurisdiction.',
  })
  unit!: string;

  @Field(() => String, { description: 'flow: what happened within the year; stock: what there was at its end.' })
  measure!: string;

  @Field(() => String, { description: 'How several years of one center become one number: sum or last.' })
  acrossYears!: string;

  @Field(() => String, { description: 'Where values come from: annual report (Art. 19) or a register.' })
  source!: string;

  @Field(() => [IndicatorType], { description: 'Parts that add up to it: contract volume by kind of contract.' })
  parts!: IndicatorType[];

  @Field(() => IndicatorType, { nullable: true, description: 'What it is a part of.' })
  partOf!: IndicatorType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The register whose rows feed it, such as technology_contract; null: the annual report.',
  })
  register!: string | null;
}
