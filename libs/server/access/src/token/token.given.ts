import { Dataset } from '@wanchuang/domain-access';
import { type Clock, dayInShanghai, numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { checkedName } from '../person/person.check';
import type { CreateTokenInput } from './token.inputs';
import type { NewToken } from './token.store';
import { usualPointsPerMinute } from './token-budget';

const day = 24 * 60 * 60 * 1000;
const mostDays = 365;
const mostPlaces = 200;

/** The instant at which a day begins in Shanghai. */
const beginOf = (date: string): Date => new Date(`${date}T00:00:00+08:00`);

/** The end of the last day. @throws ExpectedError BAD_USER_INPUT for a day that is past, or more than a year away */
const expiryOf = (last: string, clock: Clock): Date => {
  const today = beginOf(dayInShanghai(clock.now())).getTime();
  const begin = beginOf(last).getTime();
  if (begin >= today && begin <= today + mostDays * day) return new Date(begin + day);
  throw badInput('input.expiresOn', last, `a day from today to ${mostDays} days from now is wanted`);
};

const placesOf = (type: string, ids: readonly string[] | null | undefined, place: string): number[] | null => {
  if (ids == null) return null;
  if (ids.length === 0 || ids.length > mostPlaces)
    throw badInput(place, ids.length, `1 to ${mostPlaces} are wanted, or none named at all`);
  const keys = ids.map((id, at) => numericId(type, id, `${place}.${at}`));
  return [...new Set(keys)].sort((one, other) => one - other);
};

const pointsOf = (points: number | null | undefined): number => {
  if (points == null) return usualPointsPerMinute;
  if (points >= 1 && points <= usualPointsPerMinute) return points;
  throw badInput('input.pointsPerMinute', points, `1 to ${usualPointsPerMinute} are wanted`);
};

/** Checks what was given of a token about to be made. @throws ExpectedError BAD_USER_INPUT */
export const newToken = (input: CreateTokenInput, clock: Clock): NewToken => {
  const datasets = Object.values(Dataset).filter((one) => input.datasets.includes(one));
  if (datasets.length === 0) throw badInput('input.datasets', [], 'a token is for at least one dataset');
  const centerIds = placesOf('center', input.centerIds, 'input.centerIds');
  if (centerIds && input.access === 'READ_AND_WRITE')
    throw badInput('input.access', input.access, 'a token for single centers reads only');
  if (input.documentsOnly && input.access === 'READ_AND_WRITE')
    throw badInput('input.access', input.access, 'a token for published documents reads only');
  return {
    name: checkedName('input.name', input.name),
    datasets,
    jurisdictionIds: placesOf('jurisdiction', input.jurisdictionIds, 'input.jurisdictionIds'),
    centerIds,
    access: input.access,
    documentsOnly: input.documentsOnly,
    pointsPerMinute: pointsOf(input.pointsPerMinute),
    expiresAt: expiryOf(input.expiresOn, clock),
  };
};
