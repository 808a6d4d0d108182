export { datasets, entities, lifecycles, reads, resolvers } from './registry.module';

export { banOf, type NewBan, recordBan } from './ban/ban.store';
export { barredOther, barredOthersOf } from './ban/barred-others';
export { centerColumns, placeWords } from './center/center.dataset';
export { Center } from './center/center.entity';
export { insertCenters, type NewCenter } from './center/center.service';
export { CenterType } from './center/center.type';
export { Grade } from './center/grade';
export { BanType } from './ban/ban.type';
export { Decision } from './decision/decision.entity';
export { DecisionType, FindingType } from './decision/decision.type';
export { SettlementKind } from './decision/decision.type';
export { type NewDecision, recordDecision } from './decision/decision.store';
export { compareDecisions, type DecisionRerun, type Rerun, verifyDecisions } from './decision/rerun';
export { Field } from './field/field.entity';
export { FieldType } from './field/field.type';
export { Jurisdiction } from './jurisdiction/jurisdiction.entity';
export { loadShippedJurisdictions } from './jurisdiction/shipped-jurisdictions';
export { JurisdictionType } from './jurisdiction/jurisdiction.type';
export { addObligation, type NewObligation } from './obligation/obligation.store';
export { Organisation } from './organisation/organisation.entity';
export { checkedCreditCode, checkedOptionalName, checkedOrganisationName } from './organisation/organisation.check';
export {
  changedProperties,
  changeOrganisation,
  insertOrganisation,
  lockOrganisation,
  type NewOrganisation,
  type OrganisationChange,
  type OrganisationState,
} from './organisation/organisation.store';
export { OrganisationType } from './organisation/organisation.type';
export { ObligationType } from './obligation/obligation.type';
export { PolicyDocument } from './policy/policy-document.entity';
export { PolicyDocumentType, PolicyRevisionType } from './policy/policy-document.type';
export { loadPolicy, loadShippedPolicies } from './policy/policy-loading';
export { interpretationsOn, type KeptPolicy, namePatternOn, policyOn } from './policy/policy.store';
export { recordEntriesOf, type StandingEntry } from './record/record-entry.store';

export { allOf } from './reading/conditions';
export { badInput, checkedText, checkYear, checkYears, searchPattern } from './reading/check-input';
export { indicatorKey } from './reading/indicator-key';
export { isOneOf } from './reading/known-values';
export { refusedStep } from './reading/refused-step';
export { signerOf } from './reading/signer';
export { takeStep } from './reading/take-step';
export { registerLabelledEnum } from './reading/labelled-enum';
export { OrderDirection } from './reading/order-direction';
export { PageArgs, pageSizes } from './reading/page-args';
export { cellsOfScope, type CellsOf } from './reading/rollup-place';
export {
  centerScope,
  jurisdictionScope,
  noScope,
  type Scope,
  type ScopeFilter,
  requireCells,
  scopeOf,
  withinJurisdiction,
} from './reading/scope';
