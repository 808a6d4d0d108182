import type { Verification } from '@wanchuang/domain-operation';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { type CenterYear, type FactListener, feedIndicators } from '../feed/feed.service';
import { countedDates } from '../feed/feed.sql';
import { type AnyRegister, columnName, type EntryValues, type Register } from './register';
import { checkRows, type Fault, type GivenRow, placeOf, refuseFaults } from './register.check';
import type { RegisterEntryType } from './register-entry.type';
import { insertRowsSql, sameRowsSql, updateRowsSql } from './register-rows.sql';

/** A row to be added, or with `version` one to be changed: the one with the same natural key. */
export type NewEntry<Entry extends RegisterEntryType> = EntryValues<Entry> & {
  /** The database's number of its center. */
  centerId: number;
  /** The version that the change rests on; without it the row is new. */
  version?: number;
  /** UNVERIFIED if it does not say: what was changed has to be verified anew (Art. 22). */
  verification?: Verification;
};

/** The database's numbers of the rows that were written. */
export interface SavedRows {
  added: number[];
  changed: number[];
}

interface StoredRow {
  key: number;
  centerId: number;
}

interface SameRow extends StoredRow {
  place: number;
  version: number;
  dates: (string | null)[];
}

const givenRow = (
  row: object & { centerId: number; version?: number; verification?: Verification },
  place: number,
): GivenRow => ({
  place,
  centerId: row.centerId,
  version: row.version ?? null,
  verification: row.verification ?? 'UNVERIFIED',
  values: Object.fromEntries(Object.entries(row)),
});

const jsonOf = (rows: readonly (GivenRow & { key?: number })[]): string =>
  JSON.stringify(rows.map(({ values, ...own }) => ({ ...values, ...own })));

/** @returns the jurisdiction of each center */
const requireCenters = async (tx: Transaction, rows: readonly GivenRow[]): Promise<Map<number, number>> => {
  const known = await tx.rows<{ key: number; jurisdictionId: number }>(
    'SELECT id AS key, jurisdiction_id AS "jurisdictionId" FROM center WHERE id = ANY($1::int[]) AND withdrawn_at IS NULL',
    [rows.map((row) => row.centerId)],
  );
  const jurisdictionIds = new Map(known.map((center) => [center.key, center.jurisdictionId]));
  const unknown = rows.filter((row) => !jurisdictionIds.has(row.centerId));
  refuseFaults(
    'BAD_USER_INPUT',
    unknown.map((row) => ({ place: placeOf(row, 'centerId'), says: `there is no center_${row.centerId}` })),
  );
  return jurisdictionIds;
};

const conflictOf = ({ called, naturalKey }: AnyRegister, row: GivenRow, same: SameRow | undefined): Fault[] => {
  const place = placeOf(row, naturalKey.join(', '));
  const name = naturalKey.map((property) => row.values[property]).join(', ');
  if (!same) return row.version === null ? [] : [{ place, says: `there is no ${called} '${name}' to change` }];
  if (row.version === null) return [{ place, says: `there is a ${called} '${name}' already` }];
  if (same.centerId !== row.centerId)
    return [{ place, says: `the ${called} '${name}' belongs to center_${same.centerId}` }];
  if (same.version === row.version) return [];
  return [
    {
      place: placeOf(row, 'version'),
      says: `the ${called} '${name}' has version ${same.version} by now, not ${row.version}`,
    },
  ];
};

/** The center-years that rows stand in, before and after the change. */
const touchedBy = (
  { table, columns }: AnyRegister,
  rows: readonly GivenRow[],
  same: readonly SameRow[],
): CenterYear[] => {
  const dates = countedDates(table);
  const properties = Object.keys(columns).filter((property) => dates.includes(columnName(property)));
  const yearsOf = (centerId: number, days: readonly unknown[]): CenterYear[] =>
    days.flatMap((day) => (typeof day === 'string' ? [{ centerId, year: Number(day.slice(0, 4)) }] : []));
  return [
    ...rows.flatMap((row) =>
      yearsOf(
        row.centerId,
        properties.map((property) => row.values[property]),
      ),
    ),
    ...same.flatMap((row) => yearsOf(row.centerId, row.dates)),
  ];
};

const appendEvents = async (
  tx: Transaction,
  register: AnyRegister,
  added: readonly StoredRow[],
  changed: readonly StoredRow[],
  jurisdictionIds: ReadonlyMap<number, number>,
): Promise<void> => {
  const idsOf = (rows: readonly StoredRow[], centerId: number): string[] =>
    rows.filter((row) => row.centerId === centerId).map((row) => globalId(register.idType, row.key));
  for (const centerId of new Set([...added, ...changed].map((row) => row.centerId))) {
    await tx.appendEvent({
      type: 'register.saved',
      subject: globalId('center', centerId),
      centerId,
      jurisdictionId: jurisdictionIds.get(centerId),
      payload: { register: register.table, added: idsOf(added, centerId), changed: idsOf(changed, centerId) },
    });
  }
};

/**
 * Adds rows to a register and changes those that name a version, all or none. The indicators that they feed follow in the
 * same transaction (Art. 22), and with them what `onFactsChanged` keeps in step; each center's event log says what was saved.
 * @throws ExpectedError BAD_USER_INPUT for faulty rows and unknown centers, CONFLICT for a row that is there already and for
 *   one that was changed meanwhile: every fault with its place.
 */
export const saveRegisterRows = async <Entry extends RegisterEntryType>(
  tx: Transaction,
  register: Register<Entry>,
  rows: readonly NewEntry<Entry>[],
  onFactsChanged: FactListener,
): Promise<SavedRows> => {
  const given = rows.map(givenRow);
  if (given.length === 0) return { added: [], changed: [] };
  checkRows(register, given);
  await tx.lockEventChain(); // before looking: what is found stays true until the commit
  const jurisdictionIds = await requireCenters(tx, given);
  const same = await tx.rows<SameRow>(sameRowsSql(register), [jsonOf(given)]);
  const sameByPlace = new Map(same.map((row) => [row.place, row]));
  refuseFaults(
    'CONFLICT',
    given.flatMap((row) => conflictOf(register, row, sameByPlace.get(row.place))),
  );

  const toAdd = given.filter((row) => row.version === null);
  const toChange = given.flatMap((row) => {
    const key = sameByPlace.get(row.place)?.key;
    return key === undefined ? [] : [{ ...row, key }];
  });
  const added = await tx.rows<StoredRow>(insertRowsSql(register), [jsonOf(toAdd)]);
  const changed = await tx.rows<StoredRow>(updateRowsSql(register), [jsonOf(toChange)]);
  if (changed.length < toChange.length) throw new ExpectedError('CONFLICT', 'rows: some were changed meanwhile');
  const facts = await feedIndicators(tx, touchedBy(register, given, same), [register.table]);
  if (facts.length > 0) await onFactsChanged(tx, facts);
  await appendEvents(tx, register, added, changed, jurisdictionIds);
  return { added: added.map((row) => row.key), changed: changed.map((row) => row.key) };
};
