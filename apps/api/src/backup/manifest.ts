import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '@wanchuang/server-platform';

/** A file of a backup, as it was written. */
export interface SealedFile {
  readonly bytes: number;
  readonly sha256: string;
}

export interface TableFile extends SealedFile {
  readonly name: string;
  /** In the order in which the file has them. */
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface SequenceValue {
  readonly name: string;
  /** int8 as exact text. */
  readonly last: string;
  /** Whether `last` has been given out already. */
  readonly isCalled: boolean;
}

/** What a backup holds. It is written last: a folder without it is no backup. */
export interface Manifest {
  readonly format: 1;
  /** Version of the product that wrote it. */
  readonly product: string;
  readonly takenAt: string;
  /** Version of PostgreSQL that it was read from. */
  readonly postgres: string;
  /** Names of the migrations that had made the schema, oldest first. */
  readonly migrations: readonly string[];
  /** The last event of the chain; null: there was none. */
  readonly lastEvent: { readonly sequence: string; readonly hash: string } | null;
  readonly tables: readonly TableFile[];
  readonly sequences: readonly SequenceValue[];
  readonly uploads: readonly (SealedFile & { readonly name: string })[];
}

export const manifestFile = 'manifest.json';

/** Names become parts of paths and of SQL: they are held to these forms, whoever wrote the manifest. */
const tableName = /^[a-z_][a-z0-9_]{0,62}$/;
const uploadName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.json)?$/;

export const isUploadName = (name: string): boolean => uploadName.test(name);

export const tablePath = (folder: string, table: string): string => join(folder, 'tables', `${table}.copy`);
export const uploadPath = (folder: string, name: string): string => join(folder, 'uploads', name);

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isName = (value: unknown): boolean => isText(value) && tableName.test(value);
const isNumber = (value: unknown): boolean => isText(value) && /^-?\d{1,19}$/.test(value);
const listOf = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);
const isSealed = (one: unknown): one is Fields => isRecord(one) && isCount(one['bytes']) && isHash(one['sha256']);

const isTable = (one: unknown): boolean =>
  isSealed(one) && isName(one['name']) && isCount(one['rows']) && listOf(one['columns'], isName);
const isUpload = (one: unknown): boolean => isSealed(one) && isText(one['name']) && isUploadName(one['name']);
const isSequence = (one: unknown): boolean =>
  isRecord(one) && isName(one['name']) && isNumber(one['last']) && typeof one['isCalled'] === 'boolean';
const isEvent = (one: unknown): boolean =>
  one === null || (isRecord(one) && isNumber(one['sequence']) && isHash(one['hash']));

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value['format'] === 1 &&
  [value['product'], value['takenAt'], value['postgres']].every(isText) &&
  listOf(value['migrations'], isText) &&
  isEvent(value['lastEvent']) &&
  listOf(value['tables'], isTable) &&
  listOf(value['sequences'], isSequence) &&
  listOf(value['uploads'], isUpload);

export interface ReadManifest {
  readonly manifest: Manifest;
  /** Of its bytes: who has noted it elsewhere can tell that nobody has changed it. */
  readonly sha256: string;
}

/** @throws ExpectedError BAD_USER_INPUT if the folder holds no whole backup */
export const readManifest = async (folder: string): Promise<ReadManifest> => {
  const refuse = (says: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', `${folder}: ${says}`, { folder });
  const bytes = await readFile(join(folder, manifestFile)).catch(() => null);
  if (!bytes) throw refuse(`there is no ${manifestFile}, so this is no whole backup. It is written last.`);
  let value: unknown = null;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    // said below
  }
  if (!isManifest(value)) throw refuse(`${manifestFile} is damaged, or of a format that this version cannot read.`);
  return { manifest: value, sha256: createHash('sha256').update(bytes).digest('hex') };
};
