/** What leaves the system as data: exports, webhooks, the dictionary, kept queries (data services). It reads every column. */
export { entities, reads, resolvers } from './data.module';

export { ExportCatalogue } from './export/export.catalogue';
export { ExportFiles } from './export/export.files';
export { exportJob, exportJobs } from './export/export.jobs';
export { type ExportRoutes, registerExportRoutes } from './export/export.routes';
export { ExportRunner } from './export/export.runner';
export { type Exports, provideExports, providedExports } from './export/provided-exports';
