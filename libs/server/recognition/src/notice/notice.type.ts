import {
  noticeItemLifecycle,
  type NoticeItemState,
  noticeLifecycle,
  type NoticeState,
  objectionLifecycle,
  type ObjectionState,
} from '@wanchuang/domain-recognition';
import { StoredFileType } from '@wanchuang/server-files';
import { connectionOf, DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType, JurisdictionType, OrganisationType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ApplicationType } from '../application/application.type';
import { enumOf } from '../reading/enum-of';
import { AnnouncementType } from '../recognition/announcement.type';
import { PublicNoticeActionsType } from './notice-actions.type';

export const NoticeStateEnum = enumOf('PublicNoticeState', 'Where a public notice stands.', noticeLifecycle.states);
export const NoticeItemStateEnum = enumOf(
  'NoticeItemState',
  'Whether something holds back one application of a notice (Art. 9(4)).',
  noticeItemLifecycle.states,
);
export const ObjectionStateEnum = enumOf('ObjectionState', 'Where an objection stands.', objectionLifecycle.states);

export const ReckonedDayKindEnum = enumOf('ReckonedDayKind', 'Whether people work on a day, and why.', {
  WORKING: { zh: '工作日', en: 'Working day' },
  WEEKEND: { zh: '周末', en: 'Weekend' },
  HOLIDAY: { zh: '法定节假日', en: 'Holiday' },
  MAKE_UP: { zh: '调休上班', en: 'Weekend that is worked' },
});
export type ReckonedDayKind = keyof typeof ReckonedDayKindEnum;

@ObjectType('ReckonedDay', { description: 'One day of a notice’s period, as it is counted (Art. 9(4)).' })
export class ReckonedDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => ReckonedDayKindEnum, { description: 'Whether it is worked, by the calendar of the State Council.' })
  kind!: ReckonedDayKind;

  @Field(() => String, { nullable: true, description: 'The holiday in Chinese, also of the day worked in its stead.' })
  nameZh!: string | null;

  @Field(() => String, { nullable: true, description: 'The holiday in English.' })
  nameEn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which working day of the period it is; null: it does not count.' })
  number!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the year’s holidays are announced; if not, the day goes by the week alone.',
  })
  isPublished!: boolean;
}

@ObjectType('ObjectionOutcome', {
  description:
    'An objection as the applicant learns of it: that there is one and how it is settled, never who objects.',
})
export class ObjectionOutcomeType {
  @Field(() => ObjectionStateEnum, { description: 'Whether it is settled, and how.' })
  state!: ObjectionState;

  @Field(() => String, { nullable: true, description: 'Why it is settled so.' })
  settlementReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled.' })
  settledAt!: Date | null;
}

@ObjectType('NoticeItem', {
  implements: NodeInterface,
  description:
    'One application on a public notice: what is objected to is held back, and the rest proceeds (Art. 9(4)).',
})
export class NoticeItemType extends NodeInterface {
  @Field(() => PublicNoticeType, { description: 'The notice.' })
  notice!: Relation<PublicNoticeType>;

  @Field(() => String, { description: 'Name of the center, as it was made public.' })
  name!: string;

  @Field(() => OrganisationType, { description: 'The host organisation that is to build and run it.' })
  host!: Relation<OrganisationType>;

  @Field(() => NoticeItemStateEnum, { description: 'Whether something holds it back.' })
  state!: NoticeItemState;

  @Field(() => Boolean, {
    description: 'Whether its host has withdrawn it since: it stays on the list, and nothing comes of it any more.',
  })
  isWithdrawn!: boolean;

  @Field(() => ApplicationType, { nullable: true, description: 'The application, for those who may read it.' })
  application!: Relation<ApplicationType> | null;

  @Field(() => CenterType, { nullable: true, description: 'The center that came of it; null until it is recognised.' })
  center!: Relation<CenterType> | null;

  @Field(() => [ObjectionOutcomeType], {
    description: 'Objections to it as the applicant, its department and the bureau learn of them; empty for others.',
  })
  objectionOutcomes!: ObjectionOutcomeType[];

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}

@ObjectType('PublicNotice', {
  implements: NodeInterface,
  description:
    'A list that is shown to the public before anything is recognised (Art. 9(4)); public once it is posted.',
})
export class PublicNoticeType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'The jurisdiction whose bureau posts it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => NoticeStateEnum, { description: 'Where it stands.' })
  state!: NoticeState;

  @Field(() => String, { description: 'Number of the document; unique in its jurisdiction.' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Its words.' })
  body!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Length in working days, counted from the day after the posting; of a draft null: as few as the policy lets it.',
  })
  workingDays!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the posting; null: it is not posted.' })
  postedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which objections are taken, to its end (Asia/Shanghai).',
  })
  endsOn!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the period reaches into a year whose holidays are not announced: it is reckoned again when they are.',
  })
  isProvisional!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the bureau has read the holidays that it has given for its period; null: it goes by the calendar alone.',
  })
  calendarSource!: string | null;

  @Field(() => [ReckonedDayType], {
    description: 'Its period day by day, from the day after the posting; empty before that.',
  })
  reckoning!: ReckonedDayType[];

  @Field(() => StoredFileType, { nullable: true, description: 'The notice as a document; null until it is posted.' })
  document!: Relation<StoredFileType> | null;

  @Field(() => [NoticeItemType], { description: 'The list.' })
  items!: NoticeItemType[];

  @Field(() => [AnnouncementType], { description: 'By which centers of the list were recognised; the earliest first.' })
  announcements!: AnnouncementType[];

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => PublicNoticeActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: PublicNoticeActionsType;
}

export const { ConnectionType: PublicNoticeConnection } = connectionOf('PublicNotice', () => PublicNoticeType);
