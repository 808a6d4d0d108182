import { Center } from './center/center.entity';
import { CenterFormerName } from './center/center-former-name.entity';
import { CenterParty } from './center/center-party.entity';
import { CenterPartyResolver, CenterResolver } from './center/center.resolver';
import { Field } from './field/field.entity';
import { TechnologyFieldResolver } from './field/field.resolver';
import { Jurisdiction } from './jurisdiction/jurisdiction.entity';
import { JurisdictionClosure } from './jurisdiction/jurisdiction-closure.entity';
import { JurisdictionResolver } from './jurisdiction/jurisdiction.resolver';
import { Organisation } from './organisation/organisation.entity';
import { OrganisationFormerName } from './organisation/organisation-former-name.entity';
import { OrganisationResolver } from './organisation/organisation.resolver';

/** The tables of the registry (Ch. I–II, Art. 26). */
export const entities = [
  Jurisdiction,
  JurisdictionClosure,
  Field,
  Organisation,
  OrganisationFormerName,
  Center,
  CenterFormerName,
  CenterParty,
];

/** What the API shows of them. */
export const resolvers = [
  JurisdictionResolver,
  TechnologyFieldResolver,
  OrganisationResolver,
  CenterResolver,
  CenterPartyResolver,
];
