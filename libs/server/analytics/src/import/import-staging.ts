import type { ImportedRow } from '@wanchuang/domain-indicators';
import type { ImportLimits, Transaction } from '@wanchuang/server-platform';

/** Tables of the transaction alone: gone with it, whether it is committed or not. */
const tables = [
  'CREATE TEMP TABLE import_row (line integer NOT NULL, key text NOT NULL, name text, year smallint NOT NULL) ON COMMIT DROP',
  `CREATE TEMP TABLE import_value (line integer NOT NULL, indicator_id smallint NOT NULL, value numeric NOT NULL, source_value numeric NOT NULL,
     source_currency text, source_rate numeric NOT NULL, source_column text NOT NULL) ON COMMIT DROP`,
];

/** Takes the rows of a file into temporary tables, batch by batch: memory does not grow with the file. */
export class ImportStaging {
  private rows: ImportedRow[] = [];

  private constructor(
    private readonly transaction: Transaction,
    private readonly batchRows: number,
  ) {}

  static async create(
    transaction: Transaction,
    { batchRows }: Pick<ImportLimits, 'batchRows'>,
  ): Promise<ImportStaging> {
    for (const table of tables) await transaction.rows(table);
    return new ImportStaging(transaction, batchRows);
  }

  /** @returns whether a batch was written */
  async add(row: ImportedRow): Promise<boolean> {
    if (row.subject !== null) this.rows.push(row);
    if (this.rows.length < this.batchRows) return false;
    await this.flush();
    return true;
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.transaction.rows('ANALYZE import_row');
    await this.transaction.rows('ANALYZE import_value');
  }

  private async flush(): Promise<void> {
    const rows = this.rows.flatMap(({ line, subject }) => (subject === null ? [] : [{ line, ...subject }]));
    const values = this.rows.flatMap(({ line, values: all }) => all.map((value) => ({ line, ...value })));
    this.rows = [];
    await this.transaction.rows(
      `INSERT INTO import_row (line, key, name, year) SELECT * FROM unnest($1::integer[], $2::text[], $3::text[], $4::smallint[])`,
      [
        rows.map((row) => row.line),
        rows.map((row) => row.center),
        rows.map((row) => row.name),
        rows.map((row) => row.year),
      ],
    );
    await this.transaction.rows(
      `INSERT INTO import_value (line, indicator_id, value, source_value, source_currency, source_rate, source_column)
       SELECT * FROM unnest($1::integer[], $2::smallint[], $3::numeric[], $4::numeric[], $5::text[], $6::numeric[], $7::text[])`,
      [
        values.map((value) => value.line),
        values.map((value) => value.indicatorId),
        values.map((value) => value.value),
        values.map((value) => value.sourceValue),
        values.map((value) => value.sourceCurrency),
        values.map((value) => value.sourceRate),
        values.map((value) => value.sourceColumn),
      ],
    );
  }
}
