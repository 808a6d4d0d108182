export { datasets, entities, lifecycles, reads, resolvers } from './registry.module';

export { centerColumns, placeWords } from './center/center.dataset';
export { Center } from './center/center.entity';
export { insertCenters, type NewCenter } from './center/center.service';
export { CenterType } from './center/center.type';
export { Grade } from './center/grade';
export { Field } from './field/field.entity';
export { FieldType } from './field/field.type';
export { Jurisdiction } from './jurisdiction/jurisdiction.entity';
export { loadShippedJurisdictions } from './jurisdiction/shipped-jurisdictions';
export { JurisdictionType } from './jurisdiction/jurisdiction.type';
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

export { allOf } from './reading/conditions';
export { badInput, checkYear, checkYears, searchPattern } from './reading/check-input';
export { indicatorKey } from './reading/indicator-key';
export { isOneOf } from './reading/known-values';
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
