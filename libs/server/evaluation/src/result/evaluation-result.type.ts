import { dimensionLabels } from '@wanchuang/domain-evaluation';
import { Dimension } from '@wanchuang/domain-indicators';
import { connectionOf, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType, Grade, PageArgs, registerLabelledEnum } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { EvaluationCycleType } from '../cycle/evaluation-cycle.type';
import { EvaluationFilter } from '../evaluation-filter';

registerLabelledEnum('Dimension', 'What an evaluation looks at (Art. 22(1)–(5)).', Dimension, dimensionLabels);

@ObjectType('DimensionScore', { description: 'The score of one dimension of Art. 22.' })
export class DimensionScoreType {
  @Field(() => Dimension, { description: 'The dimension.' })
  dimension!: Dimension;

  @Field(() => DecimalScalar, { description: 'Points, 0 to 100.' })
  score!: string;
}

@ObjectType('EvaluationResult', {
  implements: NodeInterface,
  description: 'What one evaluation cycle found of one center (Art. 23).',
})
export class EvaluationResultType extends NodeInterface {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Total, 0 to 100 points; null for the public, which reads the grade.',
  })
  total!: string | null;

  @Field(() => Grade, { description: 'The grade (Art. 23).' })
  grade!: Grade;

  @Field(() => [DimensionScoreType], {
    nullable: true,
    description: 'Score per dimension, in the order of Art. 22; null for the public, which reads the grade.',
  })
  scores!: DimensionScoreType[] | null;

  @Field(() => EvaluationCycleType, { description: 'The cycle.' })
  cycle!: Relation<EvaluationCycleType>;

  @Field(() => CenterType, { description: 'The center.' })
  center!: Relation<CenterType>;
}

@ArgsType()
export class EvaluationResultArgs extends PageArgs {
  @Field(() => EvaluationFilter, { description: 'Which ones.' })
  filter!: EvaluationFilter;

  @Field(() => ID, { nullable: true, description: 'Of this cycle alone.' })
  cycleId?: string | null;
}

export const { ConnectionType: EvaluationResultConnection } = connectionOf(
  'EvaluationResult',
  () => EvaluationResultType,
);
