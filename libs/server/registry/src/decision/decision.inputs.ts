import { DecisionKind } from '@wanchuang/domain-registry';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../reading/page-args';

@InputType({ description: 'Which decisions are wanted: those that meet every part that is given.' })
export class DecisionFilter {
  @Field(() => ID, { nullable: true, description: 'Decisions of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this, such as application_42.' })
  subject?: string | null;

  @Field(() => [DecisionKind], { nullable: true, description: 'Of one of these kinds; an empty list finds none.' })
  kinds?: DecisionKind[] | null;
}

@ArgsType()
export class DecisionArgs extends PageArgs {
  @Field(() => DecisionFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: DecisionFilter | null;
}
