export { type Holding, Role, roleLabels, ScopeKind, scopeKindOf } from './roles';
