import { KeyedInput, pageArgsOf } from '@wanchuang/server-platform';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { runPageSizes } from './import-run.read';

@InputType({ description: 'An uploaded file and how to read it.' })
export class CheckImportInput extends KeyedInput {
  @Field(() => ID, { description: 'Id that the upload answered.' })
  fileId!: string;

  @Field(() => String, { description: 'The mapping as JSON text.' })
  mapping!: string;
}

@InputType({ description: 'An import run to be loaded or taken back.' })
export class ImportRunInput extends KeyedInput {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;
}

@ArgsType()
export class ImportRunsArgs extends pageArgsOf(runPageSizes) {}
