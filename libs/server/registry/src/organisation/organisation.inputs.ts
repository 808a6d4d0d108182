import { OrganisationKind } from '@wanchuang/domain-registry';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../reading/order-direction';
import { PageArgs } from '../reading/page-args';

@InputType({ description: 'Which organisations are wanted: those that meet every part that is given.' })
export class OrganisationFilter {
  @Field(() => ID, { nullable: true, description: 'Organisations of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds; an empty list finds none.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Directly below this organisation, such as its subsidiaries.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that have ended; false: those that exist.' })
  isClosed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, of a former name or of the credit code; at most 200 characters.',
  })
  search?: string | null;
}

export const OrganisationOrderBy = { NAME: 'NAME', KIND: 'KIND', CREDIT_CODE: 'CREDIT_CODE' } as const;
export type OrganisationOrderBy = keyof typeof OrganisationOrderBy;

registerEnumType(OrganisationOrderBy, {
  name: 'OrganisationOrderBy',
  description: 'What organisations are ordered by.',
  valuesConfig: {
    NAME: { description: 'By name, as Chinese readers sort (pinyin).' },
    KIND: { description: 'By kind: those that decide and supervise, hosts, agencies.' },
    CREDIT_CODE: { description: 'By unified social credit code; those without one come last.' },
  },
});

@InputType({ description: 'What organisations are ordered by; where that is equal, by name.' })
export class OrganisationOrder {
  @Field(() => OrganisationOrderBy, { description: 'What to order by.' })
  by!: OrganisationOrderBy;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.ASC,
    description: 'Which end comes first; missing values come last either way.',
  })
  direction!: OrderDirection;
}

@ArgsType()
export class OrganisationArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: OrganisationFilter | null;

  @Field(() => OrganisationOrder, { nullable: true, description: 'In which order; by name without it.' })
  orderBy?: OrganisationOrder | null;
}

@InputType({ description: 'An organisation that is not yet in the register.' })
export class CreateOrganisationInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction that it belongs to.' })
  jurisdictionId!: string;

  @Field(() => OrganisationKind, { description: 'Kind of organisation.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'Name: 1 to 200 characters, on one line.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English: at most 200 characters.' })
  nameEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code; only bureaus, departments and agencies may be without one.',
  })
  creditCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation above it, such as a parent company.' })
  parentId?: string | null;
}

@InputType({ description: 'What changes of an organisation; what is left out stays.' })
export class ChangeOrganisationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  organisationId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The jurisdiction that it belongs to.' })
  jurisdictionId?: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Kind of organisation.' })
  kind?: OrganisationKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name: 1 to 200 characters, on one line. The name before becomes a former name.',
  })
  name?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the new name, today or earlier; today without it.',
  })
  renamedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Name in English; null: none.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Unified social credit code; null: none.' })
  creditCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation above it; null: none.' })
  parentId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended, today or earlier; null: it exists. It is never deleted.',
  })
  closedOn?: string | null;
}
