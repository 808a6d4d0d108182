import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

const keyDescription = '8 to 64 letters, digits, - or _: the same request with the same key is carried out once.';

@InputType({ description: 'An uploaded file and how to read it.' })
export class CheckImportInput {
  @Field(() => ID, { description: 'Id that the upload answered.' })
  fileId!: string;

  @Field(() => String, { description: 'The mapping as JSON text.' })
  mapping!: string;

  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An import run to be loaded or taken back.' })
export class ImportRunInput {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;

  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;
}

@ArgsType()
export class ImportRunsArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many runs, 0 to 200; more is refused.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the run to go on from.' })
  after?: string | null;
}
