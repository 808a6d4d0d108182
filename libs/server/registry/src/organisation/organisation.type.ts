import { OrganisationKind, organisationKindLabels } from '@wanchuang/domain-registry';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { BanType } from '../ban/ban.type';
import { JurisdictionType } from '../jurisdiction/jurisdiction.type';
import { RecordEntryType } from '../record/record-entry.type';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum(
  'OrganisationKind',
  'What kind of organisation it is (Art. 5–8, 21).',
  OrganisationKind,
  organisationKindLabels,
);

@ObjectType('FormerName', { description: 'A name that was borne before; it stays searchable (Art. 20).' })
export class FormerNameType {
  @Field(() => String, { description: 'The former name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The last day on which it was borne.' })
  untilOn!: string;
}

@ObjectType('Organisation', {
  implements: NodeInterface,
  description:
    'Whoever decides, supervises, builds or evaluates: bureau, department, host organisation, agency (Art. 5–8, 21).',
})
export class OrganisationType extends NodeInterface {
  @Field(() => OrganisationKind, { description: 'Kind of organisation.' })
  kind!: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code (GB 32100-2015): 18 places, unique, survives renaming (Art. 8(1)).',
  })
  creditCode!: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => [FormerNameType], { description: 'Former names, the latest first.' })
  formerNames!: FormerNameType[];

  @Field(() => JurisdictionType, { description: 'The jurisdiction that it belongs to.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation above it, such as a parent company.',
  })
  parent!: Relation<OrganisationType> | null;

  @Field(() => [BanType], {
    description:
      'Bans from applying under its credit code, the last to end first (Art. 24); for itself and its bureau.',
  })
  bans!: Relation<BanType>[];

  @Field(() => [RecordEntryType], {
    description:
      'Entries in the record of its credit code, the latest first, withdrawn ones too (Art. 8(1)); for itself and its bureau.',
  })
  recordEntries!: Relation<RecordEntryType>[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended, such as by deregistration; null while it exists.',
  })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;
}

export const { ConnectionType: OrganisationConnection } = connectionOf('Organisation', () => OrganisationType);
