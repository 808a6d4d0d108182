import { type Conclusion, type SheetCriterion } from '@wanchuang/domain-recognition';
import { KeyedInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConclusionEnum, SheetCriterionEnum } from '../panel/panel.enums';

@InputType({ description: 'Points for one criterion.' })
export class SheetScoreInput {
  @Field(() => SheetCriterionEnum, { description: 'What they are for.' })
  criterion!: SheetCriterion;

  @Field(() => Int, { description: 'How many: whole points, from 0 to the most of the criterion.' })
  points!: number;
}

@InputType({ description: 'One’s own scoring sheet, as it was seen.' })
export class SheetStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  sheetId!: string;

  @Field(() => Int, { description: 'The version that was seen: another one is a CONFLICT.' })
  version!: number;
}

@InputType({
  description: 'What stands in a sheet now, as far as it is written; it takes the place of what stood there.',
})
export class SaveScoringSheetInput extends SheetStepInput {
  @Field(() => [SheetScoreInput], { description: 'Points, as far as they are given.' })
  scores!: SheetScoreInput[];

  @Field(() => String, { description: 'Opinion on the direction: at most 4,000 characters.' })
  directionOpinion!: string;

  @Field(() => String, { description: 'Opinion on the key tasks: at most 4,000 characters.' })
  keyTasksOpinion!: string;

  @Field(() => String, { description: 'Opinion on the safeguards: at most 4,000 characters.' })
  safeguardsOpinion!: string;

  @Field(() => ConclusionEnum, { nullable: true, description: 'What one concludes; null: not yet.' })
  conclusion?: Conclusion | null;
}

@InputType({ description: 'A sheet that its expert is to write on, and why.' })
export class ReopenScoringSheetInput extends SheetStepInput {
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' })
  reason!: string;
}
