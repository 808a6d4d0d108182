import * as access from '@wanchuang/server-access';
import * as analytics from '@wanchuang/server-analytics';
import * as data from '@wanchuang/server-data';
import * as evaluation from '@wanchuang/server-evaluation';
import * as files from '@wanchuang/server-files';
import * as notification from '@wanchuang/server-notification';
import * as operation from '@wanchuang/server-operation';
import type { Column, ExportDataset } from '@wanchuang/server-platform';
import * as recognition from '@wanchuang/server-recognition';
import * as registry from '@wanchuang/server-registry';

/** The columns of the house, from left to right. */
export const columns = [
  registry,
  access,
  notification,
  files,
  recognition,
  operation,
  evaluation,
  analytics,
  data,
] as const satisfies readonly Column[];

/** Every table that TypeORM knows. */
export const entities = columns.flatMap((column): (new () => object)[] => [...column.entities]);

/** What may be taken out as a whole. */
export const datasets = columns.flatMap((column: Column): readonly ExportDataset[] => column.datasets ?? []);

/** How decisions are asked again. */
export const reruns = recognition.reruns;
