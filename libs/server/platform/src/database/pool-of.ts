import { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The pool of connections below an initialised data source: for what TypeORM's runner does not offer, such as named statements. */
export const poolOf = (source: DataSource): Pool => {
  const { driver } = source;
  const master: unknown = 'master' in driver ? driver.master : undefined;
  if (!(master instanceof Pool)) throw new Error('The data source has no pool of PostgreSQL connections');
  return master;
};
