import { ExportFormat, ExportHeadings } from '@wanchuang/domain-access';
import { KeyedInput } from '@wanchuang/server-platform';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A dataset to be written to a file.' })
export class CreateExportInput extends KeyedInput {
  @Field(() => String, { description: 'Its name, one of exportDatasets.' })
  dataset!: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Which rows: an object of the type of the list’s own argument `filter`, against which it is held.',
  })
  filter?: Record<string, unknown> | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'What else the list takes, such as asOf, orderBy, and groupBy and measures for aggregates; no page.',
  })
  arguments?: Record<string, unknown> | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the columns, in their order; all without it.' })
  columns?: string[] | null;

  @Field(() => ExportFormat, { description: 'As what the rows are written.' })
  format!: ExportFormat;

  @Field(() => ExportHeadings, {
    defaultValue: ExportHeadings.KEYS,
    description: 'What stands above the columns of CSV and workbooks.',
  })
  headings!: ExportHeadings;

  @Field(() => Boolean, { defaultValue: true, description: 'CSV: with the mark by which spreadsheets know UTF-8.' })
  byteOrderMark!: boolean;
}

@InputType({ description: 'An export that is not wanted any more.' })
export class CancelExportInput extends KeyedInput {
  @Field(() => ID, { description: 'Which: one of one’s own that waits or is being written.' })
  exportId!: string;
}
