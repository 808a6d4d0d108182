import * as access from '@wanchuang/server-access';
import * as analytics from '@wanchuang/server-analytics';
import * as data from '@wanchuang/server-data';
import * as evaluation from '@wanchuang/server-evaluation';
import * as notification from '@wanchuang/server-notification';
import * as operation from '@wanchuang/server-operation';
import * as registry from '@wanchuang/server-registry';

/** The columns of the house, from left to right. */
export const columns = [registry, access, notification, operation, evaluation, analytics, data] as const;

/** Every table that TypeORM knows. */
export const entities = columns.flatMap((column): (new () => object)[] => [...column.entities]);
