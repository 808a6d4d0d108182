export { emptyTables } from './empty-tables';
export { faultOf, type ReadTable, readTable, tableFiles, workbookOf, zipOf } from './table-files';
export { type Answer, testApi } from './test-api';
export { templateUrlVariable, testClock, type TestDatabase, testDatabase } from './test-database';
