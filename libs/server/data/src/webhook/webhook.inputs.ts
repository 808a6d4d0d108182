import { KeyedInput, ToldOnceInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { longestAddress, longestName, mostNamed, mostWebhooks } from './webhook.limits';

@InputType({ description: `A new webhook of one’s own. Nobody has more than ${mostWebhooks}.` })
export class CreateWebhookInput extends ToldOnceInput {
  @Field(() => String, { description: `What it is for: 1 to ${longestName} characters, on one line.` })
  name!: string;

  @Field(() => String, {
    description: `Where events are sent: an address that begins with https://, of at most ${longestAddress} characters. Private, local and reserved addresses are refused, now and at every delivery.`,
  })
  address!: string;

  @Field(() => [String], {
    nullable: true,
    description: `Only events of these types, such as center.recognised; of every type without it. At most ${mostNamed}.`,
  })
  types?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Only in these jurisdictions, with all below them; without it wherever its owner reads. At most ${mostNamed}.`,
  })
  jurisdictionIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `Only about these centers; of all without it. At most ${mostNamed}.` })
  centerIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'It begins behind this place in the log, such as 0 for everything; without it with what happens from now on.',
  })
  afterSequence?: string | null;
}

@InputType({ description: 'A new signing secret for one of one’s own webhooks.' })
export class ReplaceWebhookSecretInput extends ToldOnceInput {
  @Field(() => ID, { description: 'Which.' })
  webhookId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'Whether one of one’s own webhooks rests.' })
export class PauseWebhookInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  webhookId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False: it goes on where it was, also where the server had stopped it.',
  })
  isPaused!: boolean;
}

@InputType({ description: 'One of one’s own webhooks that is to be tried.' })
export class TestWebhookInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  webhookId!: string;
}

@InputType({ description: 'One of one’s own webhooks that is to be no more.' })
export class RemoveWebhookInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  webhookId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}
