import { Dimension } from '@wanchuang/domain-indicators';
import { DecimalScalar } from '@wanchuang/server-platform';
import { FieldType, Grade, JurisdictionType, OrganisationType } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { EvaluationFilter } from '../evaluation-filter';

export const EvaluationGroup = { FIELD: 'FIELD', DEPARTMENT: 'DEPARTMENT', JURISDICTION: 'JURISDICTION' } as const;
export type EvaluationGroup = keyof typeof EvaluationGroup;

registerEnumType(EvaluationGroup, {
  name: 'EvaluationGroup',
  description: 'What a distribution is broken down by.',
  valuesConfig: {
    FIELD: { description: 'Technology field.' },
    DEPARTMENT: { description: 'Department of the jurisdiction itself (Art. 6).' },
    JURISDICTION: { description: 'The jurisdictions directly below.' },
  },
});

@ObjectType('HistogramBin', {
  description: 'How many centers scored from `from` up to below `to`; the last bin also holds 100.',
})
export class HistogramBinType {
  @Field(() => Int, { description: 'Lower bound, points.' })
  from!: number;

  @Field(() => Int, { description: 'Upper bound, points.' })
  to!: number;

  @Field(() => Int, { description: 'Centers in the bin.' })
  centers!: number;
}

@ObjectType('ScoreDistribution', { description: 'How scores spread; null figures where nobody took part.' })
export class ScoreDistributionType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Mean, rounded to 4 places.' })
  mean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Lowest score; the lower bound of its bin if not exact.' })
  min!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'First quartile.' })
  p25!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Median.' })
  median!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Third quartile.' })
  p75!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Highest score; the upper bound of its bin if not exact.',
  })
  max!: string | null;

  @Field(() => Boolean, {
    description: 'True up to 1,000 participants; above that quartiles are interpolated from bins of one point.',
  })
  exact!: boolean;

  @Field(() => [HistogramBinType], { description: '100 bins of one point.' })
  histogram!: HistogramBinType[];
}

@ObjectType('DimensionDistribution', { description: 'How the scores of one dimension spread (Art. 22).' })
export class DimensionDistributionType {
  @Field(() => Dimension, { description: 'The dimension.' })
  dimension!: Dimension;

  @Field(() => ScoreDistributionType, { description: 'Its scores.' })
  distribution!: ScoreDistributionType;
}

@ObjectType('EvaluationQuota', { description: 'How many participants may be EXCELLENT (Art. 23).' })
export class EvaluationQuotaType {
  @Field(() => DecimalScalar, { description: 'Share of the participants, 0 to 1.' })
  rate!: string;

  @Field(() => Int, { description: 'The share of the participants, rounded down.' })
  limit!: number;

  @Field(() => String, { description: 'Clause that gives the rate.' })
  clause!: string;
}

@ObjectType('EvaluationDot', { description: 'One center’s score, for plots.' })
export class EvaluationDotType {
  @Field(() => ID, { description: 'The center.' })
  centerId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => DecimalScalar, { description: 'Total, 0 to 100 points.' })
  total!: string;

  @Field(() => Grade, { description: 'The grade.' })
  grade!: Grade;
}

@ObjectType('EvaluationDistribution', {
  description:
    'How the published cycles of some years came out; cycles of several jurisdictions with the same years are one.',
})
export class EvaluationDistributionType {
  @Field(() => Int, { description: 'First year of the cycle.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year of the cycle.' })
  toYear!: number;

  @Field(() => Int, { description: 'Centers that took part.' })
  participants!: number;

  @Field(() => Int, { description: 'Graded EXCELLENT.' })
  excellent!: number;

  @Field(() => Int, { description: 'Graded GOOD.' })
  good!: number;

  @Field(() => Int, { description: 'Graded POOR.' })
  poor!: number;

  @Field(() => FieldType, { nullable: true, description: 'The field, if grouped by it.' })
  field!: Relation<FieldType> | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The department, if grouped by it.' })
  department!: Relation<OrganisationType> | null;

  @Field(() => JurisdictionType, { nullable: true, description: 'The jurisdiction, if grouped by it.' })
  jurisdiction!: Relation<JurisdictionType> | null;

  @Field(() => EvaluationQuotaType, {
    nullable: true,
    description:
      'The limit of EXCELLENT; null where a filter or group cuts through the cycle, where several cycles are merged, and for a cycle published before the policy was in force.',
  })
  quota!: EvaluationQuotaType | null;

  @Field(() => ScoreDistributionType, { description: 'Totals.' })
  total!: ScoreDistributionType;

  @Field(() => [DimensionDistributionType], { description: 'Dimensions that were scored, in the order of Art. 22.' })
  dimensions!: DimensionDistributionType[];

  @Field(() => [EvaluationDotType], {
    description:
      'Every center’s total, the best first, up to 1,000 participants; above that empty: the histogram stands for it.',
  })
  results!: EvaluationDotType[];
}

@ArgsType()
export class EvaluationDistributionArgs {
  @Field(() => EvaluationFilter, { description: 'Which results.' })
  filter!: EvaluationFilter;

  @Field(() => EvaluationGroup, { nullable: true, description: 'Broken down by; one per cycle without it.' })
  groupBy?: EvaluationGroup | null;
}
