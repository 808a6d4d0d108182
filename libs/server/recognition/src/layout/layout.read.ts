import {
  inline,
  many,
  nullable,
  numericId,
  one,
  type Reading,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, requireCells, withinJurisdiction } from '@wanchuang/server-registry';
import { LayoutPlan } from './layout-plan.entity';

/** Every field with the plans and the centers of some places. @param places condition on a row's `jurisdiction_id`, by its alias */
const fieldRows = (read: Reading, places: (alias: string) => string) => {
  const [row, plan, target] = [read.plan.alias('planned'), read.plan.alias('plan'), read.plan.alias('target')];
  const planned = `SELECT sum(${target}.target) FROM layout_target ${target} JOIN layout_plan ${plan} ON ${plan}.id = ${target}.plan_id
    WHERE ${target}.field_id = field.id AND ${allOf([places(plan), read.visible('LayoutPlan', plan)])}`;
  const recognised = `SELECT count(*) FROM center WHERE center.field_id = field.id AND center.kind = 'CENTER'
    AND center.status IN ('ACTIVE', 'RECTIFYING') AND ${allOf([places('center'), read.visible('Center', 'center')])}`;
  return {
    row,
    from: `(SELECT field.*, (${planned})::int AS target, (${recognised})::int AS recognised FROM field WHERE field.id <> 0) ${row}`,
    orderBy: `${row}.id`,
  };
};

interface Place {
  jurisdictionId: string;
}

const planOf = (read: Reading) => {
  const key = read
    .args<Place>()
    .at('jurisdictionId')
    .bind('int', (id, place) => numericId('jurisdiction', id, place));
  return {
    row: 'layout_plan',
    from: 'layout_plan',
    where: `layout_plan.jurisdiction_id = ${key} AND ${read.visible('LayoutPlan', 'layout_plan')}`,
  };
};

export const layoutReads: readonly TypeReads[] = [
  {
    type: 'LayoutTarget',
    fields: {
      field: inline(),
      target: nullable((row) => `${row}.target`),
      recognised: total((row) => `${row}.recognised`),
    },
  },
  {
    type: 'LayoutPlan',
    entity: LayoutPlan,
    node: 'layoutPlan',
    fields: {
      targets: many((read) => fieldRows(read, (alias) => `${alias}.jurisdiction_id = ${read.row}.jurisdiction_id`)),
    },
  },
  {
    type: 'Query',
    fields: {
      layoutPlan: one(planOf, { arguments: ['jurisdictionId'] }),
      layoutTargets: many(
        (read) => {
          const given = read.args<Place>();
          requireCells(read, given);
          const jurisdiction = jurisdictionScope(given.at('jurisdictionId'));
          return fieldRows(read, (alias) => (jurisdiction ? withinJurisdiction(alias, jurisdiction) : 'TRUE'));
        },
        { arguments: ['jurisdictionId'] },
      ),
    },
  },
];
