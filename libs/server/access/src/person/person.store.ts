import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import type { Language, PersonStatus } from './person-status';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly organisationId: number | null;
  readonly language: Language;
}

export interface LockedPerson {
  readonly id: number;
  readonly status: PersonStatus;
  readonly version: number;
}

/** The person's row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockPerson(tx: Transaction, id: number): Promise<LockedPerson> {
  const [row] = await tx.rows<LockedPerson>('SELECT id, status, version FROM person WHERE id = $1 FOR UPDATE', [id]);
  if (row) return row;
  throw noPerson(id);
}

export const noPerson = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no person ${globalId('person', id)}`, { place: 'input.personId' });

/** @throws ExpectedError CONFLICT unless the person is in one of the states */
export function requireStatus({ id, status, version }: LockedPerson, ...wanted: readonly PersonStatus[]): void {
  if (wanted.includes(status)) return;
  const says = `${globalId('person', id)} is ${status}, not ${wanted.join(' or ')}`;
  throw new ExpectedError('CONFLICT', says, { status, version });
}

/** @throws ExpectedError CONFLICT for an address that somebody has */
export async function insertPerson(
  tx: Transaction,
  { name, email, phone, organisationId, language }: NewPerson,
  { status = 'INVITED', demo = false }: { status?: PersonStatus; demo?: boolean } = {},
): Promise<number> {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO person (name, email, phone, organisation_id, language, status, demo) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [name, email, phone, organisationId, language, status, demo],
  );
  if (!row) throw emailTaken();
  return row.id;
}

/** Says it without the address, which the database's own words would repeat. */
export const emailTaken = (): ExpectedError =>
  new ExpectedError('CONFLICT', 'Somebody has this e-mail address already', { place: 'input.email' });

/** Moves a locked person to a state. @returns the new version */
export async function movePerson(tx: Transaction, id: number, status: PersonStatus): Promise<number> {
  const [row] = await tx.rows<{ version: number }>(
    'UPDATE person SET status = $2, version = version + 1 WHERE id = $1 RETURNING version',
    [id, status],
  );
  if (!row) throw new Error('the person was not written');
  return row.version;
}
