import { collation, many, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf } from '../reading/conditions';
import { Jurisdiction } from './jurisdiction.entity';

/** How many departments a jurisdiction lists; a district has a few dozen. */
const mostDepartments = 200;

/** Codes from the root down: a jurisdiction's place in the tree. */
const placeInTree = `(
  SELECT array_agg(above.code ${collation} ORDER BY closure.depth DESC)
  FROM jurisdiction_closure closure JOIN jurisdiction above ON above.id = closure.ancestor_id
  WHERE closure.descendant_id = jurisdiction.id)`;

// A cell keeps the department at the center's own jurisdiction only (0 above it): so these are its own departments.
const departments = many((read) => {
  const row = read.plan.alias('department');
  const own = `SELECT DISTINCT department_id FROM center_rollup
    WHERE jurisdiction_id = ${read.row}.id AND department_id <> 0 ORDER BY department_id LIMIT ${mostDepartments}`;
  return {
    row,
    from: `organisation ${row}`,
    where: `${row}.id IN (${own}) AND ${read.visible('Organisation', row)}`,
    orderBy: `${row}.name ${collation}, ${row}.id`,
  };
});

const hasUnits = 'EXISTS (SELECT FROM center_rollup WHERE center_rollup.jurisdiction_id = jurisdiction.id)';

export const jurisdictionReads: readonly TypeReads[] = [
  {
    type: 'Jurisdiction',
    entity: Jurisdiction,
    node: 'jurisdiction',
    fields: {
      unit: total((row) => `CASE ${row}.level WHEN 'STATISTICS' THEN 'REGION' ELSE 'CENTER' END`),
      centerCount: total(
        (row) => `(SELECT coalesce(sum(centers), 0) FROM center_rollup WHERE jurisdiction_id = ${row}.id)`,
      ),
      departments,
    },
  },
  {
    type: 'Query',
    fields: {
      jurisdictions: many(
        (read) => ({
          row: 'jurisdiction',
          from: 'jurisdiction',
          where: allOf([
            read.args<{ withoutUnits: boolean }>().at('withoutUnits').look() ? null : hasUnits,
            read.visible('Jurisdiction', 'jurisdiction'),
          ]),
          orderBy: placeInTree,
        }),
        { arguments: ['withoutUnits'] },
      ),
    },
  },
];
