import { lazy } from 'react';

export { workbenchSchema } from './workbench/workbench-schema';

// It comes when somebody goes there, with its editors.
export const WorkbenchPage = lazy(async () => ({ default: (await import('./workbench/workbench-page')).WorkbenchPage }));
