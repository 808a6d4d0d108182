import { testApi, type TestDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '../registry.module';

/** Asks the column's own API, without a server around it. */
export const registryApi = (test: TestDatabase) => testApi(test, [registry]);
