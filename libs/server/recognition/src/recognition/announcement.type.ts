import { StoredFileType } from '@wanchuang/server-files';
import { DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';

@ObjectType('Announcement', {
  implements: NodeInterface,
  description: 'The bureau’s words by which centers of one notice are recognised (Art. 9(4)); public.',
})
export class AnnouncementType extends NodeInterface {
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Its words, one paragraph on each line.' })
  body!: string;

  @Field(() => DateScalar, { description: 'Day of the recognition.' })
  announcedOn!: string;

  @Field(() => StoredFileType, { nullable: true, description: 'The announcement as a document.' })
  document!: Relation<StoredFileType> | null;
}
