import { nullable, numericId, inline, custom, one, page, type Reading, sqlOf, raw, total, type TypeReads, values } from '@wanchuang/server-platform';
import { allOf, pageSizes } from '@wanchuang/server-registry';
import { DataExport } from './data-export.entity';

/** Exports are somebody's: whoever reads everything, as the person at the machine does, has none. */
const own = (read: Reading): string =>
  allOf([read.visible('Export', 'data_export'), read.plan.access.rules ? null : 'FALSE']);

const columns = values((read) => {
  const row = read.plan.alias('of_export');
  const from = `unnest(${read.row}.columns) WITH ORDINALITY AS ${row} (key, place)`;
  return { row, from, value: `${row}.key`, orderBy: `${row}.place` };
});

const isWhole = (row: string): string => `${row}.state IN ('DONE', 'EXPIRED')`;

export const exportReads: readonly TypeReads[] = [
  {
    type: 'ExportManifest',
    fields: {
      rows: total((row) => `${row}.written`),
      sizeBytes: total((row) => `${row}.size_bytes::numeric`),
      sha256: total((row) => `${row}.sha256`),
      query: total((row) => `${row}.query`),
      arguments: total((row) => `${row}.arguments`),
      filterZh: total((row) => `${row}.filter_zh`),
      filterEn: total((row) => `${row}.filter_en`),
      dataSequence: nullable((row) => `${row}.data_sequence`),
      dataAt: nullable((row) => `${row}.data_at`),
      asOf: total((row) => `${row}.as_of`),
      schemaVersion: total((row) => `${row}.schema_version`),
      madeBy: total((row) => `'person_' || ${row}.person_id`),
      requestedAt: total((row) => `${row}.created_at`),
    },
  },
  {
    type: 'Export',
    entity: DataExport,
    node: 'export',
    isVolatile: true, // it moves on without an event until it is done
    fields: {
      columns,
      filePath: nullable((row) => `CASE WHEN ${row}.state = 'DONE' THEN '/export/file/export_' || ${row}.id END`),
      manifest: custom(
        (read) => raw(`CASE WHEN ${isWhole(read.row)} THEN ${sqlOf(inline().json(read))} ELSE 'null' END`),
        { isTotal: false },
      ),
    },
  },
  {
    type: 'Query',
    fields: {
      export: one(
        (read) => {
          const key = read
            .args<{ id: string }>()
            .at('id')
            .bind('int', (id) => numericId('export', id));
          return { row: 'data_export', from: 'data_export', where: `data_export.id = ${key} AND ${own(read)}` };
        },
        { arguments: ['id'] },
      ),
      exports: page({
        ...pageSizes,
        rows: (read) => ({
          row: 'data_export',
          from: 'data_export',
          where: own(read),
          order: [{ sql: 'data_export.id', direction: 'DESC', type: 'int' }],
        }),
      }),
    },
  },
];
