import type { AccessRules } from './access-rules';

/** What one column of the house says of its types. */
export type ColumnRules = Pick<AccessRules, 'rows' | 'shown' | 'masked'>;
