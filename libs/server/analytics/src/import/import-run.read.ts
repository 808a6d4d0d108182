import {
  custom,
  largestPage,
  many,
  nullable,
  numericId,
  one,
  orNull,
  page,
  quoted,
  type Reading,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { ImportRun } from '../fact/import-run.entity';
import { importRunActionReads } from './import-run-actions.type';

/** How many runs a page has where nobody says. */
export const runPageSizes = { usual: 20, largest: largestPage };

/** A member of the row's fault as it was kept, as text. */
const kept =
  (member: string) =>
  (row: string): string =>
    `(${row}.fault->>'${member}')`;

/** The kept faults of a run, in their order; the server wrote the JSON itself. */
const faults = many((read) => {
  const row = read.plan.alias('fault');
  return {
    row,
    from: `json_array_elements(${read.column('ImportRun', 'faults', read.row)}::json) WITH ORDINALITY ${row}(fault, place)`,
    orderBy: `${row}.place`,
  };
});

const makerId = custom(
  ({ row }) => {
    const key = `${row}.maker_id`;
    return orNull(key, quoted(key, 'person_'));
  },
  { isTotal: false },
);

const runById = (read: Reading) => {
  const key = read
    .args<{ id: string }>()
    .at('id')
    .bind('int', (id) => numericId('importRun', id));
  return {
    row: 'import_run',
    from: 'import_run',
    where: `import_run.id = ${key} AND ${read.visible('ImportRun', 'import_run')}`,
  };
};

export const importReads: readonly TypeReads[] = [
  {
    type: 'ImportFault',
    fields: {
      line: nullable(kept('line')),
      column: nullable(kept('column')),
      value: nullable(kept('value')),
      code: total(kept('code')),
      message: total(kept('message')),
      messageZh: total(kept('messageZh')),
    },
  },
  ...importRunActionReads,
  // a run moves on without an event until it is loaded
  { type: 'ImportRun', entity: ImportRun, node: 'importRun', isVolatile: true, fields: { faults, makerId } },
  {
    type: 'Query',
    fields: {
      importRun: one(runById, { arguments: ['id'] }),
      importRuns: page({
        ...runPageSizes,
        rows: (read) => ({
          row: 'import_run',
          from: 'import_run',
          where: read.visible('ImportRun', 'import_run'),
          order: [{ sql: 'import_run.id', direction: 'DESC', type: 'int' }],
        }),
      }),
    },
  },
];
