import { Dataset, TokenAccess } from '@wanchuang/domain-access';
import { DateScalar, KeyedInput, ToldOnceInput } from '@wanchuang/server-platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { mostTokens } from './token.store';
import { usualPointsPerMinute } from './token-budget';

@InputType({ description: `A new token of one’s own. Nobody has more than ${mostTokens} that work.` })
export class CreateTokenInput extends ToldOnceInput {
  @Field(() => String, { description: 'What it is for, so that it can be told from others: 1 to 100 characters.' })
  name!: string;

  @Field(() => [Dataset], { description: 'What it reads, of what its owner reads: at least one.' })
  datasets!: Dataset[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Only in these jurisdictions, with all below them; without it wherever its owner reads.',
  })
  jurisdictionIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only of these centers; it cannot write then. At most 200.' })
  centerIds?: string[] | null;

  @Field(() => TokenAccess, { defaultValue: TokenAccess.READ, description: 'Whether it changes anything.' })
  access!: TokenAccess;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it runs published documents, named by documentId, and nothing else; it cannot write then.',
  })
  documentsOnly!: boolean;

  @Field(() => DateScalar, { description: 'The last day on which it works (Asia/Shanghai): within 365 days.' })
  expiresOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: `Points that its operations may cost in a minute, 1 to ${usualPointsPerMinute}; ${usualPointsPerMinute} without it.`,
  })
  pointsPerMinute?: number | null;
}

@InputType({ description: 'A token that is to work no more.' })
export class RevokeTokenInput extends KeyedInput {
  @Field(() => ID, { description: 'Which: one of one’s own, or of somebody whom one administers.' })
  tokenId!: string;
}
