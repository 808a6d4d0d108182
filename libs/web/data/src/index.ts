/** The pages of Data: exports, the dictionary, the query workbench. */
import { lazy } from 'react';

export { dictionarySchema } from './dictionary/dictionary-schema';
export { exportsSchema } from './exports/exports-schema';
export { workbenchSchema } from './workbench/workbench-schema';

// Pages come when somebody goes there, the workbench with its editors.
export const DictionaryPage = lazy(async () => ({
  default: (await import('./dictionary/dictionary-page')).DictionaryPage,
}));
export const DeprecatedUsesPage = lazy(async () => ({
  default: (await import('./deprecated/deprecated-uses-page')).DeprecatedUsesPage,
}));
export const ExportsPage = lazy(async () => ({ default: (await import('./exports/exports-page')).ExportsPage }));
export const WebhooksPage = lazy(async () => ({ default: (await import('./webhooks/webhooks-page')).WebhooksPage }));
export const WorkbenchPage = lazy(async () => ({ default: (await import('./workbench/workbench-page')).WorkbenchPage }));
