export { type AnswerReader, Change, type Changed } from './change/change';
export { changeRow, type VersionedRow } from './change/change-row';
export { type Doer, requireRight, systemDoer } from './change/doer';
export { forgetAnswers, sweepKeys } from './change/idempotency-keys';
export { type Clock, dayInShanghai, fixedClock, systemClock } from './clock';
export { type Config, ConfigError, readConfig } from './config/config';
export { type EdgeConfig, readEdgeConfig } from './config/edge-config';
export { type OidcConfig } from './config/oidc-config';
export { JobCounts, type JobOutcome } from './jobs/job-counts';
export { prepareJobs } from './jobs/job-schema';
export { type Job, Jobs } from './jobs/jobs';
export type { MailConfig } from './config/mail-config';
export { databaseFaultOf, explainConstraint } from './errors/constraint-error';
export { type ErrorCode, ExpectedError } from './errors/expected-error';
export { loggedError } from './errors/logged-error';
export { sayError } from './errors/say-error';
export { Database, type NewEvent, type Reader, type Transaction } from './database/database';
export { forgetfulSettings } from './database/forgetful-settings';
export { poolOf } from './database/pool-of';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './database/embedded-postgres';
export { migrate, migrationLock, migrationNames, migrations, type Query } from './database/migrate';
export { serverRole, serverUrlOf } from './database/roles';
export {
  accessOfSender,
  type Actor,
  checkRoles,
  type Client,
  rightsOfSender,
  type SenderState,
  type SessionHolder,
  type UsedToken,
  withoutSession,
} from './graphql/actor';
export { type Api, buildApi, buildApiSchema, type Column } from './graphql/api';
export { connectionOf, PageInfo } from './graphql/connection';
export { globalId, globalIdParts, numericId } from './graphql/global-id';
export { createGraphqlServer, type Exposure } from './graphql/graphql-server';
export { KeyedInput, KeyField, ToldOnceInput } from './graphql/keyed-input';
export { NodeInterface } from './graphql/node';
export { defaultLimits, measureOperation } from './graphql/operation-limits';
export { Public } from './graphql/public';
export {
  actorName,
  publicName,
  localActor,
  type PayloadReader,
  type Refusal,
  RequestContext,
  type RequestOutcome,
} from './graphql/request-context';
export { checkTokenChange } from './graphql/token-guard';
export { costPlugin, type OperationCost, type Toll } from './graphql/toll';
export { DateScalar, DateTimeScalar, DecimalScalar } from './graphql/scalars';
export { type Access, accessOf, fullAccess } from './read/access';
export { AnswerCache } from './read/answer-cache';
export { answerKey } from './read/answer-key';
export { page, type PageRows } from './read/connection';
export { collation, type OrderTerm } from './read/cursor';
export { DataVersions } from './read/data-version';
export type { FieldRead, Reading, TypeReads } from './read/declaration';
export { column, type ExportColumn, type ExportDataset, type Snapshot } from './read/export-dataset';
export {
  columnName,
  columns,
  constantObject,
  custom,
  inline,
  many,
  nullable,
  one,
  type Rows,
  total,
  values,
} from './read/fields';
export type { Given } from './read/given';
export { constant, type Json, listOf, literal, orNull, quoted, raw, sqlOf, subqueryOrNull, text } from './read/json';
export { openActions } from './read/open-actions';
export type { DataCutOff, ListRow, OpenList } from './read/open-list';
export { largestPage, type PageArgs, pageArgsOf, usualPage } from './read/page-args';
export { manyOfTypes } from './read/polymorphic';
export { readByCompiler, ReadElsewhere } from './read/read-by-compiler';
export type { Reads } from './read/reads';
export { Carried, Scope } from './read/scope';
export { FileFault } from './table-file/file-fault';
export { type FileInspection, inspectFile } from './table-file/file-inspection';
export { refusal } from './table-file/file-refusal';
export { ImportFiles, type StoredFile, type UploadedFile } from './table-file/import-files';
export { type ImportLimits, importLimits, megabytes } from './table-file/limits';
export { openTable, type TableSource } from './table-file/row-source';
export { registerUploadRoute, type UploadTarget } from './table-file/upload-route';
export { openWorkbook } from './table-file/workbook-parts';
