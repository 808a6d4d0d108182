import {
  ExpectedError,
  type FieldRead,
  type Json,
  page,
  type PageRows,
  quoted,
  type Reading,
  type Rows,
  type TypeReads,
} from '@wanchuang/server-platform';
import {
  allOf,
  centerScope,
  jurisdictionScope,
  noScope,
  pageSizes,
  withinJurisdiction,
} from '@wanchuang/server-registry';
import { type AnyRegister, columnName, propertyOf, typeNameOf } from './register';
import { filteredEntries } from './register.filter';
import type { RegisterArgs } from './register.inputs';

/** A register, and what the API makes of it. */
export interface RegisterRead {
  readonly register: AnyRegister;
  readonly entity: TypeReads['entity'];
  /** What its type shows beside its columns. */
  readonly fields?: TypeReads['fields'];
}

/** Which rows of which centers a list is about. */
interface Entries {
  readonly row: string;
  readonly from: string;
  readonly conditions: readonly (string | null)[];
}

/** The rows that the filter finds of them, the latest first. A list of all centers and one of a center share its cursors. */
const inOrder = (read: Reading, register: AnyRegister, { row, from, conditions }: Entries): PageRows => {
  const { where, date } = filteredEntries(read, register, row, read.args<RegisterArgs>().at('filter'));
  const field = `${typeNameOf(register)}.${propertyOf(register, date)}`;
  return {
    row,
    from,
    where: allOf([...conditions, where === 'TRUE' ? null : where]),
    order: [
      { sql: `${row}.${date}`, direction: 'DESC', type: 'date', field },
      { sql: `${row}.id`, direction: 'DESC', type: 'int' },
    ],
  };
};

/** The rows of all centers; these are joined only where the filter asks for their jurisdiction. */
const entriesOfAll = (read: Reading, register: AnyRegister): Entries => {
  const row = read.plan.alias('entry');
  const type = typeNameOf(register);
  const jurisdiction = jurisdictionScope(read.args<RegisterArgs>().at('filter').at('jurisdictionId'));
  if (!jurisdiction) return { row, from: `${register.table} ${row}`, conditions: [read.visible(type, row)] };
  const center = read.plan.alias('center');
  return {
    row,
    from: `${register.table} ${row} JOIN center ${center} ON ${center}.id = ${row}.center_id`,
    conditions: [read.visible(type, row, 'center'), centerScope(read, { ...noScope, jurisdiction }, center)],
  };
};

/** The rows of the center around the list, which shows already. */
const entriesOfCenter = (read: Reading, register: AnyRegister): Entries => {
  const row = read.plan.alias('entry');
  const visible = read.visible(typeNameOf(register), row, 'center');
  const jurisdiction = jurisdictionScope(read.args<RegisterArgs>().at('filter').at('jurisdictionId'));
  return {
    row,
    from: `${register.table} ${row}`,
    conditions: [
      `${row}.center_id = ${read.row}.id`,
      visible === 'TRUE' ? null : visible,
      jurisdiction && withinJurisdiction(read.row, jurisdiction),
    ],
  };
};

/** How a connection calls the sum of the register's amounts: totalAmount, totalFunding. */
const sumNameOf = ({ total }: AnyRegister): string | null =>
  total ? `total${total.charAt(0).toUpperCase()}${total.slice(1)}` : null;

const sumOf = (amount: string, { row, from, where }: Rows): Json =>
  quoted(`(SELECT trim_scale(coalesce(sum(${row}.${columnName(amount)}), 0)) FROM ${from} WHERE ${where})`);

const totalsOf = (register: AnyRegister): Readonly<Record<string, (rows: Rows) => Json>> => {
  const { total } = register;
  const name = sumNameOf(register);
  return total && name ? { [name]: (rows) => sumOf(total, rows) } : {};
};

/** Amounts of several currencies are never added up; those of one center are in one currency. */
const refuseSumOfCurrencies = (read: Reading, register: AnyRegister, { row, from, where }: Rows): void => {
  const sum = sumNameOf(register);
  if (!read.fieldsOf(read.typeName, read.field).some(({ name }) => name === sum)) return;
  const faults = `SELECT string_agg(DISTINCT jurisdiction.currency, ',' ORDER BY jurisdiction.currency)
    FROM center JOIN jurisdiction ON jurisdiction.id = center.jurisdiction_id
    WHERE center.id IN (SELECT ${row}.center_id FROM ${from} WHERE ${where})
    HAVING count(DISTINCT jurisdiction.currency) > 1`;
  read.args<RegisterArgs>().assert(faults, (fault) => {
    const currencies = fault.split(',');
    const says = `Amounts in ${currencies.join(' and ')} have no sum; filter by jurisdiction`;
    return new ExpectedError('REFUSED', says, { currencies });
  });
};

const listOfAll = (register: AnyRegister): FieldRead =>
  page({
    ...pageSizes,
    arguments: ['filter'],
    rows: (read) => {
      const rows = inOrder(read, register, entriesOfAll(read, register));
      refuseSumOfCurrencies(read, register, rows);
      return rows;
    },
    totals: totalsOf(register),
  });

const listOfCenter = (register: AnyRegister): FieldRead =>
  page({
    ...pageSizes,
    arguments: ['filter'],
    rows: (read) => inOrder(read, register, entriesOfCenter(read, register)),
    totals: totalsOf(register),
  });

/** How a register is read: its rows, its list over all centers, its list of one center. @param list what both are called */
export const registerReads = (list: string, { register, entity, fields }: RegisterRead): readonly TypeReads[] => [
  { type: typeNameOf(register), entity, node: register.idType, within: 'center', fields },
  { type: 'Query', fields: { [list]: listOfAll(register) } },
  { type: 'Center', fields: { [list]: listOfCenter(register) } },
];
