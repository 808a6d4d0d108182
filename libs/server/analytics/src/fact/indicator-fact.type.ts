import { FactSource, factSourceLabels, Verification } from '@wanchuang/domain-operation';
import { connectionOf, DateTimeScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ImportRunType } from '../import/import-run.type';
import { IndicatorType } from '../indicator/indicator.type';

registerLabelledEnum('FactSource', 'Where a value comes from.', FactSource, factSourceLabels);

@ObjectType('IndicatorFact', {
  implements: NodeInterface,
  description: 'One value of one indicator for one center and year (Art. 22). A missing value is no fact, never 0.',
})
export class IndicatorFactType extends NodeInterface {
  @Field(() => CenterType, { description: 'The center.' })
  center!: Relation<CenterType>;

  @Field(() => IndicatorType, { description: 'The indicator.' })
  indicator!: Relation<IndicatorType>;

  @Field(() => Int, { description: 'The year that it is about.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Value in the indicator’s unit; money in the jurisdiction’s currency.' })
  value!: string;

  @Field(() => FactSource, { description: 'Annual report, register or imported file.' })
  source!: FactSource;

  @Field(() => Verification, { description: 'What a verifier found of it (Art. 22).' })
  verification!: Verification;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In the source’s currency, in whole units of it (万元 made 元).',
  })
  sourceValue!: string | null;

  @Field(() => String, { nullable: true, description: 'The currency of the imported file, ISO 4217.' })
  sourceCurrency!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'value = sourceValue × sourceRate.' })
  sourceRate!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line of the imported file, from 1.' })
  sourceLine!: number | null;

  @Field(() => String, { nullable: true, description: 'Column of the imported file.' })
  sourceColumn!: string | null;

  @Field(() => ImportRunType, { nullable: true, description: 'The import that brought it.' })
  importRun!: Relation<ImportRunType> | null;

  @Field(() => DateTimeScalar, { description: 'Since when it was believed.' })
  knownFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it was believed; null: it still is.' })
  knownUntil!: Date | null;

  @Field(() => [IndicatorFactType], { description: 'The values that it replaced, the last one first.' })
  replaced!: IndicatorFactType[];

  @Field(() => String, { description: 'The reference of this value: `evidence` opens the rows behind it.' })
  evidenceOf!: string;
}

export const { ConnectionType: IndicatorFactConnection } = connectionOf('IndicatorFact', () => IndicatorFactType);
