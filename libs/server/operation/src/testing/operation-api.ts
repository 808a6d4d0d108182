import { testApi, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import * as operation from '../operation.module';

/** Asks the API of this column and the registry's, without a server around it. */
export const operationApi = (test: TestDatabase) => testApi(test, [registry, operation]);
