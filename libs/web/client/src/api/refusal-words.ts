import { CombinedGraphQLErrors } from '@apollo/client';
import { importStateValues, personStatusValues, roleValues } from '../schema.generated';
import { importStateText, personStatusText, roleText } from '../terms/terms.text';
import type { SayOf } from '../text/define-text';
import type { Language } from '../text/language';
import { sayIn } from '../text/use-text';
import { refusalText } from './refusal.text';

type Said = Readonly<Record<string, unknown>>;
type Say = SayOf<typeof refusalText>;
type Words = (say: Say, said: Said, language: Language) => string;

interface Row {
  readonly code: string;
  /** What else the server says of it, each of which must be so; a list: one of these. */
  readonly when?: Readonly<Record<string, unknown>>;
  readonly words: Words;
}

/** The name of a sentence that wants no value. */
type Plain = {
  [
    Key in keyof (typeof refusalText)['entries']
  ]: (typeof refusalText)['entries'][Key]['zh'] extends `${string}{{${string}` ? never : Key;
}[keyof (typeof refusalText)['entries']];

const plain =
  (key: Plain): Words =>
  (say) =>
    say(key);

const accounts = [
  'CHANGE_PERSON',
  'SUSPEND_PERSON',
  'RESUME_PERSON',
  'ERASE_PERSON',
  'END_SESSIONS',
  'RENEW_LINK',
  'UNMASK_PERSON',
  'UNLINK_IDENTITY',
  'REVOKE_TOKEN',
];

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const given = (value: unknown): boolean => value !== undefined && value !== null;

const rolesOf: Words = (say, { roles }, language) => {
  const asked = roleValues.filter((role) => isList(roles) && roles.includes(role));
  return say('role', {
    roles: asked.map((role) => sayIn(roleText, language)(role)).join(language === 'zh' ? '、' : ', '),
  });
};

const personState: Words = (say, { status }, language) => {
  const state = personStatusValues.find((one) => one === status);
  return say('personState', { state: state ? sayIn(personStatusText, language)(state) : String(status) });
};

const importState: Words = (say, { state: found }, language) => {
  const state = importStateValues.find((one) => one === found);
  return say('importState', { state: state ? sayIn(importStateText, language)(state) : String(found) });
};

const isToken = (value: unknown): boolean => isText(value) && value.startsWith('token_');
const toldOnce =
  (key: 'tokenToldOnce' | 'invitationToldOnce'): Words =>
  (say, { made }) =>
    say(key, { made: String(made) });

const mapping: Words = (say, { faults }) => {
  const [first]: readonly unknown[] = isList(faults) ? faults : [];
  const path = typeof first === 'object' && first !== null && 'path' in first ? first.path : null;
  return say('mapping', { path: isText(path) && path !== '' ? path : '/' });
};

