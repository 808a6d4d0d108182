/** A typed client of Wanchuang’s API, for programs in Node and in browsers. */
export { type Client, type ClientOptions, createClient, type OfficialQueries } from './create-client';
export type { Printer, Typed, TypedDocument, TypedText } from './document';
export { type AnsweredError, type ErrorCode, ExportMismatch, WanchuangError } from './errors';
export type { ExportQuestion } from './export-question';
export type { ExportRow, RowsQuestion } from './export-rows';
export type { ExportManifest } from './manifest';
export { type Connection } from './nodes-of';
export * from './official.generated';
export type { Answer, Cost, Price } from './operations';
export type { CallOptions, TransportOptions } from './transport';
export { type FileContent, type Verified, verifyExport } from './verify-export';
