export type ChangeKind = 'ADDED' | 'CHANGED' | 'DEPRECATED' | 'REMOVED';

/** What became of one part of the schema. */
export interface SchemaChange {
  readonly kind: ChangeKind;
  readonly coordinate: string;
  /** ADDED: what it is; CHANGED: before and after; DEPRECATED: the reason; REMOVED: null. */
  readonly detail: string | null;
}

/** A version of the schema, and what it changed. */
export interface SchemaVersion {
  /** null: what was not released yet. */
  readonly version: string | null;
  /** Against the version before; null: it is the first. */
  readonly changes: readonly SchemaChange[] | null;
  readonly types: number;
  readonly fields: number;
}
