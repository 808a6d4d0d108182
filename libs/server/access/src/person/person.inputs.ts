import { Role, UnmaskReason } from '@wanchuang/domain-access';
import { DateScalar, KeyedInput, KeyField, ToldOnceInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PersonStatus } from './person-status';

@InputType({ description: 'Which people are wanted: those who meet every part that is given.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or a whole e-mail address; at most 200 characters.',
  })
  search?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'Who hold one of these roles today; an empty list finds nobody.',
  })
  roles?: Role[] | null;

  @Field(() => [PersonStatus], {
    nullable: true,
    description: 'In one of these states; an empty list finds nobody.',
  })
  statuses?: PersonStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Who work at this organisation.' })
  organisationId?: string | null;
}

@ArgsType()
export class PersonArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: PersonFilter | null;
}

@InputType({
  description: 'A role in a scope: of a jurisdiction, or – HOST_OFFICER, DEPARTMENT_OFFICER – of an organisation.',
})
export class RoleInput {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The jurisdiction that it is held in, with all below it.' })
  jurisdictionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that it is held in.' })
  organisationId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it is held; today without it.' })
  fromOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is held no more; without an end without it.',
  })
  untilOn?: string | null;
}

@InputType({ description: 'Somebody new.' })
export class InvitePersonInput extends ToldOnceInput {
  @Field(() => String, { description: 'Name: 1 to 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address: nobody else has it.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person works.' })
  organisationId?: string | null;

  @Field(() => String, { defaultValue: 'zh', description: 'Language of the interface: zh or en.' })
  language!: string;

  @Field(() => [RoleInput], { defaultValue: [], description: 'Roles that the person holds from the beginning.' })
  roles!: RoleInput[];
}

@InputType({ description: 'What changes of a person; what is left out stays.' })
export class ChangePersonInput extends KeyedInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name: 1 to 100 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address: nobody else has it.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; null: none.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person works; null: nowhere.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the interface: zh or en.' })
  language?: string | null;
}

@InputType({ description: 'Somebody.' })
export class PersonInput extends KeyedInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;
}

@InputType({ description: 'Whom a new link is for.' })
export class RenewLinkInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;
}

@InputType({ description: 'Whose personal data is wanted in full, and for what.' })
export class UnmaskPersonInput {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @Field(() => UnmaskReason, { description: 'For what; it is kept on record.' })
  reason!: UnmaskReason;
}

@InputType({ description: 'A role for somebody.' })
export class GrantRoleInput extends RoleInput {
  @Field(() => ID, { description: 'Who is to hold it.' })
  personId!: string;

  @KeyField()
  idempotencyKey?: string | null;
}

@InputType({ description: 'A role that ends.' })
export class EndRoleInput extends KeyedInput {
  @Field(() => ID, { description: 'The role that somebody holds.' })
  roleHoldingId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is held no more, today or later; today without it.',
  })
  on?: string | null;
}
