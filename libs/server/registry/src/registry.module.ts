import {
  centerLifecycle,
  interpretationLifecycle,
  obligationLifecycle,
  recordEntryLifecycle,
} from '@wanchuang/domain-registry';
import { Ban } from './ban/ban.entity';
import { banReads } from './ban/ban.read';
import { BanResolver } from './ban/ban.resolver';
import { Center } from './center/center.entity';
import { CenterFormerName } from './center/center-former-name.entity';
import { CenterParty } from './center/center-party.entity';
import { centerDataset } from './center/center.dataset';
import { centerReads } from './center/center.read';
import { CenterResolver } from './center/center.resolver';
import { Decision } from './decision/decision.entity';
import { decisionReads } from './decision/decision.read';
import { DecisionResolver } from './decision/decision.resolver';
import { Field } from './field/field.entity';
import { fieldReads } from './field/field.read';
import { TechnologyFieldResolver } from './field/field.resolver';
import { InterpretationRow } from './interpretation/interpretation.entity';
import { interpretationReads } from './interpretation/interpretation.read';
import { InterpretationResolver } from './interpretation/interpretation.resolver';
import { Jurisdiction } from './jurisdiction/jurisdiction.entity';
import { JurisdictionClosure } from './jurisdiction/jurisdiction-closure.entity';
import { jurisdictionReads } from './jurisdiction/jurisdiction.read';
import { JurisdictionResolver } from './jurisdiction/jurisdiction.resolver';
import { Obligation } from './obligation/obligation.entity';
import { obligationReads } from './obligation/obligation.read';
import { ObligationResolver } from './obligation/obligation.resolver';
import { Organisation } from './organisation/organisation.entity';
import { OrganisationFormerName } from './organisation/organisation-former-name.entity';
import { organisationDataset } from './organisation/organisation.dataset';
import { organisationReads } from './organisation/organisation.read';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { OfficialText } from './policy/official-text.entity';
import { PolicyDocument } from './policy/policy-document.entity';
import { policyDocumentReads } from './policy/policy-document.read';
import { PolicyDocumentResolver } from './policy/policy-document.resolver';
import { PolicyRevision } from './policy/policy-revision.entity';
import { RecordEntry } from './record/record-entry.entity';
import { recordEntryReads } from './record/record-entry.read';
import { RecordEntryResolver } from './record/record-entry.resolver';

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
  PolicyRevision,
  OfficialText,
  InterpretationRow,
  Decision,
  Ban,
  RecordEntry,
  Obligation,
];

/** What the API shows of them. */
export const resolvers = [
  JurisdictionResolver,
  TechnologyFieldResolver,
  OrganisationResolver,
  CenterResolver,
  PolicyDocumentResolver,
  InterpretationResolver,
  DecisionResolver,
  BanResolver,
  RecordEntryResolver,
  ObligationResolver,
];

/** What may be taken out as a whole. */
export const datasets = [centerDataset, organisationDataset];

/** How it is read. */
export const reads = [
  ...jurisdictionReads,
  ...fieldReads,
  ...organisationReads,
  ...centerReads,
  ...policyDocumentReads,
  ...interpretationReads,
  ...decisionReads,
  ...banReads,
  ...recordEntryReads,
  ...obligationReads,
];

/** The lives of what it keeps: checked whole at the start. */
export const lifecycles = [centerLifecycle, interpretationLifecycle, obligationLifecycle, recordEntryLifecycle];
