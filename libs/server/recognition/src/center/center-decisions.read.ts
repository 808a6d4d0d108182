import { many, type TypeReads } from '@wanchuang/server-platform';

/** What a decision on a center is about: itself, its application, the panel that sat on it, objections to it. */
const subjectsOf = (center: string): string => `SELECT concat('center_', ${center}.id)
  UNION ALL SELECT unnest(ARRAY[concat('application_', made.id), concat('panel_', made.panel_id)])
    FROM application made WHERE made.center_id = ${center}.id
  UNION ALL SELECT concat('panelConclusion_', conclusion.id)
    FROM application made JOIN panel_conclusion conclusion ON conclusion.application_id = made.id WHERE made.center_id = ${center}.id
  UNION ALL SELECT concat('objection_', objection.id)
    FROM application made JOIN notice_item item ON item.application_id = made.id JOIN objection ON objection.item_id = item.id
    WHERE made.center_id = ${center}.id`;

/** Those that the viewer may read: of panels and objections they are the bureau's. */
const decisions = many((read) => {
  const row = read.plan.alias('decided');
  return {
    row,
    from: `decision ${row}`,
    where: `${row}.subject IN (${subjectsOf(read.row)}) AND ${read.visible('Decision', row)}`,
    orderBy: `${row}.decided_on DESC, ${row}.id DESC`,
  };
});

export const centerDecisionReads: readonly TypeReads[] = [{ type: 'Center', fields: { decisions } }];
