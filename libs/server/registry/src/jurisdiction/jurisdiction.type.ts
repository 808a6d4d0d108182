import { CenterKind, centerKindLabels, JurisdictionLevel, jurisdictionLevelLabels } from '@wanchuang/domain-registry';
import { NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { OrganisationType } from '../organisation/organisation.type';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum(
  'JurisdictionLevel',
  'A level of the jurisdiction tree.',
  JurisdictionLevel,
  jurisdictionLevelLabels,
);
registerLabelledEnum('CenterKind', 'What kind of unit is measured.', CenterKind, centerKindLabels);

@ObjectType('Jurisdiction', {
  implements: NodeInterface,
  description:
    'The place that a policy, a bureau and its centers belong to; a tree of nation, municipality and district.',
})
export class JurisdictionType extends NodeInterface {
  @Field(() => String, { description: 'Short code, unique among all jurisdictions.' })
  code!: string;

  @Field(() => JurisdictionLevel, { description: 'Level in the tree.' })
  level!: JurisdictionLevel;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => String, {
    description: 'Currency of its money values, ISO 4217. Jurisdictions of different currencies are never rolled up.',
  })
  currency!: string;

  @Field(() => Boolean, {
    description: 'Whether its figures were invented for demonstration; said wherever they show.',
  })
  synthetic!: boolean;

  @Field(() => String, {
    description: 'Source, licence and conversion rates in Chinese, to be shown beside plots; may be empty.',
  })
  noteZh!: string;

  @Field(() => String, {
    description: 'Source, licence and conversion rates in English, to be shown beside plots; may be empty.',
  })
  noteEn!: string;

  @Field(() => CenterKind, { description: 'What its units are: recognised centers, or regions of open statistics.' })
  unit!: CenterKind;

  @Field(() => JurisdictionType, { nullable: true, description: 'The jurisdiction above; null for a root.' })
  parent!: Relation<JurisdictionType> | null;

  @Field(() => Int, { description: 'How many units there are here and below, revoked and merged ones included.' })
  centerCount!: number;

  @Field(() => [OrganisationType], {
    description:
      'Departments of its own centers (Art. 6), by name, at most 200. Those of the jurisdictions below stand there.',
  })
  departments!: Relation<OrganisationType>[];
}
