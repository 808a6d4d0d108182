import type { Label } from '@wanchuang/domain-indicators';
import type { SchemaVersion } from './schema-version';
import type { Sight, Who } from './sight';

/** A description in both languages, and the clauses that it rests on. */
export interface Described {
  readonly text: Label;
  readonly clauses: readonly string[];
}

export interface DictionaryArgument extends Described {
  readonly name: string;
  /** As the schema writes it, such as [Int!]!. */
  readonly type: string;
  readonly defaultValue: string | null;
  readonly deprecation: DictionaryDeprecation | null;
}

export interface DictionaryDeprecation {
  readonly advice: Label;
  readonly removedAfter: string;
}

export interface DictionaryField extends DictionaryArgument {
  readonly isNullable: boolean;
  /** What a number is measured in. */
  readonly unit: Label | null;
  readonly arguments: readonly DictionaryArgument[];
  /** The released version that had it first; null: none has it yet. */
  readonly since: string | null;
  /** Of root fields: to whom they are open. */
  readonly openTo: readonly Who[] | null;
  /** Said of a field that is empty so far; null: there is nothing to say. */
  readonly note: Label | null;
  /** Of personal data: who sees the value, and who a part of it. */
  readonly personal: { readonly whole: readonly Sight[]; readonly part: readonly Sight[] } | null;
}

/** In the order in which a reader meets them. */
export const typeKinds = ['ROOT', 'OBJECT', 'INTERFACE', 'INPUT', 'ENUM', 'SCALAR'] as const;
export type TypeKind = (typeof typeKinds)[number];

export interface DictionaryType extends Described {
  readonly name: string;
  readonly kind: TypeKind;
  readonly since: string | null;
  /** Datasets of tokens that read it. */
  readonly datasets: readonly string[];
  /** Who sees its rows; null: it has none of its own, and shows with the object that it stands in. */
  readonly sights: readonly Sight[] | null;
  /** Fields, input fields, or values of an enumeration. */
  readonly fields: readonly DictionaryField[];
}

export interface DictionaryIndicator {
  readonly code: string;
  readonly name: Label;
  readonly definition: Label;
  readonly dimension: Label;
  readonly clause: string;
  readonly unit: Label;
  readonly source: Label;
  readonly partOf: string | null;
}

export interface DictionaryDataset {
  readonly code: string;
  readonly name: Label;
  readonly types: readonly string[];
}

/** What there is to be known of the data, in both languages. */
export interface Dictionary {
  readonly datasets: readonly DictionaryDataset[];
  readonly indicators: readonly DictionaryIndicator[];
  readonly types: readonly DictionaryType[];
  /** Clauses as each language writes them, by what the entries call them. */
  readonly clauses: Readonly<Record<string, Label>>;
  readonly roles: Readonly<Record<Who, Label>>;
  /** Versions of the schema, the newest first; what was not released yet stands before them. */
  readonly versions: readonly SchemaVersion[];
}
