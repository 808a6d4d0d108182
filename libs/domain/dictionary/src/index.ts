/** What there is to be known of the data: as the server tells it, and the dashboard shows it. */
export {
  type Described,
  type Dictionary,
  type DictionaryArgument,
  type DictionaryDataset,
  type DictionaryDeprecation,
  type DictionaryField,
  type DictionaryIndicator,
  type DictionaryType,
  type TypeKind,
  typeKinds,
} from './dictionary';
export type { ChangeKind, SchemaChange, SchemaVersion } from './schema-version';
export type { Reach, Sight, Who } from './sight';
