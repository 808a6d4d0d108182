import { CenterStatus, type LegalForm } from '@wanchuang/domain-registry';
import type { RequestContext } from '@wanchuang/server-platform';
import { Bindings, cellsOfScope } from '@wanchuang/server-registry';
import type { CenterFiguresType, OverviewType } from './overview.type';

interface CenterCell {
  fieldKey: number;
  departmentKey: number;
  status: CenterStatus;
  legalForm: LegalForm;
  recognisedYear: number;
  endedYear: number;
  centers: number;
}

const sumOf = (cells: readonly CenterCell[]): number => cells.reduce((sum, cell) => sum + cell.centers, 0);

/** The largest first; equal ones in the order of their keys. */
const countBy = (
  cells: readonly CenterCell[],
  keyOf: (cell: CenterCell) => number,
): { key: number; centers: number }[] => {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.centers);
  return [...counts]
    .map(([key, centers]) => ({ key, centers }))
    .sort((one, other) => other.centers - one.centers || one.key - other.key);
};

const inBeing = (cell: CenterCell): boolean => cell.status === 'ACTIVE' || cell.status === 'RECTIFYING';
const inBeingAtEndOf =
  (year: number) =>
  (cell: CenterCell): boolean =>
    cell.recognisedYear <= year && (cell.endedYear === 0 || cell.endedYear > year);

/** How many centers there are, from the rollup of centers: one statement. */
export const readCenterFigures = async (
  { reader }: RequestContext,
  { scope, years }: OverviewType,
): Promise<CenterFiguresType> => {
  const bindings = new Bindings();
  const cells = await reader.rows<CenterCell>(
    `SELECT field_id AS "fieldKey", department_id AS "departmentKey", status, legal_form AS "legalForm",
       recognised_year AS "recognisedYear", ended_year AS "endedYear", sum(centers)::int AS centers
     FROM center_rollup cell WHERE ${cellsOfScope(scope, 'SCOPE', bindings)}
     GROUP BY 1, 2, 3, 4, 5, 6`,
    bindings.values,
  );
  const now = cells.filter(inBeing);
  return {
    total: sumOf(now),
    independent: sumOf(now.filter((cell) => cell.legalForm === 'INDEPENDENT_LEGAL_ENTITY')),
    byStatus: Object.values(CenterStatus).flatMap((status) => {
      const centers = sumOf(cells.filter((cell) => cell.status === status));
      return centers === 0 ? [] : [{ status, centers }];
    }),
    byField: countBy(now, (cell) => cell.fieldKey).flatMap(({ key, centers }) =>
      key === 0 ? [] : [{ fieldKey: key, centers }],
    ),
    byDepartment: countBy(now, (cell) => cell.departmentKey).flatMap(({ key, centers }) =>
      key === 0 ? [] : [{ departmentKey: key, centers }],
    ),
    byYear: years.map((year) => ({ year, centers: sumOf(cells.filter(inBeingAtEndOf(year))) })),
  };
};
