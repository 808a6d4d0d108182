import { WebhookFault, webhookFaultLabels, WebhookState, webhookStateLabels } from '@wanchuang/domain-access';
import { PersonType } from '@wanchuang/server-access';
import { connectionOf, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';

registerLabelledEnum('WebhookState', 'Whether a webhook is sent what happens.', WebhookState, webhookStateLabels);
registerLabelledEnum(
  'WebhookFault',
  'Why a delivery failed, or why the server sends no more.',
  WebhookFault,
  webhookFaultLabels,
);

@ObjectType('Webhook', {
  implements: NodeInterface,
  description:
    'An address to which the server sends events, signed: those that its owner may read at that time. Only its owner sees it.',
})
export class WebhookType extends NodeInterface {
  @Field(() => PersonType, { description: 'Whose it is.' })
  person!: Relation<PersonType>;

  @Field(() => String, { description: 'What it is for, in its owner’s words.' })
  name!: string;

  @Field(() => String, { description: 'Where events are sent.' })
  address!: string;

  @Field(() => [String], { description: 'Only events of these types; empty: of every type.' })
  types!: string[];

  @Field(() => [JurisdictionType], {
    description: 'Only in these, with all below them; empty: wherever its owner reads.',
  })
  jurisdictions!: JurisdictionType[];

  @Field(() => [ID], { description: 'Only about these centers; empty: about all.' })
  centerIds!: string[];

  @Field(() => WebhookState, { description: 'Whether it is sent what happens.' })
  state!: WebhookState;

  @Field(() => String, { description: 'Place in the log up to which everything has been delivered, or was not for it.' })
  sequence!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a delivery was last accepted; null: never.' })
  deliveredAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a delivery last failed; null: never.' })
  failedAt!: Date | null;

  @Field(() => WebhookFault, {
    nullable: true,
    description: 'Why the last one failed, or why the server stopped it; null: the last one was accepted.',
  })
  fault!: WebhookFault | null;

  @Field(() => Int, { nullable: true, description: 'HTTP status with which it was not accepted; null: there was none.' })
  faultStatus!: number | null;

  @Field(() => Int, { description: 'Failures since a delivery was last accepted.' })
  failures!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on it is tried again; null: it does not wait for that.',
  })
  nextAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether a test message is about to be sent.' })
  isTestWaiting!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a test message was last sent; null: never.' })
  testedAt!: Date | null;

  @Field(() => WebhookFault, { nullable: true, description: 'Why that failed; null: it was accepted, or never sent.' })
  testFault!: WebhookFault | null;

  @Field(() => Int, { nullable: true, description: 'HTTP status that answered it; null: none did.' })
  testStatus!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when messages are signed by the secret before the present one, too; null: there was none.',
  })
  previousUntil!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}

export const { ConnectionType: WebhookConnection } = connectionOf('Webhook', () => WebhookType);

@ObjectType('WebhookWithSecret', { description: 'A webhook whose signing secret was just made. It is shown this once.' })
export class WebhookWithSecretType {
  /** For the field below, which reads the webhook. */
  webhookId!: number;

  @Field(() => WebhookType, { description: 'The webhook.' })
  webhook!: Relation<WebhookType>;

  @Field(() => String, { description: 'By which its receiver verifies what it is sent: whsec_ and a key in base64.' })
  secret!: string;
}

@ObjectType('RemovedWebhook', { description: 'That a webhook is no more.' })
export class RemovedWebhookType {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}
