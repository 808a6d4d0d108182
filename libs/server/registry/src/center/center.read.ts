import { numericId, one, many, page, type TypeReads } from '@wanchuang/server-platform';
import { formerNames } from '../organisation/organisation.read';
import { pageSizes } from '../reading/page-args';
import { CenterParty } from './center-party.entity';
import { Center } from './center.entity';
import { centerConditions } from './center.filter';
import type { CenterArgs } from './center.inputs';
import { centerOrder } from './center.order';

/** The parties of a consortium, the lead first (Art. 8(5)). */
const parties = many((read) => {
  const row = read.plan.alias('party');
  return {
    row,
    from: `center_party ${row}`,
    where: `${row}.center_id = ${read.row}.id AND ${read.visible('CenterParty', row)}`,
    orderBy: `${row}.role = 'LEAD' DESC, ${row}.organisation_id`,
  };
});

export const centerReads: readonly TypeReads[] = [
  { type: 'CenterParty', entity: CenterParty, names: ['organisation'] },
  {
    type: 'Center',
    entity: Center,
    node: 'center',
    rows: (row) => `${row}.withdrawn_at IS NULL`,
    names: ['host', 'department'],
    fields: { formerNames: formerNames('center_former_name', 'center_id'), parties },
  },
  {
    type: 'Query',
    fields: {
      center: one(
        (read) => {
          const key = read
            .args<{ id: string }>()
            .at('id')
            .bind('int', (id) => numericId('center', id));
          return { row: 'center', from: 'center', where: `center.id = ${key} AND ${read.visible('Center', 'center')}` };
        },
        { arguments: ['id'] },
      ),
      centers: page({
        ...pageSizes,
        arguments: ['filter', 'orderBy'],
        rows: (read) => {
          const args = read.args<CenterArgs>();
          const { order, joins } = centerOrder(read, args.at('orderBy'));
          return { row: 'center', from: `center ${joins}`, where: centerConditions(read, args.at('filter')), order };
        },
      }),
    },
  },
];
