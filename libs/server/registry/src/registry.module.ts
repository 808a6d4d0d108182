import { Ban } from './ban/ban.entity';
import { Center } from './center/center.entity';
import { CenterFormerName } from './center/center-former-name.entity';
import { CenterParty } from './center/center-party.entity';
import { centerDataset } from './center/center.dataset';
import { centerReads } from './center/center.read';
import { CenterResolver } from './center/center.resolver';
import { Decision } from './decision/decision.entity';
import { Field } from './field/field.entity';
import { fieldReads } from './field/field.read';
import { TechnologyFieldResolver } from './field/field.resolver';
import { InterpretationRow } from './interpretation/interpretation.entity';
import { Jurisdiction } from './jurisdiction/jurisdiction.entity';
import { JurisdictionClosure } from './jurisdiction/jurisdiction-closure.entity';
import { jurisdictionReads } from './jurisdiction/jurisdiction.read';
import { JurisdictionResolver } from './jurisdiction/jurisdiction.resolver';
import { Obligation } from './obligation/obligation.entity';
import { Organisation } from './organisation/organisation.entity';
import { OrganisationFormerName } from './organisation/organisation-former-name.entity';
import { organisationDataset } from './organisation/organisation.dataset';
import { organisationReads } from './organisation/organisation.read';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { OfficialText } from './policy/official-text.entity';
import { PolicyDocument } from './policy/policy-document.entity';
import { RecordEntry } from './record/record-entry.entity';

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
  PolicyDocument,
  OfficialText,
  InterpretationRow,
  Decision,
  Ban,
  RecordEntry,
  Obligation,
];

/** What the API shows of them. */
export const resolvers = [JurisdictionResolver, TechnologyFieldResolver, OrganisationResolver, CenterResolver];

/** What may be taken out as a whole. */
export const datasets = [centerDataset, organisationDataset];

/** How it is read. */
export const reads = [...jurisdictionReads, ...fieldReads, ...organisationReads, ...centerReads];
