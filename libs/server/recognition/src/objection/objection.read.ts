import { secretHash } from '@wanchuang/server-access';
import { columns, numericId, one, page, type Reading, type TypeReads } from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { byId } from '../reading/by-id';
import { objectionActionReads } from './objection-actions.type';
import { Objection } from './objection.entity';
import type { ObjectionArgs } from './objection.inputs';

const ofNotice = (key: string): string =>
  `EXISTS (SELECT FROM notice_item item WHERE item.id = objection.item_id AND item.notice_id = ${key})`;

const conditions = (read: Reading): string => {
  const filter = read.args<ObjectionArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const [notice, states] = [filter.at('noticeId'), filter.at('states')];
  return allOf([
    read.visible('Objection', 'objection'),
    jurisdiction && withinJurisdiction('objection', jurisdiction),
    notice.isGiven ? ofNotice(notice.bind('int', (id, place) => numericId('notice', id, place))) : null,
    states.isGiven ? `objection.state = ANY(${states.bind('text[]')})` : null,
  ]);
};

/** The receipt is the right to read it: whoever has it, and nothing else, is asked for. */
const byReceipt = (read: Reading) => {
  const hash = read.args<{ receipt: string }>().at('receipt').bind('text', secretHash);
  return { row: 'objection', from: 'objection', where: `objection.receipt_hash = ${hash}` };
};

export const objectionReads: readonly TypeReads[] = [
  { type: 'Objection', entity: Objection, node: 'objection', names: ['item'] },
  { type: 'ObjectionStatus', fields: columns(['state'], ['settlementReason']) },
  ...objectionActionReads,
  {
    type: 'Query',
    fields: {
      objection: one(byId('Objection', 'objection', 'objection'), { arguments: ['id'] }),
      objectionByReceipt: one(byReceipt, { arguments: ['receipt'] }),
      objections: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'objection',
          from: 'objection',
          where: conditions(read),
          order: [{ sql: 'objection.id', direction: 'DESC', type: 'int' }], // as they came in
        }),
      }),
    },
  },
];
