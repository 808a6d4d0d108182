import { CenterStatus } from '@wanchuang/domain-registry';
import { DateTimeScalar, DecimalScalar } from '@wanchuang/server-platform';
import { EvaluationDistributionType } from '@wanchuang/server-evaluation';
import { CenterType, FieldType, JurisdictionType, OrganisationType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';

@ObjectType('StatusCount', { description: 'Centers in one status.' })
export class StatusCountType {
  @Field(() => CenterStatus, { description: 'The status.' })
  status!: CenterStatus;

  @Field(() => Int, { description: 'How many centers.' })
  centers!: number;
}

@ObjectType('FieldCount', { description: 'Centers in being of one field.' })
export class FieldCountType {
  @Field(() => FieldType, { nullable: true, description: 'The field.' })
  field!: Relation<FieldType> | null;

  @Field(() => Int, { description: 'How many centers.' })
  centers!: number;
}

@ObjectType('DepartmentCount', { description: 'Centers in being under one department (Art. 6).' })
export class DepartmentCountType {
  @Field(() => OrganisationType, { description: 'The department.' })
  department!: Relation<OrganisationType>;

  @Field(() => Int, { description: 'How many centers.' })
  centers!: number;
}

@ObjectType('YearCount', { description: 'Centers in being at the end of a year.' })
export class YearCountType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Recognised by then, and neither revoked nor merged.' })
  centers!: number;
}

@ObjectType('CenterFigures', { description: 'How many centers there are (Art. 3, 5).' })
export class CenterFiguresType {
  @Field(() => Int, { description: 'In being now: active and rectifying.' })
  total!: number;

  @Field(() => Int, { description: 'Of these, independent legal entities (Art. 4).' })
  independent!: number;

  @Field(() => [StatusCountType], { description: 'By status, revoked and merged ones too.' })
  byStatus!: StatusCountType[];

  @Field(() => [FieldCountType], { description: 'In being, by field.' })
  byField!: FieldCountType[];

  @Field(() => [DepartmentCountType], {
    description: 'In being, by department; empty above the jurisdiction that the departments belong to.',
  })
  byDepartment!: DepartmentCountType[];

  @Field(() => [YearCountType], { description: 'In being at the end of each year.' })
  byYear!: YearCountType[];
}

@ObjectType('Mover', { description: 'A center whose value changed much against the year before.' })
export class MoverType {
  @Field(() => CenterType, { description: 'The center.' })
  center!: Relation<CenterType>;

  @Field(() => DecimalScalar, { description: 'Value in the year, in the indicator’s unit.' })
  value!: string;

  @Field(() => DecimalScalar, { description: 'Value in the year before.' })
  previous!: string;

  @Field(() => DecimalScalar, { description: 'Value − previous.' })
  change!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Change ÷ previous, 4 places; null if previous is 0.' })
  changeRate!: string | null;

  @Field(() => String, { description: 'The reference of the value: `evidence` opens the rows behind it.' })
  evidenceOf!: string;
}

@ObjectType('Movers', { description: 'Who moved most against the year before.' })
export class MoversType {
  @Field(() => Int, { description: 'The year that is compared with the one before it.' })
  year!: number;

  @Field(() => [MoverType], { description: 'The largest rises.' })
  rises!: MoverType[];

  @Field(() => [MoverType], { description: 'The largest falls.' })
  falls!: MoverType[];
}

@ObjectType('Overview', { description: 'The first page in one request: sums, centers, movers, evaluations.' })
export class OverviewType {
  @Field(() => [Int], { description: 'The years asked for, cut to those from the first to the last with values.' })
  years!: number[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Data cut-off: when the newest value behind these figures became known.',
  })
  dataCutOff!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last of the years that has values and whose reports are due (Art. 19).',
  })
  latestYear!: number | null;

  @Field(() => JurisdictionType, { description: 'The jurisdiction it is about.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => CenterFiguresType, { description: 'How many centers there are.' })
  centers!: CenterFiguresType;

  @Field(() => [EvaluationDistributionType], {
    description: 'Published cycles that overlap the years, the oldest first.',
  })
  evaluations!: EvaluationDistributionType[];
}
