import { PublicationKind, publicationKindLabels } from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum('PublicationKind', 'Kinds of publication (Art. 22(2)).', PublicationKind, publicationKindLabels);

@ObjectType('Publication', {
  implements: NodeInterface,
  description: 'A paper or monograph; those in international journals count (Art. 22(2)).',
})
export class PublicationType extends RegisterEntryType {
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => PublicationKind, { description: 'Paper or monograph.' })
  kind!: PublicationKind;

  @Field(() => String, { description: 'Journal or publisher.' })
  venue!: string;

  @Field(() => Boolean, { description: 'Whether the journal is an international one.' })
  international!: boolean;

  @Field(() => DateScalar, { description: 'Day of publication: the year that it counts in.' })
  publishedOn!: string;
}

export const { ConnectionType: PublicationConnection } = connectionOf('Publication', () => PublicationType);
