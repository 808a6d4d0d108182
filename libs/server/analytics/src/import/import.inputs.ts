import { pageArgsOf } from '@wanchuang/server-platform';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { runPageSizes } from './import-run.read';

const keyDescription =
  '8 to 64 letters, digits, - or _: the same request with the same key is carried out once within 24 hours, and answered alike.';

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
export class ImportRunsArgs extends pageArgsOf(runPageSizes) {}
