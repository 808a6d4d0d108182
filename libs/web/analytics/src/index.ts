import { lazy } from 'react';

export { importSchema } from './import/import-schema';
export { overviewSchema } from './overview/overview-schema';

// Pages come when somebody goes there.
export const OverviewPage = lazy(async () => ({ default: (await import('./overview/overview-page')).OverviewPage }));
export const ImportPage = lazy(async () => ({ default: (await import('./import/import-page')).ImportPage }));
