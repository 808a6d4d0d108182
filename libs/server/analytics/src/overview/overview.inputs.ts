import { CenterStatus } from '@wanchuang/domain-registry';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export const OverviewGroup = {
  NONE: 'NONE',
  FIELD: 'FIELD',
  DEPARTMENT: 'DEPARTMENT',
  JURISDICTION: 'JURISDICTION',
} as const;
export type OverviewGroup = keyof typeof OverviewGroup;

registerEnumType(OverviewGroup, {
  name: 'OverviewGroup',
  description: 'What the overview’s series are broken down by.',
  valuesConfig: {
    NONE: { description: 'Not at all: the whole.' },
    FIELD: { description: 'Technology field.' },
    DEPARTMENT: { description: 'Department of the jurisdiction itself (Art. 6).' },
    JURISDICTION: { description: 'The jurisdictions directly below.' },
  },
});

@InputType({ description: 'What the overview is about. An empty list finds nothing.' })
export class OverviewFilter {
  @Field(() => ID, { description: 'Centers of this jurisdiction and of those below it.' })
  jurisdictionId!: string;

  @Field(() => Int, { nullable: true, description: 'First year; the first with values without it.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year; the last with values without it.' })
  toYear?: number | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these technology fields, by code.' })
  fieldCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Supervised by one of these departments (Art. 6).' })
  departmentIds?: string[] | null;

  @Field(() => [CenterStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: CenterStatus[] | null;
}

@ArgsType()
export class OverviewSeriesArgs {
  @Field(() => [String], { description: 'Codes of indicators, or of parts of one.' })
  indicators!: string[];

  @Field(() => OverviewGroup, { defaultValue: OverviewGroup.NONE, description: 'Broken down by.' })
  groupBy!: OverviewGroup;
}

@ArgsType()
export class OverviewMoversArgs {
  @Field(() => String, { description: 'RD_INVESTMENT, TECH_CONTRACT_VOLUME or PATENTS_INVENTION.' })
  indicatorCode!: string;

  @Field(() => Int, { defaultValue: 5, description: 'How many rises and how many falls, at most 5.' })
  first!: number;
}
