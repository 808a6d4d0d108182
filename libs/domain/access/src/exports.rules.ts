import type { Actor } from './actor';
import type { Role } from './roles';
import type { ColumnRules } from './rules';

/** Who takes data out as files; in them stands what the person may read. */
export const exportingRoles: readonly Role[] = ['ANALYST', 'EVALUATOR', 'BUREAU_OFFICER', 'BUREAU_LEADER'];

/** An export is its maker’s, a schedule of exports its owner’s: nobody else sees it, whatever the role. */
export const exportsRules = ({ personId }: Actor): ColumnRules => {
  if (personId === null) return { rows: {} };
  const own = { field: 'personId', is: personId } as const;
  return { rows: { Export: own, ExportSchedule: own } };
};