/** The first row that fits is the one that is said. */
const rows: readonly Row[] = [
  { code: 'UNAUTHENTICATED', when: { place: 'input.password' }, words: plain('wrongSignIn') },
  { code: 'UNAUTHENTICATED', when: { place: 'input.code' }, words: plain('wrongCode') },
  { code: 'UNAUTHENTICATED', words: plain('signIn') },
  { code: 'FORBIDDEN', when: { roles: given }, words: rolesOf },
  { code: 'FORBIDDEN', when: { action: accounts }, words: plain('account') },
  { code: 'FORBIDDEN', when: { action: 'GIVE_ROLE' }, words: plain('account') },
  { code: 'FORBIDDEN', when: { action: 'INVITE_PERSON' }, words: plain('organisationOutside') },
  { code: 'FORBIDDEN', when: { action: 'GRANT_ROLE' }, words: plain('scopeOutside') },
  { code: 'FORBIDDEN', when: { action: 'END_ROLE' }, words: plain('roleOutside') },
  { code: 'FORBIDDEN', when: { action: ['LOAD_IMPORT', 'UNDO_IMPORT'] }, words: plain('importOutside') },
  { code: 'FORBIDDEN', when: { action: 'CHECK_IMPORT' }, words: plain('mappingOutside') },
  { code: 'FORBIDDEN', when: { action: 'PUBLISH_FIGURES' }, words: plain('figuresOutside') },
  { code: 'FORBIDDEN', when: { place: 'orderBy' }, words: plain('orderMasked') },
  { code: 'FORBIDDEN', when: { place: isText }, words: plain('centersOutside') }, // what is left: sums over centers
  { code: 'NOT_FOUND', when: { place: 'input.personId' }, words: plain('noPerson') },
  { code: 'NOT_FOUND', when: { place: 'input.roleHoldingId' }, words: plain('noRole') },
  { code: 'NOT_FOUND', when: { place: 'input.sessionId' }, words: plain('noSession') },
  { code: 'NOT_FOUND', when: { place: 'id' }, words: plain('noImport') },
  { code: 'NOT_FOUND', when: { place: 'fileId' }, words: plain('noFile') },
  { code: 'CONFLICT', when: { reason: 'TOLD_ONCE', made: isToken }, words: toldOnce('tokenToldOnce') },
  { code: 'CONFLICT', when: { reason: 'TOLD_ONCE' }, words: toldOnce('invitationToldOnce') },
  { code: 'CONFLICT', when: { place: 'input.email' }, words: plain('emailTaken') },
  { code: 'CONFLICT', when: { place: 'idempotencyKey' }, words: plain('sentBefore') },
  { code: 'CONFLICT', when: { release: given }, words: plain('figuresPublished') },
  { code: 'CONFLICT', when: { status: given }, words: personState },
  { code: 'CONFLICT', when: { state: given }, words: importState },
  { code: 'CONFLICT', when: { held: given }, words: plain('roleHeld') },
  {
    code: 'CONFLICT',
    when: { untilOn: isText },
    words: (say, { untilOn }) => say('roleEnds', { day: String(untilOn) }),
  },
  {
    code: 'CONFLICT',
    when: { version: given },
    words: (say, { version }) => say('changed', { version: String(version) }),
  },
  { code: 'REFUSED', when: { reason: 'LAST_ADMINISTRATOR' }, words: plain('lastAdministrator') },
  { code: 'REFUSED', when: { reason: 'LINK' }, words: plain('link') },
  { code: 'REFUSED', when: { reason: 'TOO_MANY_FAILURES' }, words: plain('wait') },
  { code: 'BAD_USER_INPUT', when: { place: 'input.name' }, words: plain('name') },
  { code: 'BAD_USER_INPUT', when: { place: 'input.email' }, words: plain('email') },
  { code: 'BAD_USER_INPUT', when: { place: 'input.phone' }, words: plain('phone') },
  {
    code: 'BAD_USER_INPUT',
    when: { place: ['input.jurisdictionId', 'input.organisationId'] },
    words: plain('scopeKind'),
  },
  { code: 'BAD_USER_INPUT', when: { place: 'input.on' }, words: plain('endPast') },
  { code: 'BAD_USER_INPUT', when: { place: 'untilOn' }, words: plain('endBefore') },
  {
    code: 'BAD_USER_INPUT',
    when: { constraint: ['person_organisation_fk', 'role_holding_organisation_fk'] },
    words: plain('organisationGone'),
  },
  { code: 'BAD_USER_INPUT', when: { constraint: 'role_holding_jurisdiction_fk' }, words: plain('placeGone') },
  { code: 'BAD_USER_INPUT', when: { place: 'input.currentPassword' }, words: plain('wrongPassword') },
  // of a new password the server says how long it was, of a wrong one nothing
  { code: 'BAD_USER_INPUT', when: { place: 'input.password', value: given }, words: plain('uselessPassword') },
  { code: 'BAD_USER_INPUT', when: { place: 'input.password' }, words: plain('wrongPassword') },
  { code: 'BAD_USER_INPUT', when: { place: 'input.newPassword' }, words: plain('uselessPassword') },
  { code: 'BAD_USER_INPUT', when: { place: 'mapping' }, words: mapping },
  { code: 'TOO_COMPLEX', when: { limit: 'time' }, words: plain('tooLong') },
];

const fits = (wanted: unknown, value: unknown): boolean => {
  if (typeof wanted === 'function') return wanted(value) === true;
  return isList(wanted) ? wanted.includes(value) : wanted === value;
};

/** A refusal in the words of the interface; null: the server says something that the table does not know. */
export function refusalWords(error: unknown, language: Language): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const said: Said = error.errors[0]?.extensions ?? {};
  const row = rows.find(
    ({ code, when = {} }) =>
      said['code'] === code && Object.entries(when).every(([key, wanted]) => fits(wanted, said[key])),
  );
  return row ? row.words(sayIn(refusalText, language), said, language) : null;
}
