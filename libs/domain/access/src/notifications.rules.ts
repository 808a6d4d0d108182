import type { Actor } from './actor';
import type { Predicate } from './predicate';
import type { ColumnRules } from './rules';

const own = (personId: number): Predicate => ({ field: 'personId', is: personId });

/** An inbox is one's own; nobody else reads in it, whatever the role. */
export const notificationsRules = ({ personId }: Actor): ColumnRules =>
  personId === null ? { rows: {} } : { rows: { Notification: own(personId) } };
