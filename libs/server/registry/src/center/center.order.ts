import { CenterStatus } from '@wanchuang/domain-registry';
import { type Given, literal, type OrderTerm, type Reading } from '@wanchuang/server-platform';
import { badInput, checkYear } from '../reading/check-input';
import { indicatorKey } from '../reading/indicator-key';
import { visibleOf } from '../reading/visible-of';
import type { CenterOrder, CenterOrderBy } from './center.inputs';

interface Column {
  readonly term: Omit<OrderTerm, 'direction'>;
  readonly join?: string;
}

const lifeOrder = Object.values(CenterStatus).map(literal).join(', ');

const columns: Readonly<Record<Exclude<CenterOrderBy, 'VALUE'>, Column>> = {
  NAME: { term: { sql: 'center.name', type: 'text', field: 'Center.name' } },
  CODE: { term: { sql: 'center.code', type: 'text', field: 'Center.code' } },
  FIELD: { term: { sql: 'center.field_id', type: 'int', field: 'Center.field' } },
  DEPARTMENT: {
    term: { sql: 'department.name', type: 'text', nullable: true, field: 'Center.department' },
    join: 'LEFT JOIN organisation department ON department.id = center.department_id',
  },
  RECOGNISED_ON: { term: { sql: 'center.recognised_on', type: 'date', nullable: true, field: 'Center.recognisedOn' } },
  STATUS: { term: { sql: `array_position(ARRAY[${lifeOrder}], center.status)`, type: 'int', field: 'Center.status' } },
};

type GivenOrder = Given<readonly CenterOrder[] | null | undefined>;

/** What the SQL of an order depends on: by what, and which way; indicators and years are bound. */
const shapeOf = (orders: readonly CenterOrder[] | null | undefined) =>
  orders && orders.length > 0
    ? orders.map(({ by, direction }) => ({ by, direction }))
    : [{ by: 'NAME', direction: 'ASC' } as const];

const valueColumn = (read: Reading, given: GivenOrder, index: number): Column => {
  const fact = `value${index}`;
  const place = `${given.place}[${index}]`;
  given.check((orders) => {
    const { indicatorCode, year } = orders?.[index] ?? {};
    if (indicatorCode == null) throw badInput(`${place}.indicatorCode`, null, 'VALUE needs an indicator');
    if (year == null) throw badInput(`${place}.year`, null, 'VALUE needs a year');
    checkYear(`${place}.year`, year);
  });
  const key = given.bind('int', (orders) => indicatorKey(`${place}.indicatorCode`, orders[index]?.indicatorCode ?? ''));
  const year = given.bind('int', (orders) => orders[index]?.year);
  return {
    term: { sql: `${fact}.value`, type: 'numeric', nullable: true },
    join: `LEFT JOIN indicator_fact ${fact} ON ${fact}.center_id = center.id AND ${fact}.indicator_id = ${key}
      AND ${fact}.year = ${year} AND ${fact}.known_until IS NULL AND ${visibleOf(read, 'IndicatorFact', fact)}`,
  };
};

const mostTerms = 5;

/**
 * The order of a list of centers: by name if nothing is asked, and always total, by number at last.
 * Its refusals: BAD_USER_INPUT for a VALUE without indicator and year, an unknown indicator, more than five terms.
 * @returns the terms, and the joins that they need
 */
export const centerOrder = (read: Reading, given: GivenOrder): { order: OrderTerm[]; joins: string } => {
  given.check((orders) => {
    if (orders && orders.length > mostTerms)
      throw badInput(given.place, orders.length, `an order has at most ${mostTerms} terms`);
  });
  const chosen = given.lookAt(shapeOf).map(({ by, direction }, index) => ({
    direction,
    ...(by === 'VALUE' ? valueColumn(read, given, index) : columns[by]),
  }));
  const tieBreak: OrderTerm = { sql: 'center.id', direction: 'ASC', type: 'int' };
  return {
    order: [...chosen.map(({ term, direction }) => ({ ...term, direction })), tieBreak],
    joins: [...new Set(chosen.map(({ join }) => join ?? ''))].join(' '),
  };
};
