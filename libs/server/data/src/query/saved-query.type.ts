import { PersonType } from '@wanchuang/server-access';
import { connectionOf, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType } from '@wanchuang/server-registry';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { ExportScheduleType } from '../schedule/export-schedule.type';

@ObjectType('SavedQuery', {
  implements: NodeInterface,
  description:
    'A query that somebody keeps in the workbench. Whoever reads it, because it is shared, runs it with rights of their own.',
})
export class SavedQueryType extends NodeInterface {
  @Field(() => PersonType, { description: 'Whose it is.' })
  person!: Relation<PersonType>;

  @Field(() => JurisdictionType, { description: 'In which it is shared, with all above it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => String, { description: 'The GraphQL document: one query.' })
  document!: string;

  @Field(() => String, { description: 'Variables that it opens with, as a JSON object; empty: none.' })
  variables!: string;

  @Field(() => Boolean, {
    description: 'Whether others who may read figures of the jurisdiction find it; else it is its owner’s alone.',
  })
  isShared!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the document: programs with a token send it as documentId instead of the document. Null: it is not published.',
  })
  documentId!: string | null;

  @Field(() => ExportScheduleType, {
    nullable: true,
    description: 'When it is exported; null: it is not, or it is somebody else’s.',
  })
  schedule!: Relation<ExportScheduleType> | null;

  @Field(() => DateTimeScalar, { description: 'When it was saved last.' })
  savedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}

export const { ConnectionType: SavedQueryConnection } = connectionOf('SavedQuery', () => SavedQueryType);

@ObjectType('DeletedQuery', { description: 'That a saved query is no more.' })
export class DeletedQueryType {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}
