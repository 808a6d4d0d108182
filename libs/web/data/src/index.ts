/** The pages of Data: exports, the dictionary, the query workbench. */
import { lazy } from 'react';

export { exportsSchema } from './exports/exports-schema';

// Pages come when somebody goes there.
export const ExportsPage = lazy(async () => ({ default: (await import('./exports/exports-page')).ExportsPage }));
