/** What leaves the system as data: exports, webhooks, the dictionary, kept queries (data services). It reads every column. */
export { entities, reads, resolvers } from './data.module';

export { deprecatedUsePlugin } from './deprecated-use/deprecated-use-plugin';
export { DeprecatedUses } from './deprecated-use/deprecated-uses';
export { dictionaryOf } from './dictionary/dictionary';
export { registerDictionaryRoute } from './dictionary/dictionary-route';
export { dictionaryDocument } from './dictionary/dictionary-document';
export { notedFields } from './dictionary/notes';
export { brokenPromises, undatedDeprecations } from './release/breaking-changes';
export { changelogDocument } from './release/changelog-document';
export { nextVersion, readReleases, type ReleasedSchema, sdlToRelease } from './release/released-schemas';
export { ExportCatalogue } from './export/export.catalogue';
export { ExportFiles } from './export/export.files';
export { exportJob, exportJobs } from './export/export.jobs';
export { type ExportRoutes, registerExportRoutes } from './export/export.routes';
export { ExportRunner } from './export/export.runner';
export { runDueSchedules } from './schedule/run-due';
export { type Exports, provideExports, providedExports } from './export/provided-exports';
export { told as tablesOfOwnData, untold as tablesOfSecrets } from './own-data/own-data';
export { registerOwnDataRoute } from './own-data/own-data.route';
export { publishedDocument } from './query/saved-query.store';
