import { ExpectedError, Page } from '@wanchuang/server-platform';
import { type AnyRegister, columnName } from './register';
import type { RegisterRows } from './register.filter';

/** How many rows a list has in all, and what they add up to: exact decimal text, 0 where the register has no amounts. */
export interface Totals {
  count: number;
  amount: string;
  /** Of the jurisdictions that the rows' centers belong to. */
  currencies: string[];
}

export const noTotals: Totals = { count: 0, amount: '0', currencies: [] };

/** A page of a register; count and sum are read only if somebody asks. */
export class RegisterPage<Entry> extends Page<Entry> {
  constructor(
    { nodes, cursorAt, neighbours }: Pick<Page<Entry>, 'nodes' | 'cursorAt' | 'neighbours'>,
    private readonly totals: () => Promise<Totals>,
  ) {
    super(nodes, cursorAt, neighbours, async () => (await totals()).count);
  }

  /**
   * The sum of the amounts, in the currency of the rows.
   * @throws ExpectedError REFUSED if they are of several currencies: those are never added up.
   */
  async totalAmount(): Promise<string> {
    const { amount, currencies } = await this.totals();
    if (currencies.length <= 1) return amount;
    throw new ExpectedError('REFUSED', `Amounts in ${currencies.join(' and ')} have no sum; filter by jurisdiction`, {
      currencies,
    });
  }
}

/** What a register's type shows of a row. */
export const entryColumns = ({ idType, columns }: AnyRegister): string =>
  [
    `'${idType}_' || entry.id AS id`,
    'entry.id AS key, entry.center_id AS "centerKey", entry.verification, entry.version',
    ...Object.keys(columns).map((property) => `entry.${columnName(property)} AS "${property}"`),
  ].join(', ');

/** Columns of Totals FROM the rows that a filter finds; what comes before and behind makes it one row or one per center. */
export const totalsSql = (register: AnyRegister, { from, where }: RegisterRows): string => {
  const amount = register.total ? `coalesce(sum(entry.${columnName(register.total)}), 0)::text` : `'0'`;
  return `count(*)::int AS count, ${amount} AS amount, array_agg(DISTINCT jurisdiction.currency) AS currencies
    FROM ${from} JOIN jurisdiction ON jurisdiction.id = center.jurisdiction_id WHERE ${where}`;
};
