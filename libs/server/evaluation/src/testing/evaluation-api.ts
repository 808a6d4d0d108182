import { testApi, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import { testEntitiesAlone } from '@wanchuang/server-registry/testing';
import * as evaluation from '../evaluation.module';

/** A database that knows the column's entities. */
export const evaluationDatabase = (): Promise<TestDatabase> =>
  testDatabase({ entities: [...testEntitiesAlone, ...evaluation.entities] });

/** Asks the API of this column and the registry, without a server around it. */
export const evaluationApi = (test: TestDatabase) => testApi(test, [registry, evaluation]);
