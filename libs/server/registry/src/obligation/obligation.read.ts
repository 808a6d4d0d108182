import { inline, many, openActions, type TypeReads } from '@wanchuang/server-platform';
import { Obligation } from './obligation.entity';

/** Open ones first, as they fall due. */
const obligations = many((read) => {
  const row = read.plan.alias('obligation');
  return {
    row,
    from: `obligation ${row}`,
    where: `${row}.center_id = ${read.row}.id AND ${read.visible('Obligation', row)}`,
    orderBy: `${row}.state = 'DONE', ${row}.due_on, ${row}.id`,
  };
});

export const obligationReads: readonly TypeReads[] = [
  { type: 'Obligation', entity: Obligation, node: 'obligation', within: 'center', fields: { viewerCan: inline() } },
  { type: 'ObligationActions', fields: openActions('Obligation', { complete: 'COMPLETE_OBLIGATION' }) },
  { type: 'Center', fields: { obligations } },
];
