import type { Conclusion, ExpertKind, PanelState } from '@wanchuang/domain-recognition';
import { DateScalar, KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ExpertKindEnum } from '../expert/expert.enums';
import { ConclusionEnum, PanelStateEnum } from './panel.enums';

@InputType({ description: 'Which panels are wanted: those that meet every part that is given.' })
export class PanelFilter {
  @Field(() => ID, { nullable: true, description: 'Panels of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this call.' })
  callId?: string | null;

  @Field(() => [PanelStateEnum], { nullable: true, description: 'In one of these states; an empty list finds none.' })
  states?: PanelState[] | null;
}

@ArgsType()
export class PanelArgs extends PageArgs {
  @Field(() => PanelFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: PanelFilter | null;
}

@InputType({ description: 'A panel that is to consult on applications of a call.' })
export class CreatePanelInput extends KeyedInput {
  @Field(() => ID, { description: 'The call.' })
  callId!: string;

  @Field(() => String, { description: 'Name: 1 to 100 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day of the meeting: conflicts of interest are counted by it.' })
  meetingOn!: string;

  @Field(() => String, { defaultValue: '', description: 'Where it meets: at most 200 characters.' })
  place!: string;
}

@InputType({ description: 'A panel, as it was seen.' })
export class PanelStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  panelId!: string;

  @Field(() => Int, { description: 'The version that was seen: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'Applications that are put before a panel.' })
export class AssignApplicationsInput extends PanelStepInput {
  @Field(() => [ID], { description: 'Recommended ones of its call, or ones that a cancelled panel has left.' })
  applicationIds!: string[];
}

@InputType({ description: 'A panel, as it was seen, and why something is done with it.' })
export class ReasonedPanelInput extends PanelStepInput {
  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'What a panel concludes of one of its applications.' })
export class ConcludeApplicationInput extends KeyedInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => ConclusionEnum, { description: 'What it concludes; in favour not below the pass mark.' })
  conclusion!: Conclusion;

  @Field(() => String, { description: 'Its opinion, which the applicant reads: 1 to 8,000 characters, without names.' })
  opinion!: string;

  @Field(() => ID, { nullable: true, description: 'The signed document: an upload of one’s own.' })
  documentId?: string | null;
}

@InputType({ description: 'An expert who is asked onto a panel.' })
export class InviteExpertInput extends KeyedInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => ID, { description: 'Whom.' })
  expertId!: string;

  @Field(() => ExpertKindEnum, { nullable: true, description: 'For which kind; the main one without it.' })
  kind?: ExpertKind | null;
}

@InputType({ description: 'A seat, as it was seen.' })
export class SeatStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  seatId!: string;

  @Field(() => Int, { description: 'The version that was seen: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'What an expert declares of one application.' })
export class DeclarationInput {
  @Field(() => ID, { description: 'Of which.' })
  applicationId!: string;

  @Field(() => Boolean, { description: 'Whether there is a conflict of interest.' })
  hasConflict!: boolean;

  @Field(() => String, { nullable: true, description: 'What it is: 1 to 1,000 characters; wanted where there is one.' })
  reason?: string | null;
}

@InputType({ description: 'Takes a seat, with a declaration for each application of the panel.' })
export class AcceptInvitationInput extends SeatStepInput {
  @Field(() => [DeclarationInput], { description: 'One for each application; a conflict with any gives up the seat.' })
  declarations!: DeclarationInput[];
}

@InputType({ description: 'Does not take a seat.' })
export class DeclineInvitationInput extends SeatStepInput {
  @Field(() => String, { nullable: true, description: 'Why: at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A seat, as it was seen, and why it is given up.' })
export class ReasonedSeatInput extends SeatStepInput {
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' })
  reason!: string;
}
