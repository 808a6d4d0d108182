import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('ImportColumn', { description: 'A column of an uploaded file.' })
export class ImportColumnType {
  @Field(() => String, { description: 'Its name in the header.' })
  name!: string;

  @Field(() => [String], { description: 'Up to three different values from its first rows.' })
  sample!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      'What it seems to hold: the code of an indicator, or year, center, name, indicator, value, unit, currency.',
  })
  guess!: string | null;
}

@ObjectType('ImportPreview', { description: 'What an uploaded file looks like, before there is a mapping.' })
export class ImportPreviewType {
  @Field(() => ID, { description: 'Id of the uploaded file.' })
  fileId!: string;

  @Field(() => String, { description: 'Name of the file, as whoever brought it calls it.' })
  fileName!: string;

  @Field(() => String, { description: 'What its bytes say it is: csv or xlsx.' })
  format!: string;

  @Field(() => [String], { description: 'Sheets of a workbook, hidden ones last; none for CSV.' })
  sheets!: readonly string[];

  @Field(() => [ImportColumnType], { description: 'Columns, in the order of the file.' })
  columns!: readonly ImportColumnType[];

  @Field(() => [[String]], { description: 'The first 20 rows below the header.' })
  rows!: readonly (readonly string[])[];

  @Field(() => Int, { description: 'How many rows there are below the header.' })
  rowCount!: number;
}

@ObjectType('ShippedMapping', {
  description: 'A mapping that comes with the product, beside the data that it was written for.',
})
export class ShippedMappingType {
  @Field(() => String, { description: 'Name of the data set.' })
  name!: string;

  @Field(() => String, { description: 'Title in Chinese.' })
  titleZh!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'The mapping as JSON text.' })
  mapping!: string;
}
