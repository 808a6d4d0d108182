import type { Conclusion, PanelState } from '@wanchuang/domain-recognition';
import { PersonType } from '@wanchuang/server-access';
import { connectionOf, DateScalar, DateTimeScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { StoredFileType } from '@wanchuang/server-files';
import { JurisdictionType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ApplicationType } from '../application/application.type';
import { RecognitionCallType } from '../call/call.type';
import { ConclusionEnum, PanelStateEnum } from './panel.enums';
import { SeatType } from './seat.type';

@ObjectType('PanelActions', { description: 'What the viewer may do with a panel as it is now.' })
export class PanelActionsType {
  @Field(() => Boolean, { description: 'Whether assignApplications is open.' })
  assign!: boolean;

  @Field(() => Boolean, { description: 'Whether inviteExpert is open.' })
  invite!: boolean;

  @Field(() => Boolean, { description: 'Whether waivePanelSize is open.' })
  waiveSize!: boolean;

  @Field(() => Boolean, { description: 'Whether beginSession is open.' })
  begin!: boolean;

  @Field(() => Boolean, { description: 'Whether concludeApplication is open.' })
  concludeApplication!: boolean;

  @Field(() => Boolean, { description: 'Whether concludePanel is open.' })
  conclude!: boolean;

  @Field(() => Boolean, { description: 'Whether cancelPanel is open.' })
  cancel!: boolean;
}

@ObjectType('PanelConclusion', {
  implements: NodeInterface,
  description: 'What a panel concluded of an application (Art. 9(3)). The applicant reads it, and not who judged.',
})
export class PanelConclusionType extends NodeInterface {
  @Field(() => ApplicationType, { description: 'Of which application.' })
  application!: Relation<ApplicationType>;

  @Field(() => PanelType, { nullable: true, description: 'By which panel; only the bureau sees it.' })
  panel!: Relation<PanelType> | null;

  @Field(() => ConclusionEnum, { description: 'What it concluded.' })
  conclusion!: Conclusion;

  @Field(() => String, { description: 'Its opinion on direction, key tasks and safeguards.' })
  opinion!: string;

  @Field(() => StoredFileType, {
    nullable: true,
    description: 'The signed document; only the bureau sees it, for those who judged have signed it.',
  })
  document!: Relation<StoredFileType> | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Mean of the sheets, 0 to 100; only the bureau sees it, for it tells how many there are.',
  })
  mean!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many sheets counted; only the bureau sees it.' })
  sheets!: number | null;

  @Field(() => DateScalar, { description: 'The day of the conclusion.' })
  decidedOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a recusal set it aside; null: it stands.' })
  setAsideAt!: Date | null;

  @Field(() => SeatType, {
    nullable: true,
    description: 'The seat that was recused after its sheet had counted; null: the conclusion stands.',
  })
  recusedSeat!: Relation<SeatType> | null;
}

@ObjectType('Panel', {
  implements: NodeInterface,
  description: 'A panel that consults on applications (Art. 9(3)). An expert of it sees the own seat alone.',
})
export class PanelType extends NodeInterface {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => JurisdictionType, { description: 'The place whose bureau composes it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => RecognitionCallType, { description: 'The call whose applications it consults on.' })
  call!: Relation<RecognitionCallType>;

  @Field(() => DateScalar, { description: 'The day of the meeting.' })
  meetingOn!: string;

  @Field(() => String, { description: 'Where it meets; empty: not said yet.' })
  place!: string;

  @Field(() => PanelStateEnum, { description: 'Where it stands.' })
  state!: PanelState;

  @Field(() => [ApplicationType], {
    description: 'The applications that are before it, as far as the viewer sees them.',
  })
  applications!: Relation<ApplicationType>[];

  @Field(() => [SeatType], { description: 'The seats that the viewer sees: an expert the own one alone.' })
  seats!: Relation<SeatType>[];

  @Field(() => [PanelConclusionType], { description: 'What it has concluded, as far as the viewer sees it.' })
  conclusions!: PanelConclusionType[];

  @Field(() => [PanelConclusionType], {
    description: 'What it had concluded until a recusal set it aside (Art. 9(3)), the latest first; for the bureau.',
  })
  conclusionsSetAside!: PanelConclusionType[];

  @Field(() => String, {
    nullable: true,
    description: 'Why fewer experts do, signed by the leader; null: it is not waived, or not for the viewer.',
  })
  sizeWaiver!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many sat on it when its size was waived: with fewer, the waiver holds no more.',
  })
  sizeWaivedTo!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When its size was waived.' })
  sizeWaivedOn!: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who signed that its size is waived.' })
  sizeWaiverSigner!: Relation<PersonType> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was given up; null: it was not, or not for the viewer.',
  })
  cancelReason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Grows with every change; a change names the version that it rests on. Null for whoever changes nothing.',
  })
  version!: number | null;

  @Field(() => PanelActionsType, { description: 'What the viewer may do with it as it is now.' })
  viewerCan!: PanelActionsType;
}

export const { ConnectionType: PanelConnection } = connectionOf('Panel', () => PanelType);
