import { testApi } from '@wanchuang/server-platform/testing';
import { provideImports } from '../provided-imports';
import { columns, type ImportKit, shippedFolder } from './import-kit';

type RequestOf = NonNullable<NonNullable<Parameters<typeof testApi>[2]>['request']>;

/** Asks the API of facts and imports, without a server around it. */
export const importApi = ({ db, files, service }: ImportKit, request?: RequestOf) => {
  provideImports(db.database, { files, service, shippedFolder });
  return testApi(db, columns, { request });
};
