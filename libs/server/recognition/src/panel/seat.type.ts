import type { ExpertKind, SeatState } from '@wanchuang/domain-recognition';
import { DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ApplicationType } from '../application/application.type';
import { ExpertKindEnum } from '../expert/expert.enums';
import { ExpertType } from '../expert/expert.type';
import { ScoringSheetType } from '../sheet/sheet.type';
import { SeatStateEnum } from './panel.enums';
import { PanelType } from './panel.type';

@ObjectType('ConflictDeclaration', { description: 'What an expert declared of one application (Art. 9(3)).' })
export class ConflictDeclarationType {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'Of which application; null: the viewer does not see it any more.',
  })
  application!: Relation<ApplicationType> | null;

  @Field(() => Boolean, { description: 'Whether there is a conflict of interest.' })
  hasConflict!: boolean;

  @Field(() => String, { nullable: true, description: 'What it is; null: there is none.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was declared.' })
  declaredAt!: Date;
}

@ObjectType('SeatActions', { description: 'What the viewer may do with a seat as it is now.' })
export class SeatActionsType {
  @Field(() => Boolean, { description: 'Whether acceptInvitation is open.' })
  accept!: boolean;

  @Field(() => Boolean, { description: 'Whether declineInvitation is open.' })
  decline!: boolean;

  @Field(() => Boolean, { description: 'Whether recuseSeat is open.' })
  recuse!: boolean;

  @Field(() => Boolean, { description: 'Whether removeSeat is open.' })
  remove!: boolean;
}

@ObjectType('Seat', {
  implements: NodeInterface,
  description:
    'An expert’s place on a panel (Art. 9(3)): the bureau sees it, and the expert. Its number tells no order.',
})
export class SeatType extends NodeInterface {
  @Field(() => PanelType, { description: 'On which panel.' })
  panel!: Relation<PanelType>;

  @Field(() => ExpertType, { description: 'Whose it is.' })
  expert!: Relation<ExpertType>;

  @Field(() => ExpertKindEnum, { description: 'For which kind the expert sits.' })
  kind!: ExpertKind;

  @Field(() => SeatStateEnum, { description: 'Where it stands.' })
  state!: SeatState;

  @Field(() => DateTimeScalar, { description: 'When the expert was asked.' })
  invitedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the expert answered; null: not yet.' })
  answeredAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the seat was given up; null: it was not.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, recused or removed.' })
  reason!: string | null;

  @Field(() => [ConflictDeclarationType], { description: 'What the expert declared, an application each.' })
  declarations!: ConflictDeclarationType[];

  @Field(() => [ScoringSheetType], { description: 'The sheets of the seat, an application each.' })
  sheets!: Relation<ScoringSheetType>[];

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => SeatActionsType, { description: 'What the viewer may do with it as it is now.' })
  viewerCan!: SeatActionsType;
}
