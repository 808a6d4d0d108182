import { DateTimeScalar, KeyedInput, NodeInterface } from '@wanchuang/server-platform';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

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
