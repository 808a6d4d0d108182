import { numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { checkedText } from '../reading/checked-text';
import type { ChangeDeliberationInput, DeliberationItemInput, DraftDeliberationInput } from './deliberation.inputs';
import type { DeliberationChange, DeliberationItemState, NewDeliberation } from './deliberation.store';

const mostItems = 200;
const longText = { hasLines: true } as const;

const attendeesOf = (text: string): string => checkedText('input.attendees', text, { ...longText, most: 2000 });
const minutesOf = (text: string): string => checkedText('input.minutes', text, { ...longText, most: 20_000 });
const documentOf = (id: string): number => numericId('file', id, 'input.documentId');

/** @throws ExpectedError BAD_USER_INPUT for too many, one twice, or a refusal without a reason */
function itemsOf(items: readonly DeliberationItemInput[]): DeliberationItemState[] {
  if (items.length > mostItems)
    throw badInput('input.items', items.length, `a meeting decides of at most ${mostItems} applications`);
  const given = items.map(({ applicationId, decision, reason }, place) => {
    const at = `input.items.${place}`;
    const why = checkedText(`${at}.reason`, reason ?? '', { ...longText, most: 2000 });
    if (decision === 'REFUSE' && why.trim() === '') throw badInput(`${at}.reason`, null, 'a refusal has a reason');
    return { applicationId: numericId('application', applicationId, `${at}.applicationId`), decision, reason: why };
  });
  const twice = given.findIndex(({ applicationId }, place) =>
    given.slice(0, place).some((other) => other.applicationId === applicationId),
  );
  if (twice >= 0) throw badInput(`input.items.${twice}.applicationId`, null, 'it stands in the list before');
  return given.sort((one, other) => one.applicationId - other.applicationId);
}

export const newDeliberation = (input: DraftDeliberationInput): NewDeliberation => ({
  jurisdictionId: numericId('jurisdiction', input.jurisdictionId, 'input.jurisdictionId'),
  heldOn: input.heldOn,
  attendees: attendeesOf(input.attendees),
  minutes: minutesOf(input.minutes),
  items: itemsOf(input.items),
  fileId: input.documentId == null ? null : documentOf(input.documentId),
});

/** Only what was given is in it. */
export const deliberationChange = (input: ChangeDeliberationInput): DeliberationChange => ({
  ...(input.heldOn == null ? {} : { heldOn: input.heldOn }),
  ...(input.attendees == null ? {} : { attendees: attendeesOf(input.attendees) }),
  ...(input.minutes == null ? {} : { minutes: minutesOf(input.minutes) }),
  ...(input.items == null ? {} : { items: itemsOf(input.items) }),
  ...(input.documentId == null ? {} : { fileId: documentOf(input.documentId) }),
});
