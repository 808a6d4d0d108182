import type { Label } from '@wanchuang/domain-indicators';
import { DateTimeScalar } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

export const RosterAction = { CREATED: 'CREATED', CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED' } as const;
export const RosterAbout = { ORGANISATION: 'ORGANISATION', PERSON: 'PERSON' } as const;

const actionLabels: Readonly<Record<keyof typeof RosterAction, Label>> = {
  CREATED: { zh: '新增', en: 'New' },
  CHANGED: { zh: '更新', en: 'Updated' },
  UNCHANGED: { zh: '不变', en: 'As it was' },
};
const aboutLabels: Readonly<Record<keyof typeof RosterAbout, Label>> = {
  ORGANISATION: { zh: '单位', en: 'Organisation' },
  PERSON: { zh: '人员', en: 'Person' },
};

registerLabelledEnum('RosterAction', 'What a file does to an organisation or a person.', RosterAction, actionLabels);
registerLabelledEnum('RosterAbout', 'What a row of a file is about.', RosterAbout, aboutLabels);

@ObjectType('RosterFault', { description: 'What is wrong with one place of a file of people and organisations.' })
export class RosterFaultType {
  @Field(() => String, { nullable: true, description: 'Name of the sheet; null: of the whole file, or of a CSV.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line, from 1; null: of the whole sheet.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the column; null: of the whole row.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there, at most 80 characters of it.' })
  value!: string | null;

  @Field(() => String, { description: 'A stable code, such as BAD_EMAIL.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, in English.' })
  message!: string;

  @Field(() => String, { description: 'What is wrong, in Chinese.' })
  messageZh!: string;
}

@ObjectType('RosterChange', { description: 'A value that a file changes.' })
export class RosterChangeType {
  @Field(() => String, { description: 'Name of the column.' })
  column!: string;

  @Field(() => String, {
    description: 'What stands in the register; empty for nothing, and for what refers to something.',
  })
  before!: string;

  @Field(() => String, { description: 'What stands in the file.' })
  after!: string;
}

@ObjectType('RosterOutcome', { description: 'What a file does to one organisation or person.' })
export class RosterOutcomeType {
  @Field(() => String, { nullable: true, description: 'Name of the sheet; null of a CSV.' })
  sheet!: string | null;

  @Field(() => Int, { description: 'The line on which it stands first.' })
  line!: number;

  @Field(() => RosterAbout, { description: 'What it is about.' })
  about!: keyof typeof RosterAbout;

  @Field(() => String, { description: 'Name in the file.' })
  name!: string;

  @Field(() => RosterAction, { description: 'What is done.' })
  action!: keyof typeof RosterAction;

  @Field(() => [RosterChangeType], { description: 'The values that change; none of what is new.' })
  changes!: readonly RosterChangeType[];

  @Field(() => Int, { description: 'How many roles the person is given that they did not hold.' })
  rolesGranted!: number;
}

@ObjectType('RosterInvitation', { description: 'The link of somebody new. Its token is shown this once.' })
export class RosterInvitationType {
  @Field(() => Int, { description: 'The line on which the person stands.' })
  line!: number;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => String, { description: 'The secret that useLink takes; only its hash is kept.' })
  token!: string;

  @Field(() => DateTimeScalar, { description: 'When it runs out.' })
  expiresAt!: Date;
}

@ObjectType('RosterReport', { description: 'What a file of people and organisations does, or why it does nothing.' })
export class RosterReportType {
  @Field(() => String, { description: 'Name of the file, as whoever brought it calls it.' })
  fileName!: string;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal: loading names it.' })
  sha256!: string;

  @Field(() => Boolean, { description: 'Whether all of it was loaded; otherwise nothing was.' })
  isLoaded!: boolean;

  @Field(() => Int, { description: 'How many faults there are; with any, nothing is loaded.' })
  faultCount!: number;

  @Field(() => [RosterFaultType], { description: 'The faults, the first thousand.' })
  faults!: readonly RosterFaultType[];

  @Field(() => [RosterOutcomeType], { description: 'What is done, row by row; none while there are faults.' })
  outcomes!: readonly RosterOutcomeType[];

  @Field(() => [RosterInvitationType], { description: 'Links of those who are new, after loading.' })
  invitations!: readonly RosterInvitationType[];
}

@InputType({ description: 'A file that was checked.' })
export class LoadRosterInput {
  @Field(() => ID, { description: 'Id that the upload answered.' })
  fileId!: string;

  @Field(() => String, { description: 'SHA-256 that the check answered.' })
  sha256!: string;
}
