import { testApi } from '@wanchuang/server-platform/testing';
import { provideImports } from '../provided-imports';
import { columns, type ImportKit, shippedFolder } from './import-kit';

/** Asks the API of facts and imports, without a server around it. */
export const importApi = ({ db, files, service }: ImportKit) => {
  provideImports(db.database, { files, service, shippedFolder });
  return testApi(db, columns);
};
