import { Dataset, datasetLabels, TokenAccess, tokenAccessLabels } from '@wanchuang/domain-access';
import { DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType, JurisdictionType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { PersonType } from '../person/person.type';
import { TokenActionsType } from './token-actions.type';

registerLabelledEnum('Dataset', 'A part of the data that a token may be for.', Dataset, datasetLabels);
registerLabelledEnum('TokenAccess', 'Whether a token reads only.', TokenAccess, tokenAccessLabels);

@ObjectType('Token', {
  implements: NodeInterface,
  description:
    'A secret by which a program acts for a person: it reads what the person reads today, and only that of it which it was made for.',
})
export class TokenType extends NodeInterface {
  @Field(() => PersonType, { description: 'Whose it is.' })
  person!: Relation<PersonType>;

  @Field(() => String, { description: 'What it is for, in its owner’s words.' })
  name!: string;

  @Field(() => [Dataset], { description: 'What it reads.' })
  datasets!: Dataset[];

  @Field(() => TokenAccess, { description: 'Whether it changes anything.' })
  access!: TokenAccess;

  @Field(() => [JurisdictionType], {
    description: 'Only in these, with all below them; empty: wherever its owner reads.',
  })
  jurisdictions!: JurisdictionType[];

  @Field(() => [ID], { description: 'Only of these centers; empty: of all that its owner reads.' })
  centerIds!: string[];

  @Field(() => [CenterType], { description: 'Those of these centers that whoever asks may see.' })
  centers!: CenterType[];

  @Field(() => Boolean, {
    description: 'Whether it runs published documents, named by documentId, and nothing else.',
  })
  documentsOnly!: boolean;

  @Field(() => Int, { description: 'Points that its operations may cost in a minute.' })
  pointsPerMinute!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => DateTimeScalar, { description: 'From when on it works no more.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last was used, to the minute; null: never.' })
  usedAt!: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => TokenActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: TokenActionsType;
}

@ObjectType('CreatedToken', { description: 'A token that was just made. Its secret is shown this once.' })
export class CreatedTokenType {
  /** For the field below, which reads the token. */
  tokenId!: number;

  @Field(() => TokenType, { description: 'The token.' })
  token!: Relation<TokenType>;

  @Field(() => String, { description: 'What programs send as Authorization: Bearer …; only its hash is kept.' })
  secret!: string;
}
