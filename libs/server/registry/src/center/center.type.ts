import {
  CenterKind,
  CenterStatus,
  centerStatusLabels,
  FormationMode,
  formationModeLabels,
  LegalForm,
  legalFormLabels,
  PartyRole,
  partyRoleLabels,
} from '@wanchuang/domain-registry';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { FieldType } from '../field/field.type';
import { JurisdictionType } from '../jurisdiction/jurisdiction.type';
import { ObligationType } from '../obligation/obligation.type';
import { FormerNameType, OrganisationType } from '../organisation/organisation.type';
import { registerLabelledEnum } from '../reading/labelled-enum';

registerLabelledEnum(
  'CenterStatus',
  'Where a center stands in its life (Art. 3, 5(3), 23, 24).',
  CenterStatus,
  centerStatusLabels,
);
registerLabelledEnum(
  'LegalForm',
  'Whether a center is a legal entity of its own (Art. 4).',
  LegalForm,
  legalFormLabels,
);
registerLabelledEnum(
  'FormationMode',
  'Who leads the building of a center (Art. 4, 8(5)).',
  FormationMode,
  formationModeLabels,
);
registerLabelledEnum(
  'PartyRole',
  'The role of an organisation in a consortium (Art. 8(5)).',
  PartyRole,
  partyRoleLabels,
);

@ObjectType('CenterParty', { description: 'An organisation of the consortium that builds a center (Art. 8(5)).' })
export class CenterPartyType {
  @Field(() => PartyRole, { description: 'Lead or participant; a center has one lead.' })
  role!: PartyRole;

  @Field(() => String, { description: 'What it has taken on by the agreement; may be empty.' })
  duties!: string;

  @Field(() => OrganisationType, { description: 'The organisation.' })
  organisation!: Relation<OrganisationType>;
}

@ObjectType('Center', {
  implements: NodeInterface,
  description: 'A recognised technology innovation center, or a region of open statistics (Art. 2–5, 26).',
})
export class CenterType extends NodeInterface {
  @Field(() => CenterKind, { description: 'Recognised center, or region of open statistics.' })
  kind!: CenterKind;

  @Field(() => String, {
    description: 'Certificate number, or the region’s code in its statistics; unique in its jurisdiction.',
  })
  code!: string;

  @Field(() => String, { description: 'Name, unique in its jurisdiction (Art. 26).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => LegalForm, { description: 'Whether it is a legal entity of its own (Art. 4).' })
  legalForm!: LegalForm;

  @Field(() => FormationMode, { description: 'Who leads its building (Art. 4, 8(5)).' })
  formationMode!: FormationMode;

  @Field(() => CenterStatus, { description: 'Where it stands in its life (Art. 3).' })
  status!: CenterStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Day of recognition (Art. 9(4)); null for a region.' })
  recognisedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of revocation or merger (Art. 5(3), 23, 24).' })
  endedOn!: string | null;

  @Field(() => String, { description: 'Mission (Art. 2); may be empty.' })
  mission!: string;

  @Field(() => String, { description: 'Core technologies (Art. 2); may be empty.' })
  coreTechnologies!: string;

  @Field(() => [FormerNameType], { description: 'Former names, the latest first (Art. 20).' })
  formerNames!: FormerNameType[];

  @Field(() => JurisdictionType, { description: 'The jurisdiction that recognised it.' })
  jurisdiction!: Relation<JurisdictionType>;

  @Field(() => FieldType, { nullable: true, description: 'Its technology field (Art. 2); null for a region.' })
  field!: Relation<FieldType> | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The department that supervises it (Art. 6); null for a region.',
  })
  department!: Relation<OrganisationType> | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that builds and runs it (Art. 7); null for a region.',
  })
  host!: Relation<OrganisationType> | null;

  @Field(() => [CenterPartyType], {
    description: 'The organisations of its consortium, the lead first; empty without one (Art. 8(5)).',
  })
  parties!: CenterPartyType[];

  @Field(() => [ObligationType], {
    description: 'What its host owes the bureau for it, open ones first (Art. 7); for those whom it concerns.',
  })
  obligations!: Relation<ObligationType>[];

  @Field(() => CenterType, { nullable: true, description: 'The center that it was merged into (Art. 5(3)).' })
  mergedInto!: Relation<CenterType> | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;
}

export const { ConnectionType: CenterConnection } = connectionOf('Center', () => CenterType);
