export { type Clock, dayInShanghai, fixedClock, systemClock } from './clock';
export { type Config, ConfigError, readConfig } from './config/config';
export { databaseFaultOf, explainConstraint } from './errors/constraint-error';
export { type ErrorCode, ExpectedError } from './errors/expected-error';
export { Database, type NewEvent, type Reader, type Transaction } from './database/database';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './database/embedded-postgres';
export { migrate, migrations, type Query } from './database/migrate';
export { serverRole, serverUrlOf } from './database/roles';
export { connectionOf, PageInfo } from './graphql/connection';
export { globalId, globalIdParts, numericId } from './graphql/global-id';
export {
  defaultLimits,
  measureOperation,
  type OperationLimits,
  type OperationTotals,
} from './graphql/operation-limits';
export { NodeInterface, NodeResolver, registerNode } from './graphql/node';
export { checkFirst, decodeCursor, type Edge, encodeCursor, type OrderTerm, Page, readPage } from './graphql/page';
export { Public, unguardedRootFields } from './graphql/public';
export { localActor, RequestContext } from './graphql/request-context';
export { DateScalar, DateTimeScalar, DecimalScalar } from './graphql/scalars';
