import { numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import type { CreateWebhookInput } from './webhook.inputs';
import { longestName, mostNamed } from './webhook.limits';
import type { NewWebhook } from './webhook.store';

/** What somebody gave of a webhook about to be made; its address is held against the rules apart. */
export type GivenWebhook = Omit<NewWebhook, 'personId' | 'address' | 'sealedSecret'>;

const typeForm = /^[a-z_]{1,60}\.[a-z_]{1,60}$/;
const sequenceForm = /^\d{1,15}$/;

const checkedName = (name: string): string => {
  const tidy = name.trim();
  if (tidy !== '' && tidy.length <= longestName && !/\p{Cc}/u.test(tidy)) return tidy;
  throw badInput('input.name', name.length, `a name has 1 to ${longestName} characters, on one line`);
};

const listed = (given: readonly string[] | null | undefined, place: string): readonly string[] => {
  if (given == null) return [];
  if (given.length >= 1 && given.length <= mostNamed) return given;
  throw badInput(place, given.length, `1 to ${mostNamed} are wanted, or none named at all`);
};

const typesOf = (given: readonly string[] | null | undefined): string[] =>
  [...new Set(listed(given, 'input.types'))].map((type, at) => {
    if (typeForm.test(type)) return type;
    throw badInput(`input.types.${at}`, null, 'a type of events such as center.recognised is wanted');
  });

const idsOf = (type: string, given: readonly string[] | null | undefined, place: string): number[] => {
  const keys = listed(given, place).map((id, at) => numericId(type, id, `${place}.${at}`));
  return [...new Set(keys)].sort((one, other) => one - other);
};

const sequenceOf = (given: string | null | undefined): string | null => {
  if (given == null) return null;
  if (sequenceForm.test(given)) return given;
  throw badInput('input.afterSequence', null, 'a place in the log is wanted: a whole number from 0');
};

/** @throws ExpectedError BAD_USER_INPUT */
export const givenWebhook = (input: CreateWebhookInput): GivenWebhook => ({
  name: checkedName(input.name),
  types: typesOf(input.types),
  jurisdictionIds: idsOf('jurisdiction', input.jurisdictionIds, 'input.jurisdictionIds'),
  centerIds: idsOf('center', input.centerIds, 'input.centerIds'),
  afterSequence: sequenceOf(input.afterSequence),
});
