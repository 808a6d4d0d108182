/** The pages of Data: exports, the dictionary, the query workbench. */
import { lazy } from 'react';

export { dictionarySchema } from './dictionary/dictionary-schema';
export { exportsSchema } from './exports/exports-schema';

// Pages come when somebody goes there.
export const DictionaryPage = lazy(async () => ({
  default: (await import('./dictionary/dictionary-page')).DictionaryPage,
}));
export const DeprecatedUsesPage = lazy(async () => ({
  default: (await import('./deprecated/deprecated-uses-page')).DeprecatedUsesPage,
}));
export const ExportsPage = lazy(async () => ({ default: (await import('./exports/exports-page')).ExportsPage }));
