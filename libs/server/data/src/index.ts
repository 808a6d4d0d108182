/** What leaves the system as data: exports, webhooks, the dictionary, kept queries (data services). It reads every column. */
export { entities, reads, resolvers } from './data.module';

export { deprecatedUsePlugin } from './deprecated-use/deprecated-use-plugin';
export { DeprecatedUses } from './deprecated-use/deprecated-uses';
export { dictionaryOf } from './dictionary/dictionary';
export { registerDictionaryRoute } from './dictionary/dictionary-route';
export { dictionaryDocument } from './dictionary/dictionary-document';
export type { Dictionary, DictionaryField, DictionaryType } from './dictionary/dictionary.types';
export { notedFields } from './dictionary/notes';
export { brokenPromises, undatedDeprecations } from './release/breaking-changes';
export { changelogDocument } from './release/changelog-document';
export { nextVersion, readReleases, type ReleasedSchema, sdlToRelease } from './release/released-schemas';
export { ExportCatalogue } from './export/export.catalogue';
export { ExportFiles } from './export/export.files';
export { exportJob, exportJobs } from './export/export.jobs';
export { type ExportRoutes, registerExportRoutes } from './export/export.routes';
export { ExportRunner } from './export/export.runner';
export { type Exports, provideExports, providedExports } from './export/provided-exports';
export { countWebhooks } from './webhook/delivery.store';
export { AllowedAddresses } from './webhook/public-address';
export { providedWebhooks, provideWebhooks } from './webhook/provided-webhooks';
export { type Receivers, type Resolve, systemResolve } from './webhook/receiver';
export { openSecretBox, type SecretBox } from './webhook/secret-box';
export { webhookJob, webhookJobs } from './webhook/webhook.jobs';
export { type DeliveryLimits, usualLimits } from './webhook/webhook.limits';
export { type DeliveryOutcome, WebhookRunner } from './webhook/webhook.runner';
export { publishedDocument } from './query/saved-query.store';
