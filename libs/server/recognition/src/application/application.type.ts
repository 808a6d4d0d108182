import type { ApplicationState } from '@wanchuang/domain-recognition';
import { PersonType } from '@wanchuang/server-access';
import { connectionOf, DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType, FieldType, JurisdictionType, OrganisationType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { RecognitionCallType } from '../call/call.type';
import { PanelConclusionType, PanelType } from '../panel/panel.type';
import { RecommendationType } from '../recommendation/recommendation.type';
import { SettlementType } from '../recommendation/settlement.type';
import { ApplicationActionsType } from './application-actions.type';
import { ApplicationStateEnum } from './application-enums';
import {
  ApplicationCommentType,
  ApplicationEvidenceType,
  ApplicationStepType,
  ApplicationVersionType,
  HostRecordEntryType,
} from './application-parts.type';

@ObjectType('Application', {
  implements: NodeInterface,
  description: 'One host’s request to be recognised, from its draft to the center that comes of it (Art. 8, 9).',
})
export class ApplicationType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'The jurisdiction that called for it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => RecognitionCallType, { nullable: true, description: 'The call that it answers.' })
  call!: Relation<RecognitionCallType> | null;

  @Field(() => OrganisationType, { description: 'The host organisation that applies, and leads a consortium.' })
  host!: Relation<OrganisationType>;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The department that is asked to recommend it (Art. 6); null until one is chosen.',
  })
  department!: Relation<OrganisationType> | null;

  @Field(() => FieldType, { nullable: true, description: 'Technology field; null until one is chosen.' })
  field!: Relation<FieldType> | null;

  @Field(() => ApplicationStateEnum, { description: 'Where it stands.' })
  state!: ApplicationState;

  @Field(() => DateTimeScalar, { description: 'Since when it stands there.' })
  stateSince!: Date;

  @Field(() => String, {
    description: 'Name of the center as the pattern makes it (Art. 26); empty until one is chosen.',
  })
  name!: string;

  @Field(() => String, {
    description:
      'What the host writes, as JSON text with every field of the form: for those who act for it as it is now, for others as it was last handed in.',
  })
  form!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted, the last time; null: never.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => PersonType, { nullable: true, description: 'Who began it, for those who may know.' })
  creator!: Relation<PersonType> | null;

  @Field(() => CenterType, { nullable: true, description: 'The center that came of it.' })
  center!: Relation<CenterType> | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the version that stands for form and evidence as the viewer reads them; null: they were changed since.',
  })
  fixedVersion!: number | null;

  @Field(() => Boolean, { description: 'Whether a sealed scan stands for form and evidence as the viewer reads them.' })
  isSealed!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a center, a former name or another application of the place has the name already (Art. 26).',
  })
  isNameTaken!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which the host may apply again, where it is barred today (Art. 24); null: it is not.',
  })
  barredUntil!: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of others under a ban who build it with the host, or led a center that the host was party to (Art. 24); null for those who are not of the bureau.',
  })
  barredParties!: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of others under a ban who are of the host’s group (Art. 24); null for those who are not of the bureau.',
  })
  barredGroup!: string[] | null;

  @Field(() => [HostRecordEntryType], {
    description: 'What stands against the host’s clean record (Art. 8(1)), by day.',
  })
  hostRecord!: HostRecordEntryType[];

  @Field(() => [ApplicationVersionType], { description: 'Versions that were frozen, the latest first.' })
  versions!: ApplicationVersionType[];

  @Field(() => [ApplicationEvidenceType], {
    description:
      'Its evidence in the order in which it came: for those who act for the host as it is now, for others as it was last handed in.',
  })
  evidence!: ApplicationEvidenceType[];

  @Field(() => [ApplicationStepType], { description: 'What was done with it, the first step first.' })
  steps!: ApplicationStepType[];

  @Field(() => [ApplicationCommentType], { description: 'What was said of it when it was returned, the latest first.' })
  comments!: ApplicationCommentType[];

  @Field(() => [RecommendationType], { description: 'What departments said of it, the latest first (Art. 9(2)).' })
  recommendations!: RecommendationType[];

  @Field(() => [SettlementType], {
    description:
      'What was decided of its findings in writing (Art. 8), the latest first: of each rule, that one counts.',
  })
  settlements!: SettlementType[];

  @Field(() => PanelType, {
    nullable: true,
    description: 'The panel that consults on it (Art. 9(3)); only the bureau and its experts see it.',
  })
  panel!: Relation<PanelType> | null;

  @Field(() => PanelConclusionType, {
    nullable: true,
    description: 'What the panel concluded (Art. 9(3)), for its host, its department and the bureau; null before.',
  })
  panelConclusion!: Relation<PanelConclusionType> | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => ApplicationActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: ApplicationActionsType;
}

export const { ConnectionType: ApplicationConnection } = connectionOf('Application', () => ApplicationType);

@ObjectType('ApplicationCount', { description: 'How many applications stand in a state.' })
export class ApplicationCountType {
  @Field(() => ApplicationStateEnum, { description: 'The state.' })
  state!: ApplicationState;

  @Field(() => Int, { description: 'How many; states without any are left out.' })
  count!: number;
}

@ObjectType('NameCheck', { description: 'Whether a center of a place can have a name (Art. 26).' })
export class NameCheckType {
  @Field(() => String, { description: 'The whole name, as the pattern makes it of the chosen part.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is taken: names that differ by width, case or spaces are one.' })
  isTaken!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The center that bears it, or bore it before; null: it is free, or another application has asked for it.',
  })
  centerName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is another application that has asked for it.' })
  isOfApplication!: boolean;
}
