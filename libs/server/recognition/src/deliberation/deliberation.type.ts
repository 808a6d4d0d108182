import {
  type DeliberationDecision,
  deliberationDecisionLabels,
  deliberationLifecycle,
  type DeliberationState,
} from '@wanchuang/domain-recognition';
import { PersonType } from '@wanchuang/server-access';
import { StoredFileType } from '@wanchuang/server-files';
import { connectionOf, DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ApplicationType } from '../application/application.type';
import { enumOf } from '../reading/enum-of';
import { DeliberationActionsType } from './deliberation-actions.type';

export const DeliberationStateEnum = enumOf(
  'DeliberationState',
  'Where the record of a meeting stands.',
  deliberationLifecycle.states,
);
export const DeliberationDecisionEnum = enumOf(
  'DeliberationDecision',
  'What a meeting decides of an application (Art. 9(4)).',
  deliberationDecisionLabels,
);

@ObjectType('DeliberationItem', { description: 'What a meeting decides of one application (Art. 9(4)).' })
export class DeliberationItemType {
  @Field(() => ApplicationType, { nullable: true, description: 'The application, for those who may read it.' })
  application!: Relation<ApplicationType> | null;

  @Field(() => DeliberationDecisionEnum, { description: 'What is decided.' })
  decision!: DeliberationDecision;

  @Field(() => String, { description: 'Why; never empty where it is refused.' })
  reason!: string;
}

@ObjectType('Deliberation', {
  implements: NodeInterface,
  description: 'The record of a bureau directors’ meeting, which decides collectively (Art. 9(4)); read by the bureau.',
})
export class DeliberationType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'The jurisdiction whose bureau met.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => DeliberationStateEnum, {
    description: 'Where the record stands: what is decided takes effect when it is signed.',
  })
  state!: DeliberationState;

  @Field(() => DateScalar, { description: 'Day of the meeting.' })
  heldOn!: string;

  @Field(() => String, { description: 'Who was there: names, one on each line.' })
  attendees!: string;

  @Field(() => String, { description: 'Minutes.' })
  minutes!: string;

  @Field(() => StoredFileType, { nullable: true, description: 'The minutes as a document.' })
  document!: Relation<StoredFileType> | null;

  @Field(() => PersonType, { nullable: true, description: 'The leader who signed it, for those who may know.' })
  signer!: Relation<PersonType> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  signedAt!: Date | null;

  @Field(() => [DeliberationItemType], {
    description: 'The applications that it decides of, in the order in which they were begun.',
  })
  items!: DeliberationItemType[];

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => DeliberationActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: DeliberationActionsType;
}

export const { ConnectionType: DeliberationConnection } = connectionOf('Deliberation', () => DeliberationType);
