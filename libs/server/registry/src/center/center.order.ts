import { CenterStatus } from '@wanchuang/domain-registry';
import type { OrderTerm } from '@wanchuang/server-platform';
import type { Bindings } from '../reading/bindings';
import { badInput, checkYear } from '../reading/check-input';
import { indicatorKey } from '../reading/indicator-key';
import type { CenterOrder, CenterOrderBy } from './center.inputs';

interface Column {
  term: Omit<OrderTerm, 'direction'>;
  join?: string;
}

/** Chinese text as Chinese readers sort it: by pinyin. */
const pinyin = 'COLLATE "zh-x-icu"';

const lifeOrder = Object.values(CenterStatus)
  .map((status) => `'${status}'`)
  .join(', ');

const columns: Readonly<Record<Exclude<CenterOrderBy, 'VALUE'>, Column>> = {
  NAME: { term: { sql: `center.name ${pinyin}`, type: 'text' } },
  CODE: { term: { sql: 'center.code', type: 'text' } },
  FIELD: { term: { sql: 'center.field_id', type: 'int' } },
  DEPARTMENT: {
    term: { sql: `department.name ${pinyin}`, type: 'text', nullable: true },
    join: 'LEFT JOIN organisation department ON department.id = center.department_id',
  },
  RECOGNISED_ON: { term: { sql: 'center.recognised_on', type: 'date', nullable: true } },
  STATUS: { term: { sql: `array_position(ARRAY[${lifeOrder}], center.status)`, type: 'int' } },
};

const valueColumn = ({ indicatorCode, year }: CenterOrder, index: number, bindings: Bindings): Column => {
  const place = `orderBy[${index}]`;
  if (indicatorCode == null) throw badInput(`${place}.indicatorCode`, null, 'VALUE needs an indicator');
  if (year == null) throw badInput(`${place}.year`, null, 'VALUE needs a year');
  checkYear(`${place}.year`, year);
  const fact = `value${index}`;
  const key = bindings.bind(indicatorKey(`${place}.indicatorCode`, indicatorCode));
  return {
    term: { sql: `${fact}.value`, type: 'numeric', nullable: true },
    join: `LEFT JOIN indicator_fact ${fact} ON ${fact}.center_id = center.id AND ${fact}.indicator_id = ${key}
      AND ${fact}.year = ${bindings.bind(year)} AND ${fact}.known_until IS NULL`,
  };
};

const mostTerms = 5;

/**
 * The order of a list of centers: by name if nothing is asked, and always total, by number at last.
 * @returns the terms, and the joins that they need
 * @throws ExpectedError BAD_USER_INPUT for a VALUE without indicator and year, an unknown indicator, more than five terms.
 */
export const centerOrder = (
  asked: readonly CenterOrder[],
  bindings: Bindings,
): { terms: OrderTerm[]; joins: string } => {
  if (asked.length > mostTerms) throw badInput('orderBy', asked.length, `an order has at most ${mostTerms} terms`);
  const orders = asked.length > 0 ? asked : [{ by: 'NAME', direction: 'ASC' } as const];
  const chosen = orders.map((order, index) => ({
    direction: order.direction,
    ...(order.by === 'VALUE' ? valueColumn(order, index, bindings) : columns[order.by]),
  }));
  const tieBreak: OrderTerm = { sql: 'center.id', direction: 'ASC', type: 'int' };
  return {
    terms: [...chosen.map(({ term, direction }) => ({ ...term, direction })), tieBreak],
    joins: [...new Set(chosen.map(({ join }) => join ?? ''))].join(' '),
  };
};
