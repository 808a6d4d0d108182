import { type Json, list, quoted, raw } from '../../baseline/json';
import { select, type Selected, type Shape } from '../../baseline/selection';
import { organisation, technologyField } from './records';

/** The rollup of centers, small enough to be added up anew for every figure. */
export const centerCells = `center_cell AS MATERIALIZED (
    SELECT field_id, department_id, status, legal_form, recognised_year, ended_year, centers,
      status IN ('ACTIVE', 'RECTIFYING') AS in_being
    FROM center_rollup WHERE jurisdiction_id = $1
  )`;

const sumWhere = (condition: string): Json =>
  raw(`(SELECT coalesce(sum(centers), 0) FROM center_cell WHERE ${condition})`);

const countedBy = (column: string, condition: string): string =>
  `(SELECT ${column}, sum(centers) AS centers FROM center_cell WHERE ${condition} GROUP BY 1) n`;

const counted = (type: string, fields: readonly Selected[], shape: Shape): Json =>
  select(type, fields, { centers: () => raw('n.centers'), ...shape });

const shape: Shape = {
  total: () => sumWhere('in_being'),
  independent: () => sumWhere(`in_being AND legal_form = 'INDEPENDENT_LEGAL_ENTITY'`),
  byStatus: ({ fields }) =>
    list(
      counted('StatusCount', fields, { status: () => quoted('n.status') }),
      countedBy('status', 'true'),
      `array_position(ARRAY['ACTIVE', 'RECTIFYING', 'REVOKED', 'MERGED'], n.status)`,
    ),
  byField: ({ fields }) =>
    list(
      counted('FieldCount', fields, { field: (field) => technologyField('field', field.fields) }),
      `${countedBy('field_id', 'in_being AND field_id <> 0')} JOIN field ON field.id = n.field_id`,
      'n.centers DESC, n.field_id',
    ),
  byDepartment: ({ fields }) =>
    list(
      counted('DepartmentCount', fields, { department: (field) => organisation('o', field.fields) }),
      `${countedBy('department_id', 'in_being AND department_id <> 0')} JOIN organisation o ON o.id = n.department_id`,
      'n.centers DESC, n.department_id',
    ),
  byYear: ({ fields }) =>
    list(
      counted('YearCount', fields, { year: () => raw('n.year') }),
      `(SELECT y.year, coalesce(sum(c.centers), 0) AS centers FROM year y LEFT JOIN center_cell c
        ON c.recognised_year <= y.year AND (c.ended_year = 0 OR c.ended_year > y.year) GROUP BY 1) n`,
      'n.year',
    ),
};

export const centerFigures = ({ fields }: Selected): Json => select('CenterFigures', fields, shape);
