/** What leaves the system as data: exports, webhooks, the dictionary, kept queries (data services). It reads every column. */
export { dictionaryOf } from './dictionary/dictionary';
export { dictionaryDocument } from './dictionary/dictionary-document';
export type { Dictionary, DictionaryField, DictionaryType } from './dictionary/dictionary.types';
export { notedFields } from './dictionary/notes';
export { brokenPromises, undatedDeprecations } from './release/breaking-changes';
export { changelogDocument } from './release/changelog-document';
export { nextVersion, readReleases, type ReleasedSchema, sdlToRelease } from './release/released-schemas';
