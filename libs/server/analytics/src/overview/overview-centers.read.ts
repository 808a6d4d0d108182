import { CenterStatus } from '@wanchuang/domain-registry';
import { columns, literal, many, one, total, type TypeReads } from '@wanchuang/server-platform';
import { cellsOfScope } from '@wanchuang/server-registry';
import { yearTable } from './overview-bounds';
import { type OverviewTables, overviewTables } from './overview-tables';

/** The rollup of centers: few enough rows to be added up anew for every figure. */
const centerCells = ({ scope, centers }: OverviewTables): string =>
  scope.table(
    'center_cell',
    () => `SELECT cell.field_id, cell.department_id, cell.status, cell.legal_form, cell.recognised_year, cell.ended_year, cell.centers,
        cell.status IN ('ACTIVE', 'RECTIFYING') AS in_being
      FROM center_rollup cell WHERE ${cellsOfScope(centers, 'SCOPE')}`,
  );

/** The number of centers that meet a condition. */
const counted = (condition: string) =>
  total((_, read) => {
    const cells = centerCells(read.scope.take(overviewTables));
    return `(SELECT coalesce(sum(centers), 0) FROM ${cells} WHERE ${condition})`;
  });

/** Numbers of centers by the values of a column. */
const countedBy = (column: string, condition: string, orderBy: (row: string) => string) =>
  many((read) => {
    const row = read.plan.alias('count');
    const cells = centerCells(read.scope.take(overviewTables));
    return {
      row,
      from: `(SELECT ${column}, sum(centers) AS centers FROM ${cells} WHERE ${condition} GROUP BY 1) ${row}`,
      orderBy: orderBy(row),
    };
  });

const largestFirst = (column: string) => (row: string) => `${row}.centers DESC, ${row}.${column}`;
const lifeOrder = `ARRAY[${Object.values(CenterStatus).map(literal).join(', ')}]`;

/** Recognised by the end of the year, and neither revoked nor merged by then. */
const byYear = many((read) => {
  const at = read.scope.take(overviewTables);
  const row = read.plan.alias('count');
  return {
    row,
    from: `(
      SELECT year.year, coalesce(sum(spell.centers), 0) AS centers
      FROM ${yearTable(at)} year LEFT JOIN (
        SELECT recognised_year, ended_year, sum(centers) AS centers FROM ${centerCells(at)} GROUP BY 1, 2
      ) spell ON spell.recognised_year <= year.year AND (spell.ended_year = 0 OR spell.ended_year > year.year)
      GROUP BY 1) ${row}`,
    orderBy: `${row}.year`,
  };
});

export const overviewCentersReads: readonly TypeReads[] = [
  {
    type: 'CenterFigures',
    fields: {
      total: counted('in_being'),
      independent: counted(`in_being AND legal_form = 'INDEPENDENT_LEGAL_ENTITY'`),
      byStatus: countedBy('status', 'TRUE', (row) => `array_position(${lifeOrder}, ${row}.status)`),
      byField: countedBy('field_id', 'in_being AND field_id <> 0', largestFirst('field_id')),
      byDepartment: countedBy('department_id', 'in_being AND department_id <> 0', largestFirst('department_id')),
      byYear,
    },
  },
  { type: 'StatusCount', fields: columns(['status', 'centers']) },
  {
    type: 'FieldCount',
    fields: {
      ...columns(['centers']),
      field: one((read) => {
        const row = read.plan.alias('field');
        return {
          row,
          from: `field ${row}`,
          where: `${row}.id = ${read.row}.field_id AND ${read.visible('Field', row)}`,
        };
      }),
    },
  },
  {
    type: 'DepartmentCount',
    fields: {
      ...columns(['centers']),
      // whoever reads a department's cells is shown its name
      department: one(
        (read) => {
          const row = read.plan.alias('department');
          return {
            row,
            from: `organisation ${row}`,
            where: `${row}.id = ${read.row}.department_id`,
          };
        },
        { isTotal: true },
      ),
    },
  },
  { type: 'YearCount', fields: columns(['year', 'centers']) },
];
