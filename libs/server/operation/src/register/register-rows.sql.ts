import type { RegisterTable } from '@wanchuang/domain-operation';
import { countedDates } from '../feed/feed.sql';
import { type AnyRegister, columnName } from './register';

const quoted = (property: string): string => `"${property}"`;

/** The given rows, from JSON text in $1, as a table `given`. */
const given = ({ columns }: AnyRegister): string => {
  const values = Object.entries(columns).map(([property, { type }]) => `${quoted(property)} ${type}`);
  const own = ['place int', '"centerId" int', 'key int', 'version int', 'verification text'];
  return `jsonb_to_recordset($1::jsonb) AS given (${[...own, ...values].join(', ')})`;
};

const sameRow = ({ naturalKey, perCenter }: AnyRegister): string =>
  [
    ...naturalKey.map((property) => `entry.${columnName(property)} = given.${quoted(property)}`),
    ...(perCenter ? ['entry.center_id = given."centerId"'] : []),
  ].join(' AND ');

const datesOf = (table: RegisterTable): string =>
  `ARRAY[${countedDates(table)
    .map((date) => `entry.${date}`)
    .join(', ')}]::text[]`;

/** The rows of the register that are the same as given ones by their natural key. */
export const sameRowsSql = (register: AnyRegister): string => `
  SELECT given.place, entry.id AS key, entry.version, entry.center_id AS "centerId", ${datesOf(register.table)} AS dates
  FROM ${given(register)} JOIN ${register.table} entry ON ${sameRow(register)}`;

export const insertRowsSql = (register: AnyRegister): string => {
  const properties = Object.keys(register.columns);
  return `
  INSERT INTO ${register.table} (center_id, verification, ${properties.map(columnName).join(', ')})
  SELECT "centerId", verification, ${properties.map(quoted).join(', ')} FROM ${given(register)}
  RETURNING id AS key, center_id AS "centerId"`;
};

/** Compare and set: a row that has another version by now is not among those returned. */
export const updateRowsSql = (register: AnyRegister): string => {
  const changes = Object.keys(register.columns).map(
    (property) => `${columnName(property)} = given.${quoted(property)}`,
  );
  return `
  WITH changed AS (
    UPDATE ${register.table} entry
    SET ${changes.join(', ')}, verification = given.verification, version = entry.version + 1
    FROM ${given(register)} WHERE entry.id = given.key AND entry.version = given.version
    RETURNING entry.id AS key, entry.center_id AS "centerId"
  )
  SELECT * FROM changed`;
};
