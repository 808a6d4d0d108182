import { Field, ID, InputType } from 'type-graphql';
import { KeyedInput } from '@wanchuang/server-platform';
import { SettlementKind } from '@wanchuang/server-registry';
import { ApplicationInput } from '../application/application.inputs';

@InputType({ description: 'A department’s opinion on an application (Art. 9(2)).' })
export class RecommendApplicationInput extends ApplicationInput {
  @Field(() => String, { description: 'The opinion: 1 to 4,000 characters.' })
  opinion!: string;

  @Field(() => ID, { nullable: true, description: 'Its document, an upload of one’s own: PDF, PNG or JPEG.' })
  documentId?: string | null;
}

@InputType({ description: 'What is said of a field of a form, or of a kind of evidence.' })
export class CommentInput {
  @Field(() => String, {
    nullable: true,
    description: 'The field of the form, or the kind of evidence; null: the whole.',
  })
  field?: string | null;

  @Field(() => String, { description: 'What is to be changed: 1 to 2,000 characters.' })
  text!: string;
}

@InputType({ description: 'An application that goes back to its host to be changed.' })
export class ReturnApplicationInput extends ApplicationInput {
  @Field(() => String, { description: 'Why: 1 to 4,000 characters.' })
  reason!: string;

  @Field(() => [CommentInput], { description: 'What is to be changed, field by field; at most 50.' })
  comments!: CommentInput[];
}

@InputType({ description: 'A written decision on a finding (Art. 8).' })
export class SettleFindingInput extends KeyedInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => String, { description: 'Name of the rule whose finding it is.' })
  rule!: string;

  @Field(() => SettlementKind, { description: 'How it is settled: as the finding allows, nothing else.' })
  kind!: SettlementKind;

  @Field(() => Boolean, { description: 'Of a judgement: whether the clause is met; true for the others.' })
  isMet!: boolean;

  @Field(() => String, { description: 'The written reason: 1 to 4,000 characters.' })
  reason!: string;
}
