import type { IntellectualPropertyState } from '@wanchuang/domain-operation';
import { literal, total, type TypeReads } from '@wanchuang/server-platform';

const state = (name: IntellectualPropertyState): string => literal(name);

/** What the dates of a right say: intellectualPropertyState() of the domain as SQL (Art. 18). */
export const intellectualPropertyFields: TypeReads['fields'] = {
  state: total(
    (row) => `CASE WHEN ${row}.lapsed_on IS NOT NULL THEN ${state('LAPSED')}
      WHEN ${row}.granted_on IS NULL THEN ${state('PENDING')} ELSE ${state('GRANTED')} END`,
  ),
};
