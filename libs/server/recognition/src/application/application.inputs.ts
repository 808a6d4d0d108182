import type { ApplicationState, EvidenceSlotName } from '@wanchuang/domain-recognition';
import { KeyedInput } from '@wanchuang/server-platform';
import { OrderDirection, PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ApplicationStateEnum, EvidenceSlotEnum } from './application-enums';

@InputType({ description: 'Which applications are wanted: those that meet every part that is given.' })
export class ApplicationFilter {
  @Field(() => ID, { nullable: true, description: 'Of this jurisdiction and of those below it.' })
  jurisdictionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In answer to this call.' })
  callId?: string | null;

  @Field(() => [ApplicationStateEnum], {
    nullable: true,
    description: 'In one of these states; an empty list finds none.',
  })
  states?: ApplicationState[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these technology fields, by code.' })
  fieldCodes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'That ask this department.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this host organisation.' })
  hostId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those of host organisations that the viewer acts for.',
  })
  own?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those whose next step is the viewer’s.',
  })
  mine?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, of the host’s name or of its credit code; at most 200 characters.',
  })
  search?: string | null;
}

export const ApplicationOrderBy = {
  STATE_SINCE: 'STATE_SINCE',
  SUBMITTED_AT: 'SUBMITTED_AT',
  NAME: 'NAME',
  STATE: 'STATE',
} as const;
export type ApplicationOrderBy = keyof typeof ApplicationOrderBy;

registerEnumType(ApplicationOrderBy, {
  name: 'ApplicationOrderBy',
  description: 'What applications are ordered by.',
  valuesConfig: {
    STATE_SINCE: { description: 'By since when they stand where they do.' },
    SUBMITTED_AT: { description: 'By when they were submitted; drafts come last.' },
    NAME: { description: 'By name, as Chinese readers sort (pinyin).' },
    STATE: { description: 'By how far they have come.' },
  },
});

@InputType({ description: 'What applications are ordered by; where that is equal, by when they were begun.' })
export class ApplicationOrder {
  @Field(() => ApplicationOrderBy, { description: 'What to order by.' })
  by!: ApplicationOrderBy;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.ASC,
    description: 'Which end comes first; missing values come last either way.',
  })
  direction!: OrderDirection;
}

@ArgsType()
export class ApplicationArgs extends PageArgs {
  @Field(() => ApplicationFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: ApplicationFilter | null;

  @Field(() => ApplicationOrder, {
    nullable: true,
    description: 'In which order; without it those that have waited longest where they stand come first.',
  })
  orderBy?: ApplicationOrder | null;
}

@ArgsType()
export class NameCheckArgs {
  @Field(() => ID, { description: 'The jurisdiction whose pattern makes the name.' })
  jurisdictionId!: string;

  @Field(() => String, { description: 'The part that the center chooses; at most 40 characters.' })
  chosenName!: string;

  @Field(() => ID, { nullable: true, description: 'The application that asks: its own name is not taken for it.' })
  applicationId?: string | null;
}

@InputType({ description: 'An application that is begun (Art. 9(2)).' })
export class StartApplicationInput extends KeyedInput {
  @Field(() => ID, { description: 'The call that it answers; it is open.' })
  callId!: string;

  @Field(() => ID, { description: 'The host organisation: one’s own.' })
  hostId!: string;
}

@InputType({ description: 'Which application, in which version.' })
export class ApplicationInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version that the change rests on: another one is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'A form as it is typed: the whole of it.' })
export class SaveApplicationFormInput extends ApplicationInput {
  @Field(() => String, {
    description: 'The form as JSON text, with every field; what is not written yet is an empty text or null.',
  })
  form!: string;

  @Field(() => ID, { nullable: true, description: 'The department that is asked to recommend it; null: none yet.' })
  departmentId?: string | null;
}

@InputType({ description: 'A file that is added to an application.' })
export class AddEvidenceInput extends KeyedInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => EvidenceSlotEnum, { description: 'What the file stands for.' })
  slot!: EvidenceSlotName;

  @Field(() => ID, { description: 'An upload of one’s own that stands nowhere yet.' })
  fileId!: string;
}

@InputType({ description: 'A file that is taken out of an application; it stays on record.' })
export class RemoveEvidenceInput extends KeyedInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;
}

@InputType({ description: 'The scan of a form that was printed and sealed.' })
export class AttachSealedScanInput extends KeyedInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, {
    description: 'Number of the version that was printed: it is the one that stands for the form now.',
  })
  versionNumber!: number;

  @Field(() => ID, { description: 'An upload of one’s own: PDF, PNG or JPEG.' })
  fileId!: string;
}

@InputType({ description: 'An application that its host takes back.' })
export class WithdrawApplicationInput extends ApplicationInput {
  @Field(() => String, { description: 'Why: 1 to 4,000 characters.' })
  reason!: string;
}
