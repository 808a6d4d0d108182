import { DeprecatedUse } from './deprecated-use/deprecated-use.entity';
import { deprecatedUseReads } from './deprecated-use/deprecated-use.read';
import { DeprecatedUseResolver } from './deprecated-use/deprecated-use.resolver';
import { DataExport } from './export/data-export.entity';
import { exportReads } from './export/export.read';
import { ExportResolver } from './export/export.resolver';
import { SavedQuery } from './query/saved-query.entity';
import { savedQueryReads } from './query/saved-query.read';
import { SavedQueryResolver } from './query/saved-query.resolver';
import { ExportSchedule } from './schedule/export-schedule.entity';
import { scheduleReads } from './schedule/export-schedule.read';
import { ExportScheduleResolver } from './schedule/export-schedule.resolver';
import { Webhook } from './webhook/webhook.entity';
import { webhookReads } from './webhook/webhook.read';
import { WaitingEventsResolver, WebhookResolver, WebhookWithSecretResolver } from './webhook/webhook.resolver';

/** The tables of what leaves the system as data, and of what is kept about it. */
export const entities = [DeprecatedUse, DataExport, ExportSchedule, SavedQuery, Webhook];

/** What the API shows of them. */
export const resolvers = [
  DeprecatedUseResolver,
  ExportResolver,
  SavedQueryResolver,
  ExportScheduleResolver,
  WebhookResolver,
  WaitingEventsResolver,
  WebhookWithSecretResolver,
];

/** How it is read. */
export const reads = [...deprecatedUseReads, ...exportReads, ...savedQueryReads, ...scheduleReads, ...webhookReads];
