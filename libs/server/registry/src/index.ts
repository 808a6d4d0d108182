export { entities, resolvers } from './registry.module';

export { Center } from './center/center.entity';
export { type CenterRow, centerColumns, loadCenter, readCenters, toCenter } from './center/center.read';
export { insertCenters, type NewCenter } from './center/center.service';
export { CenterType } from './center/center.type';
export { Grade } from './center/grade';
export { Field } from './field/field.entity';
export { loadField } from './field/field.read';
export { FieldType } from './field/field.type';
export { Jurisdiction } from './jurisdiction/jurisdiction.entity';
export { loadJurisdiction } from './jurisdiction/jurisdiction.read';
export { JurisdictionType } from './jurisdiction/jurisdiction.type';
export { Organisation } from './organisation/organisation.entity';
export { loadOrganisation } from './organisation/organisation.read';
export { OrganisationType } from './organisation/organisation.type';

export { manyForEach, oneForEach } from './reading/batch';
export { allOf, Bindings } from './reading/bindings';
export { badInput, checkYear, checkYears, searchPattern } from './reading/check-input';
export { indicatorKey } from './reading/indicator-key';
export { isOneOf } from './reading/known-values';
export { registerLabelledEnum } from './reading/labelled-enum';
export { registerNumberedNode } from './reading/numbered-node';
export { OrderDirection } from './reading/order-direction';
export { largestPage, PageArgs } from './reading/page-args';
export { cellsOfScope, type CellsOf } from './reading/rollup-place';
export { centerScope, resolveScope, type Scope, type ScopeFilter, withinJurisdiction } from './reading/scope';
