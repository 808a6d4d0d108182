import { KeyedInput } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { longestDocument, longestVariables, mostQueries } from './saved-query.limits';

@InputType({ description: 'Which saved queries are wanted: those that meet every part that is given.' })
export class SavedQueryFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: those that are shared; false: those that are not.' })
  isShared?: boolean | null;
}

@ArgsType()
export class SavedQueryArgs extends PageArgs {
  @Field(() => SavedQueryFilter, { nullable: true, description: 'Which ones; all without it.' })
  filter?: SavedQueryFilter | null;
}

@InputType({ description: `A query that is to be kept. Nobody keeps more than ${mostQueries}.` })
export class SaveQueryInput extends KeyedInput {
  @Field(() => ID, { description: 'The jurisdiction that it is about, in which it may be shared.' })
  jurisdictionId!: string;

  @Field(() => String, { description: 'What it is called: 1 to 100 characters, on one line.' })
  name!: string;

  @Field(() => String, {
    description: `One GraphQL query that fits the schema, at most ${longestDocument} characters.`,
  })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: `Variables that it opens with, a JSON object of at most ${longestVariables} characters; none without it.`,
  })
  variables?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is shared at once.' })
  isShared!: boolean;
}

@InputType({ description: 'A change of one of one’s own saved queries; what is not given stays as it is.' })
export class ChangeQueryInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  savedQueryId!: string;

  @Field(() => Int, { description: 'The version that the change rests on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 100 characters, on one line.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `One GraphQL query that fits the schema, at most ${longestDocument} characters. Another document is not published any more.`,
  })
  document?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Variables that it opens with, a JSON object of at most ${longestVariables} characters; empty: none.`,
  })
  variables?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is shared.' })
  isShared?: boolean | null;
}

@InputType({ description: 'One of one’s own saved queries that is to be no more.' })
export class DeleteQueryInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  savedQueryId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'Whether programs may ask for one of one’s own saved queries by its id.' })
export class PublishQueryInput extends KeyedInput {
  @Field(() => ID, { description: 'Which.' })
  savedQueryId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'False: no longer.' })
  isPublished!: boolean;
}
