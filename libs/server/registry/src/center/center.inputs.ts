import { CenterStatus, LegalForm } from '@wanchuang/domain-registry';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../reading/order-direction';
import { PageArgs } from '../reading/page-args';
import { Grade } from './grade';

@InputType({ description: 'Centers with a current value of one indicator and year: those behind one number.' })
export class CenterValueFilter {
  @Field(() => String, { description: 'Code of the indicator, such as RD_INVESTMENT.' })
  indicatorCode!: string;

  @Field(() => Int, { description: 'The year that the value is about.' })
  year!: number;
}

@InputType({ description: 'Centers that took part in the evaluation cycle of these years (Art. 23).' })
export class CenterEvaluatedFilter {
  @Field(() => Int, { description: 'First year of the cycle.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year of the cycle.' })
  toYear!: number;

  @Field(() => [Grade], { nullable: true, description: 'With one of these grades; an empty list finds none.' })
  grades?: Grade[] | null;
}

@InputType({
  description: 'Which centers are wanted: those that meet every part that is given. An empty list finds none.',
})
export class CenterFilter {
  @Field(() => ID, { nullable: true, description: 'Centers of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Exactly these centers.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, a former name, the code, the host’s name or a former name of the host; at most 200 characters.',
  })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these technology fields, by code.' })
  fieldCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Supervised by one of these departments (Art. 6).' })
  departmentIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Built by this host organisation (Art. 7).' })
  hostId?: string | null;

  @Field(() => [CenterStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: CenterStatus[] | null;

  @Field(() => [LegalForm], { nullable: true, description: 'Of one of these legal forms (Art. 4).' })
  legalForms?: LegalForm[] | null;

  @Field(() => Int, { nullable: true, description: 'Recognised in this year or later.' })
  recognisedFromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Recognised in this year or earlier.' })
  recognisedToYear?: number | null;

  @Field(() => CenterValueFilter, { nullable: true, description: 'With a current value of an indicator and year.' })
  hasValue?: CenterValueFilter | null;

  @Field(() => CenterEvaluatedFilter, { nullable: true, description: 'That took part in an evaluation cycle.' })
  evaluated?: CenterEvaluatedFilter | null;
}

export const CenterOrderBy = {
  NAME: 'NAME',
  CODE: 'CODE',
  FIELD: 'FIELD',
  DEPARTMENT: 'DEPARTMENT',
  RECOGNISED_ON: 'RECOGNISED_ON',
  STATUS: 'STATUS',
  VALUE: 'VALUE',
} as const;
export type CenterOrderBy = keyof typeof CenterOrderBy;

registerEnumType(CenterOrderBy, {
  name: 'CenterOrderBy',
  description: 'What centers are ordered by.',
  valuesConfig: {
    NAME: { description: 'By name, as Chinese readers sort (pinyin).' },
    CODE: { description: 'By certificate number or region code.' },
    FIELD: { description: 'By technology field, in the order in which fields are shown.' },
    DEPARTMENT: { description: 'By the name of the supervising department.' },
    RECOGNISED_ON: { description: 'By day of recognition.' },
    STATUS: { description: 'By status: active, rectifying, revoked, merged.' },
    VALUE: { description: 'By the current value of one indicator and year, both of which it needs.' },
  },
});

@InputType({ description: 'One term of an order; a later term decides where the earlier ones are equal.' })
export class CenterOrder {
  @Field(() => CenterOrderBy, { description: 'What to order by.' })
  by!: CenterOrderBy;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.ASC,
    description: 'Which end comes first; missing values come last either way.',
  })
  direction!: OrderDirection;

  @Field(() => String, { nullable: true, description: 'For VALUE: code of the indicator.' })
  indicatorCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'For VALUE: the year that the value is about.' })
  year?: number | null;
}

@ArgsType()
export class CenterArgs extends PageArgs {
  @Field(() => CenterFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: CenterFilter | null;

  @Field(() => [CenterOrder], {
    nullable: true,
    description: 'In which order, at most five terms; by name without it.',
  })
  orderBy?: CenterOrder[] | null;
}
