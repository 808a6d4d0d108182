import * as access from '@wanchuang/server-access';
import * as evaluation from '@wanchuang/server-evaluation';
import * as files from '@wanchuang/server-files';
import * as operation from '@wanchuang/server-operation';
import { testApi, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as recognition from '@wanchuang/server-recognition';
import * as registry from '@wanchuang/server-registry';
import * as analytics from '../../analytics.module';

const columns = [registry, access, files, recognition, operation, evaluation, analytics];

/** The tables of every column whose rows are somebody's to see. */
export const entities = columns.flatMap((column): (new () => object)[] => [...column.entities]);

/** Asks the API of all these columns, without a server around it. */
export const accessApi = (test: TestDatabase) => testApi(test, columns);
