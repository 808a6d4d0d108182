import type { Conclusion, SheetCriterion, SheetState } from '@wanchuang/domain-recognition';
import { DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ApplicationType } from '../application/application.type';
import { ConclusionEnum, SheetCriterionEnum, SheetStateEnum } from '../panel/panel.enums';

@ObjectType('SheetScore', { description: 'Points for one criterion.' })
export class SheetScoreType {
  @Field(() => SheetCriterionEnum, { description: 'What they are for.' })
  criterion!: SheetCriterion;

  @Field(() => Int, { description: 'How many.' })
  points!: number;
}

@ObjectType('ScoringSheetActions', { description: 'What the viewer may do with a scoring sheet as it is now.' })
export class ScoringSheetActionsType {
  @Field(() => Boolean, { description: 'Whether saveScoringSheet and handInScoringSheet are open.' })
  write!: boolean;

  @Field(() => Boolean, { description: 'Whether reopenScoringSheet is open.' })
  reopen!: boolean;
}

@ObjectType('ScoringSheet', {
  implements: NodeInterface,
  description:
    'One expert’s sheet on one application (Art. 9(3)): the expert writes it, and beside the bureau nobody else reads it.',
})
export class ScoringSheetType extends NodeInterface {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'On which application; null: the viewer does not see it any more.',
  })
  application!: Relation<ApplicationType> | null;

  @Field(() => [SheetScoreType], { description: 'Points by criterion, as far as they are given.' })
  scores!: SheetScoreType[];

  @Field(() => String, { description: 'Opinion on the direction.' })
  directionOpinion!: string;

  @Field(() => String, { description: 'Opinion on the key tasks.' })
  keyTasksOpinion!: string;

  @Field(() => String, { description: 'Opinion on the safeguards.' })
  safeguardsOpinion!: string;

  @Field(() => ConclusionEnum, { nullable: true, description: 'What the expert concludes; null: not written yet.' })
  conclusion!: Conclusion | null;

  @Field(() => Int, { nullable: true, description: 'Sum of the points, 0 to 100; null while one is missing.' })
  total!: number | null;

  @Field(() => SheetStateEnum, { description: 'Whether it is handed in.' })
  state!: SheetState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in; null: it is not.' })
  handedInAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why its expert was to write on, the last time that it was reopened; null: never.',
  })
  reopenReason!: string | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => ScoringSheetActionsType, { description: 'What the viewer may do with it as it is now.' })
  viewerCan!: ScoringSheetActionsType;
}
