import {
  Dataset,
  ExportFault,
  exportFaultLabels,
  ExportFormat,
  exportFormatLabels,
  ExportHeadings,
  exportHeadingsLabels,
  ExportState,
  exportStateLabels,
} from '@wanchuang/domain-access';
import { connectionOf, DateTimeScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';

registerLabelledEnum('ExportFormat', 'As what rows are written.', ExportFormat, exportFormatLabels);
registerLabelledEnum('ExportHeadings', 'What stands above the columns.', ExportHeadings, exportHeadingsLabels);
registerLabelledEnum('ExportState', 'What has become of an export.', ExportState, exportStateLabels);
registerLabelledEnum('ExportFault', 'Why an export failed.', ExportFault, exportFaultLabels);

@ObjectType('ExportColumn', { description: 'A column that an export may have.' })
export class ExportColumnType {
  @Field(() => String, { description: 'Its key, the same in every language.' })
  key!: string;

  @Field(() => String, { description: 'Its Chinese name.' })
  labelZh!: string;

  @Field(() => String, { description: 'Its English name.' })
  labelEn!: string;

  @Field(() => String, { nullable: true, description: 'Chinese name of the unit of its values; null: they have none.' })
  unitZh!: string | null;

  @Field(() => String, { nullable: true, description: 'English name of that unit.' })
  unitEn!: string | null;

  @Field(() => String, { description: 'Scalar or enumeration that its values are of.' })
  scalar!: string;
}

@ObjectType('ExportArgument', { description: 'Something by which a dataset is restricted or shaped.' })
export class ExportArgumentType {
  @Field(() => String, { description: 'Its name: a field of the filter, or an argument beside it.' })
  name!: string;

  @Field(() => String, { description: 'Its GraphQL type.' })
  type!: string;

  @Field(() => Boolean, { description: 'Whether it is a field of the filter.' })
  isOfFilter!: boolean;

  @Field(() => String, { description: 'Its Chinese name.' })
  labelZh!: string;

  @Field(() => String, { description: 'Its English name.' })
  labelEn!: string;
}

@ObjectType('ExportDataset', { description: 'A list that may be exported as a whole: the one of the same name in Query.' })
export class ExportDatasetType {
  @Field(() => String, { description: 'Its name, as the list is called in Query.' })
  name!: string;

  @Field(() => String, { description: 'Its Chinese title.' })
  labelZh!: string;

  @Field(() => String, { description: 'Its English title.' })
  labelEn!: string;

  @Field(() => Dataset, { description: 'What a token must be for to read it.' })
  scope!: Dataset;

  @Field(() => [ExportColumnType], {
    description: 'Its columns, in their order; for aggregates none: groupBy and measures make them.',
  })
  columns!: Relation<ExportColumnType>[];

  @Field(() => [ExportArgumentType], { description: 'By what it is restricted and shaped.' })
  arguments!: Relation<ExportArgumentType>[];
}

@ObjectType('ExportManifest', {
  description: 'What an exported file is: enough to prove what is in it, and to ask for the same again.',
})
export class ExportManifestType {
  @Field(() => Int, { description: 'Rows: as many as totalCount of the list was at that instant.' })
  rows!: number;

  @Field(() => DecimalScalar, { description: 'Size of the file, bytes.' })
  sizeBytes!: string;

  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'The GraphQL query of which the rows are the nodes, without the limit of a page.' })
  query!: string;

  @Field(() => String, { description: 'Values of the query’s variables, as JSON.' })
  arguments!: string;

  @Field(() => String, { description: 'The filter in Chinese words.' })
  filterZh!: string;

  @Field(() => String, { description: 'The filter in English words.' })
  filterEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Data cut-off: place in the log of the last event that the rows rest on; null: nothing had happened.',
  })
  dataSequence!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Data cut-off: when that event happened.' })
  dataAt!: Date | null;

  @Field(() => DateTimeScalar, {
    description: 'What the rows are known at: the instant that was asked for, or that at which they were read.',
  })
  asOf!: Date;

  @Field(() => String, { description: 'Tells this schema from others; it changes with every change of it.' })
  schemaVersion!: string;

  @Field(() => ID, { description: 'Id of whoever made the export.' })
  madeBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt!: Date;
}

@ObjectType('Export', {
  implements: NodeInterface,
  description: 'A dataset that somebody takes out as a file. Only they see it.',
})
export class ExportType extends NodeInterface {
  @Field(() => String, { description: 'Name of the dataset.' })
  dataset!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What its owner called the saved query that was exported by schedule; null: it was asked for by hand.',
  })
  title!: string | null;

  @Field(() => ExportFormat, { description: 'As what its rows are written.' })
  format!: ExportFormat;

  @Field(() => ExportHeadings, { description: 'What stands above the columns.' })
  headings!: ExportHeadings;

  @Field(() => [String], { description: 'Keys of its columns, in their order.' })
  columns!: string[];

  @Field(() => String, { description: 'The filter in Chinese words.' })
  filterZh!: string;

  @Field(() => String, { description: 'The filter in English words.' })
  filterEn!: string;

  @Field(() => ExportState, { description: 'What has become of it.' })
  state!: ExportState;

  @Field(() => ExportFault, { nullable: true, description: 'Why it failed; null: it did not.' })
  fault!: ExportFault | null;

  @Field(() => Int, { description: 'How often it was begun: a second time if the server ended over the first.' })
  attempts!: number;

  @Field(() => Int, { description: 'Rows that are written so far.' })
  written!: number;

  @Field(() => Int, { nullable: true, description: 'Rows that there are in all; null: they are not counted yet.' })
  total!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done, failed or was cancelled.' })
  finishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on its file is kept no more.' })
  expiresAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file, for GET with a session; its manifest is at the same path with /manifest behind it. null: there is none.',
  })
  filePath!: string | null;

  @Field(() => ExportManifestType, { nullable: true, description: 'What the file is; null until it is done.' })
  manifest!: Relation<ExportManifestType> | null;
}

export const { ConnectionType: ExportConnection } = connectionOf('Export', () => ExportType);
