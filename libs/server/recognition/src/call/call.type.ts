import { callLifecycle, type CallState as State } from '@wanchuang/domain-recognition';
import { StoredFileType } from '@wanchuang/server-files';
import { connectionOf, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { FieldType, JurisdictionType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { CallActionsType } from './call-actions.type';

export const CallState = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  CLOSED: 'CLOSED',
  DISCARDED: 'DISCARDED',
} as const satisfies Readonly<Record<State, State>>;
export type CallState = State;

registerLabelledEnum('CallState', 'How far a call has come (Art. 9(1)).', CallState, callLifecycle.states);

@ObjectType('CallExtension', { description: 'A closing time that was put off after it had been published.' })
export class CallExtensionType {
  @Field(() => DateTimeScalar, { description: 'The closing time that held until then.' })
  closedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'The closing time from then on.' })
  closesAt!: Date;

  @Field(() => String, { description: 'Why, in words for the public.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was put off.' })
  extendedAt!: Date;
}

@ObjectType('RecognitionCall', {
  implements: NodeInterface,
  description: 'A call: the bureau’s invitation to apply for recognition (Art. 9(1)). Public once it is published.',
})
export class RecognitionCallType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'The jurisdiction whose bureau calls.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => CallState, { description: 'How far it has come.' })
  state!: CallState;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, {
    description: 'What applicants have to know, as paragraphs of plain text; empty: nothing yet.',
  })
  guidance!: string;

  @Field(() => [FieldType], { description: 'The technology fields that it is open to, in their order.' })
  fields!: FieldType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on applications are taken; null: not yet set.',
  })
  opensAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first instant at which no application is taken any more; null: not yet set.',
  })
  closesAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null: it is not.' })
  publishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether applications are taken now.' })
  isOpen!: boolean;

  @Field(() => [StoredFileType], { description: 'Files that belong to it, in their order.' })
  attachments!: StoredFileType[];

  @Field(() => [CallExtensionType], { description: 'How often its closing time was put off, the latest first.' })
  extensions!: CallExtensionType[];

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => CallActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: CallActionsType;
}

export const { ConnectionType: RecognitionCallConnection } = connectionOf('RecognitionCall', () => RecognitionCallType);
