import { DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { InterpretationType } from '../interpretation/interpretation.type';
import { JurisdictionType } from '../jurisdiction/jurisdiction.type';

@ObjectType('PolicyWords', { description: 'What a person reads, in both languages.' })
export class PolicyWordsType {
  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType('OfficialText', {
  implements: NodeInterface,
  description: 'An article’s own words, as the bureau has attached them. Editions are kept; the last one counts.',
})
export class OfficialTextType extends NodeInterface {
  @Field(() => Int, { description: 'Number of the article.' })
  article!: number;

  @Field(() => Int, { description: 'Which edition it is, from 1.' })
  edition!: number;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was attached.' })
  attachedAt!: Date;
}

@ObjectType('PolicyRevision', {
  implements: NodeInterface,
  description: 'A text of a policy as it was loaded. Each stays; what is decided rests on the last one of its time.',
})
export class PolicyRevisionType extends NodeInterface {
  @Field(() => Int, { description: 'Which text of the policy it is, from 1.' })
  edition!: number;

  @Field(() => String, { description: 'JSON text of the file: by it, others judge as this server does.' })
  document!: string;

  @Field(() => String, { description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => Boolean, {
    description: 'Whether the program brought it; otherwise somebody loaded it at the command line.',
  })
  isShipped!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was loaded.' })
  loadedAt!: Date;
}

@ObjectType('PolicyClause', { description: 'What a clause says, in the words of the program.' })
export class PolicyClauseType {
  @Field(() => String, { description: 'Such as Art. 8(7).' })
  citation!: string;

  @Field(() => PolicyWordsType, { description: 'What it says.' })
  paraphrase!: PolicyWordsType;
}

@ObjectType('PolicyArticle', { description: 'An article of a policy.' })
export class PolicyArticleType {
  @Field(() => Int, { description: 'Number of the article.' })
  number!: number;

  @Field(() => Int, { description: 'Number of its chapter.' })
  chapter!: number;

  @Field(() => PolicyWordsType, { description: 'What it is about.' })
  title!: PolicyWordsType;

  @Field(() => [PolicyClauseType], { description: 'The article as a whole first, then its numbered items.' })
  clauses!: PolicyClauseType[];

  @Field(() => OfficialTextType, {
    nullable: true,
    description: 'Its own words in their last edition; null where the bureau has attached none.',
  })
  officialText!: OfficialTextType | null;
}

@ObjectType('PolicyCorrespondence', { description: 'A clause that a policy numbers otherwise than rules cite it.' })
export class PolicyCorrespondenceType {
  @Field(() => String, { description: 'As rules and life cycles cite it, such as Art. 8(6).' })
  clause!: string;

  @Field(() => String, { description: 'As the policy itself numbers it.' })
  citation!: string;
}

@ObjectType('PolicyParameterValue', { description: 'A value of a parameter, and the days on which it holds.' })
export class PolicyParameterValueType {
  @Field(() => String, { description: 'The value as text; several codes stand with commas between them.' })
  value!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: it holds.',
  })
  untilOn!: string | null;

  @Field(() => String, {
    description: 'The clause that sets it, such as Art. 23; administrative where the bureau has ordered it.',
  })
  citation!: string;

  @Field(() => DateScalar, { description: 'When somebody last compared it with the official text, or with the order.' })
  lastCheckedOn!: string;
}

@ObjectType('PolicyParameter', { description: 'A number, period, quota or pattern that rules ask for.' })
export class PolicyParameterType {
  @Field(() => String, { description: 'Name that rules know it by.' })
  name!: string;

  @Field(() => String, {
    description:
      'Unit: rate, year, month, day, working-day, month-day, pattern, person, m2, CNY, point, code or yes-no.',
  })
  unit!: string;

  @Field(() => PolicyWordsType, { description: 'What it is.' })
  title!: PolicyWordsType;

  @Field(() => Boolean, { description: 'Whether no clause sets it: the bureau has ordered it.' })
  isAdministrative!: boolean;

  @Field(() => [PolicyParameterValueType], { description: 'Its values, oldest first, without gap or overlap.' })
  values!: PolicyParameterValueType[];
}

@ObjectType('PolicyDocumentActions', { description: 'What the viewer may do with a policy.' })
export class PolicyDocumentActionsType {
  @Field(() => Boolean, { description: 'Whether recordInterpretation is open.' })
  interpret!: boolean;

  @Field(() => Boolean, { description: 'Whether attachOfficialText is open.' })
  attachText!: boolean;
}

@ObjectType('PolicyDocument', {
  implements: NodeInterface,
  description:
    'A regulation as data: what it says, the parameters that rules ask for, and when it holds (Art. 1, 27, 28).',
})
export class PolicyDocumentType extends NodeInterface {
  @Field(() => JurisdictionType, { description: 'The jurisdiction that made it; it holds there and below.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => String, { description: 'Number of the document.' })
  documentNumber!: string;

  @Field(() => PolicyWordsType, { description: 'Title.' })
  title!: PolicyWordsType;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => DateScalar, { description: 'The first day on which it holds (Art. 28).' })
  inForceFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: in force.',
  })
  inForceUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document that it replaced.' })
  replaces!: string | null;

  @Field(() => [PolicyWordsType], { description: 'The documents that it rests on (Art. 1).' })
  legalBasis!: PolicyWordsType[];

  @Field(() => PolicyWordsType, { description: 'Who interprets it (Art. 27).' })
  interpretedBy!: PolicyWordsType;

  @Field(() => [PolicyWordsType], { description: 'Titles of its chapters, in their order.' })
  chapters!: PolicyWordsType[];

  @Field(() => [PolicyArticleType], { description: 'Its articles, in their order.' })
  articles!: PolicyArticleType[];

  @Field(() => [PolicyParameterType], { description: 'Its parameters.' })
  parameters!: PolicyParameterType[];

  @Field(() => [PolicyCorrespondenceType], {
    description: 'The clauses that it numbers otherwise than rules and life cycles cite them; empty: none.',
  })
  correspondence!: PolicyCorrespondenceType[];

  @Field(() => [InterpretationType], {
    description: 'How the bureau has ruled that clauses are to be read, the latest first (Art. 27).',
  })
  interpretations!: Relation<InterpretationType>[];

  @Field(() => String, { description: 'JSON text of the file: by it, others judge as this server does.' })
  document!: string;

  @Field(() => String, { description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: 'When it was loaded.' })
  loadedAt!: Date;

  @Field(() => [PolicyRevisionType], {
    description: 'Its texts, the last one first: more than one where it was put right after it was loaded.',
  })
  revisions!: Relation<PolicyRevisionType>[];

  @Field(() => PolicyDocumentActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: PolicyDocumentActionsType;
}
