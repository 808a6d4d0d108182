/** What GET /data/dictionary.json answers, as far as the page shows it. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export interface Sight {
  readonly who: string;
  readonly reach: 'ALL' | 'SOME';
}

export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string | null;
  readonly text: Label;
  readonly clauses: readonly string[];
  readonly deprecation: { readonly advice: Label; readonly removedAfter: string } | null;
}

export interface FieldEntry extends Argument {
  readonly isNullable: boolean;
  readonly unit: Label | null;
  readonly arguments: readonly Argument[];
  readonly since: string | null;
  readonly note: Label | null;
  readonly openTo: readonly string[] | null;
  readonly personal: { readonly whole: readonly Sight[]; readonly part: readonly Sight[] } | null;
}

export const typeKinds = ['ROOT', 'OBJECT', 'INTERFACE', 'INPUT', 'ENUM', 'SCALAR'] as const;
export type TypeKind = (typeof typeKinds)[number];

export interface TypeEntry {
  readonly name: string;
  readonly kind: TypeKind;
  readonly text: Label;
  readonly clauses: readonly string[];
  readonly since: string | null;
  readonly datasets: readonly string[];
  readonly sights: readonly Sight[] | null;
  readonly fields: readonly FieldEntry[];
}

export interface IndicatorEntry {
  readonly code: string;
  readonly name: Label;
  readonly definition: Label;
  readonly dimension: Label;
  readonly clause: string;
  readonly unit: Label;
  readonly source: Label;
}

export type ChangeKind = 'ADDED' | 'CHANGED' | 'DEPRECATED' | 'REMOVED';

export interface SchemaChange {
  readonly kind: ChangeKind;
  readonly coordinate: string;
  readonly detail: string | null;
}

export interface SchemaVersion {
  readonly version: string | null;
  readonly changes: readonly SchemaChange[] | null;
  readonly types: number;
  readonly fields: number;
}

export interface Dictionary {
  readonly datasets: readonly { readonly code: string; readonly name: Label }[];
  readonly indicators: readonly IndicatorEntry[];
  readonly types: readonly TypeEntry[];
  readonly clauses: Readonly<Record<string, Label>>;
  readonly roles: Readonly<Record<string, Label>>;
  readonly versions: readonly SchemaVersion[];
}

/** Whether an answer has the parts of a dictionary, whatever a proxy on the way may have made of it. */
export const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' &&
  value !== null &&
  ['datasets', 'indicators', 'types', 'versions'].every((part) => Array.isArray(Reflect.get(value, part)));
