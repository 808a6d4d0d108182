import { PersonType } from '@wanchuang/server-access';
import { StoredFileType } from '@wanchuang/server-files';
import { DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { OrganisationType } from '@wanchuang/server-registry';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { RecommendationVerdict } from './recommendation.entity';

registerEnumType(RecommendationVerdict, {
  name: 'RecommendationVerdict',
  description: 'What a department says of an application (Art. 9(2)).',
  valuesConfig: {
    RECOMMEND: { description: 'Recommended (推荐)' },
    DECLINE: { description: 'Not recommended (不予推荐)' },
  },
});

@ObjectType('Recommendation', {
  implements: NodeInterface,
  description: 'A department’s opinion on an application (Art. 6, 9(2)).',
})
export class RecommendationType extends NodeInterface {
  @Field(() => OrganisationType, { description: 'The department.' })
  department!: Relation<OrganisationType>;

  @Field(() => RecommendationVerdict, { description: 'Whether it recommends.' })
  verdict!: RecommendationVerdict;

  @Field(() => String, { description: 'Its opinion.' })
  opinion!: string;

  @Field(() => StoredFileType, { nullable: true, description: 'Its document.' })
  document!: Relation<StoredFileType> | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  madeAt!: Date;

  @Field(() => PersonType, { nullable: true, description: 'Who gave it, for those who may know.' })
  maker!: Relation<PersonType> | null;
}
