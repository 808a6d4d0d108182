import { Role } from '@wanchuang/domain-access';
import { connectionOf, DateScalar, DateTimeScalar, NodeInterface } from '@wanchuang/server-platform';
import { JurisdictionType, OrganisationType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { PersonActionsType, RoleHoldingActionsType } from './person-actions.type';
import { PersonIdentityType } from '../oidc/person-identity.type';
import { PersonStatus } from './person-status';

@ObjectType('RoleHolding', {
  implements: NodeInterface,
  description: 'A role that a person holds in a scope: a jurisdiction and all below it, or one organisation.',
})
export class RoleHoldingType extends NodeInterface {
  @Field(() => Role, { description: 'What the person does.' })
  role!: Role;

  @Field(() => JurisdictionType, { nullable: true, description: 'The jurisdiction that it is held in.' })
  jurisdiction!: Relation<JurisdictionType> | null;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation that it is held in.' })
  organisation!: Relation<OrganisationType> | null;

  @Field(() => DateScalar, { description: 'The first day on which it is held.' })
  fromOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is held no more; null: it has no end.',
  })
  untilOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is held today (Asia/Shanghai).' })
  isInForce!: boolean;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => RoleHoldingActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: RoleHoldingActionsType;
}

@ObjectType('Person', {
  implements: NodeInterface,
  description: 'Somebody who signs in. Of a person who was erased, the id is left.',
})
export class PersonType extends NodeInterface {
  @Field(() => String, { nullable: true, description: 'Name; null after the person was erased.' })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'E-mail address, in small letters: what they sign in with. In full for oneself; to an administrator a part of it shows (w***@example.org), and unmaskPerson tells it.',
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; masked as the e-mail address is.' })
  phone!: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'Where the person works.' })
  organisation!: Relation<OrganisationType> | null;

  @Field(() => String, { description: 'Language of the interface: zh or en.' })
  language!: string;

  @Field(() => PersonStatus, { description: 'Whether the person may sign in.' })
  status!: PersonStatus;

  @Field(() => Boolean, { description: 'Whether it is one of the synthetic people of the demo district.' })
  isDemo!: boolean;

  @Field(() => [RoleHoldingType], { description: 'Roles held now, before and later, the latest first.' })
  roles!: RoleHoldingType[];

  @Field(() => [PersonIdentityType], { description: 'Providers that vouch for the person, in the order they came.' })
  identities!: PersonIdentityType[];

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => PersonActionsType, { description: 'What the viewer may do with the person.' })
  viewerCan!: PersonActionsType;
}

export const { ConnectionType: PersonConnection } = connectionOf('Person', () => PersonType);

@ObjectType('Invitation', {
  description: 'A link by which a person sets a password, once. Its token is shown this once.',
})
export class InvitationType {
  /** For the field below, which reads the person. */
  personId!: number;

  @Field(() => PersonType, { description: 'Whom it is for.' })
  person!: Relation<PersonType>;

  @Field(() => String, { description: 'The secret that useLink takes; only its hash is kept.' })
  token!: string;

  @Field(() => DateTimeScalar, { description: 'When it runs out.' })
  expiresAt!: Date;
}
