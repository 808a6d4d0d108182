import {
  ExpectedError,
  globalId,
  type Page,
  type Reader,
  readPage,
  type RequestContext,
} from '@wanchuang/server-platform';
import { largestPage, oneForEach, type PageArgs } from '@wanchuang/server-registry';
import type { ImportFaultType, ImportRunType } from './import-run.type';

type ImportRunRow = Omit<ImportRunType, 'id'>;

const columns = `import_run.id AS key, import_run.jurisdiction_id AS "jurisdictionKey", import_run.file_name AS "fileName",
  import_run.file_sha256 AS "fileSha256", import_run.mapping, import_run.state, import_run.rows_total AS "rowsTotal",
  import_run.rows_done AS "rowsDone", import_run.values_new AS "valuesNew", import_run.values_changed AS "valuesChanged",
  import_run.values_unchanged AS "valuesUnchanged", import_run.centers_new AS "centersNew",
  import_run.faults_total AS "faultsTotal", import_run.faults AS "faultsText", import_run.created_at AS "createdAt",
  import_run.finished_at AS "finishedAt"`;

const toImportRun = (row: ImportRunRow): ImportRunType => ({ ...row, id: globalId('importRun', row.key) });

/** Import runs, the latest first. */
export const readImportRuns = (reader: Reader, page: Pick<PageArgs, 'first' | 'after'>): Promise<Page<ImportRunType>> =>
  readPage({
    reader,
    select: columns,
    from: 'import_run',
    parameters: [],
    order: [{ sql: 'import_run.id', direction: 'DESC', type: 'int' }],
    ...page,
    maximum: largestPage,
    scope: ['importRuns'],
    map: toImportRun,
  });

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(ImportRunType | null)[]> => {
  const rows = await reader.rows<ImportRunRow>(`SELECT ${columns} FROM import_run WHERE id = ANY($1::int[])`, [keys]);
  return oneForEach(keys, rows.map(toImportRun));
};

/** The run as it is now. @throws ExpectedError NOT_FOUND */
export const readImportRun = async (reader: Reader, key: number): Promise<ImportRunType> => {
  const [run] = await readByKeys(reader, [key]);
  if (run) return run;
  throw new ExpectedError('NOT_FOUND', `There is no import run ${globalId('importRun', key)}`, { place: 'id' });
};

/** The run with that number in the database, read together with the others of the request. */
export const loadImportRun = (context: RequestContext, key: number): Promise<ImportRunType | null> =>
  context.loader('importRun', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);

/** The kept faults of a run; the server wrote them itself. */
export const faultsOf = ({ faultsText }: ImportRunType): ImportFaultType[] =>
  JSON.parse(faultsText) as ImportFaultType[];
