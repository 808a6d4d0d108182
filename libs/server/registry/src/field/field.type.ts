import { Field, ObjectType } from 'type-graphql';

@ObjectType('Field', { description: 'A technology field (Art. 2).' })
export class FieldType {
  /** Its number in the database. */
  key!: number;

  @Field(() => String, { description: 'Code, such as ADVANCED_MATERIALS.' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
}
