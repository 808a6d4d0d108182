import { DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('StoredFile', {
  implements: NodeInterface,
  description:
    'A file that was handed in or made: evidence, opinions, minutes, certificates. GET /files/{id} has its content.',
})
export class StoredFileType extends NodeInterface {
  @Field(() => String, { description: 'Name of the file, as its uploader calls it.' })
  name!: string;

  @Field(() => String, { description: 'Media type, found by its content: application/pdf.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;

  @Field(() => String, { description: 'SHA-256 of the content, 64 hexadecimal digits.' })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: 'When it was handed in or made.' })
  uploadedAt!: Date;
}
