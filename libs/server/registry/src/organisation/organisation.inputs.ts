import { OrganisationKind } from '@wanchuang/domain-registry';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../reading/page-args';

@InputType({ description: 'Which organisations are wanted: those that meet every part that is given.' })
export class OrganisationFilter {
  @Field(() => ID, { nullable: true, description: 'Organisations of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds; an empty list finds none.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, of a former name or of the credit code; at most 200 characters.',
  })
  search?: string | null;
}

@ArgsType()
export class OrganisationArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: OrganisationFilter | null;
}
