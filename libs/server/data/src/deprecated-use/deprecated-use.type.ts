import { TokenType } from '@wanchuang/server-access';
import { connectionOf, DateTimeScalar } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('DeprecatedUse', { description: 'How often a token has used a part of the schema that is to go.' })
export class DeprecatedUseType {
  @Field(() => TokenType, { description: 'The token.' })
  token!: TokenType;

  @Field(() => String, { description: 'The part, such as Center.name, Center.facts(asOf:) or Grade.GOOD.' })
  coordinate!: string;

  @Field(() => Int, { description: 'How many requests have used it; one request counts once.' })
  uses!: number;

  @Field(() => DateTimeScalar, { description: 'When it was used first since it was deprecated.' })
  firstUsedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was used last; noted within a minute.' })
  lastUsedAt!: Date;
}

export const { ConnectionType: DeprecatedUseConnection } = connectionOf('DeprecatedUse', () => DeprecatedUseType);
