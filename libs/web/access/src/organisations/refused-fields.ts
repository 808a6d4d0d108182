import { CombinedGraphQLErrors } from '@apollo/client';
import { errorCode, type SayOf } from '@wanchuang/web-client';
import type { OrganisationValues } from './organisation-values';
import type { organisationsText } from './organisations.text';

/** What the server says of an error besides its code. */
const detail = (error: unknown, name: string): unknown =>
  CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.[name] : undefined;

/** Whether somebody else has changed the organisation since the form began. */
export const isStaleVersion = (error: unknown): boolean =>
  errorCode(error) === 'CONFLICT' && detail(error, 'place') === 'version';

type FieldName = keyof OrganisationValues | 'renamedOn';
type Say = SayOf<typeof organisationsText>;

/** What the server refuses, said at the field that it is about; null: it is about none. */
export function refusedField(error: unknown, say: Say): { readonly name: FieldName; readonly says: string } | null {
  switch (detail(error, 'place')) {
    case 'input.creditCode':
      return { name: 'creditCode', says: say(errorCode(error) === 'CONFLICT' ? 'creditCodeTaken' : 'creditCodeDigit') };
    case 'input.parentId':
      return { name: 'parentId', says: say('parentCircle') };
    case 'input.renamedOn':
      return { name: 'renamedOn', says: say('renamedTooEarly') };
    case 'input.closedOn':
      return { name: 'closedOn', says: say('dayToCome') };
    default:
      return null;
  }
}

/** What is refused for a reason of the register, in the person's words; null for everything else. */
export function refusalWords(error: unknown, say: Say): string | null {
  if (errorCode(error) === 'FORBIDDEN') return say('outOfReach');
  return detail(error, 'reason') === 'RECOMMENDS_CENTERS' ? say('hasCenters') : null;
}
