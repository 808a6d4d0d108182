import * as access from '@wanchuang/server-access';
import * as evaluation from '@wanchuang/server-evaluation';
import * as operation from '@wanchuang/server-operation';
import { testApi, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import * as analytics from '../analytics.module';

const columns = [registry, access, operation, evaluation, analytics];

/** The tables of this column and of those to its left: the API's types are made of them. */
export const entities = columns.flatMap((column): (new () => object)[] => column.entities);

/** Asks the API of this column and of those to its left, without a server around it. */
export const analyticsApi = (test: TestDatabase, options?: Parameters<typeof testApi>[2]) =>
  testApi(test, columns, options);
