import { DateTimeScalar, KeyedInput, NodeInterface } from '@wanchuang/server-platform';
import { UnlinkReason, unlinkReasonLabels } from '@wanchuang/domain-access';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

registerLabelledEnum(
  'UnlinkReason',
  'Why a provider is to vouch for somebody no more.',
  UnlinkReason,
  unlinkReasonLabels,
);

@ObjectType('PersonIdentity', {
  implements: NodeInterface,
  description: 'That a provider of OpenID Connect vouches for a person.',
})
export class PersonIdentityType extends NodeInterface {
  @Field(() => String, { description: 'The provider’s address.' })
  issuer!: string;

  @Field(() => DateTimeScalar, { description: 'When the person first signed in through it.' })
  linkedAt!: Date;
}

@InputType({ description: 'A provider that is to vouch for oneself no more.' })
export class UnlinkIdentityInput extends KeyedInput {
  @Field(() => ID, { description: 'Which identity of one’s own.' })
  identityId!: string;
}

@InputType({ description: 'A provider that is to vouch for somebody no more, and why.' })
export class UnlinkIdentityOfInput extends KeyedInput {
  @Field(() => ID, { description: 'Which identity: of somebody whom one administers.' })
  identityId!: string;

  @Field(() => UnlinkReason, { description: 'Why; it is kept on record.' })
  reason!: UnlinkReason;
}

@ObjectType('OidcOption', { description: 'A provider of OpenID Connect that people may sign in through.' })
export class OidcOptionType {
  @Field(() => String, { description: 'Its address.' })
  issuer!: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;
}

@ObjectType('SignInOptions', { description: 'By what one can sign in here, besides a password.' })
export class SignInOptionsType {
  @Field(() => OidcOptionType, { nullable: true, description: 'A provider; null: there is none.' })
  oidc!: OidcOptionType | null;
}
