import { FormationMode, LegalForm, technologyFields } from '@wanchuang/domain-registry';
import { type ApplicationForm, emptyForm, type FormField, type FormParty, textLimits } from './application-form';

/** What is wrong with a form that is handed over; a form that is not finished has no fault. */
export interface FormFault {
  /** Such as `mission` or `parties.2.duties`; null: the form as a whole. */
  readonly field: string | null;
  readonly reason: 'NO_FORM' | 'UNKNOWN' | 'TYPE' | 'TOO_LONG' | 'CHOICE' | 'NUMBER' | 'TOO_MANY';
  /** Longest text, most entries or largest number, where that is the matter. */
  readonly most: number | null;
}

export type ParsedForm =
  { readonly ok: true; readonly form: ApplicationForm } | { readonly ok: false; readonly faults: readonly FormFault[] };

/** Longest texts of a party, in characters. */
export const partyLimits = { name: 200, creditCode: 40, duties: 2000 } as const satisfies Record<
  keyof FormParty,
  number
>;
export const mostParties = 20;
const mostStaff = 1_000_000;
/** Money and areas: no sign, at most two places behind the point. */
const decimalForm = /^\d{1,13}(\.\d{1,2})?$/;

const fault = (field: string | null, reason: FormFault['reason'], most: number | null = null): FormFault => ({
  field,
  reason,
  most,
});

type Check = (value: unknown, field: string) => FormFault[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextUpTo =
  (most: number): Check =>
  (value, field) => {
    if (typeof value !== 'string' || value.includes('\0')) return [fault(field, 'TYPE')];
    return [...value].length > most ? [fault(field, 'TOO_LONG', most)] : [];
  };

const isOneOrNull =
  (codes: readonly string[]): Check =>
  (value, field) =>
    value === null || codes.some((code) => code === value) ? [] : [fault(field, 'CHOICE')];

const isBoolean: Check = (value, field) => (typeof value === 'boolean' ? [] : [fault(field, 'TYPE')]);

const isDecimalOrNull: Check = (value, field) =>
  value === null || (typeof value === 'string' && decimalForm.test(value)) ? [] : [fault(field, 'NUMBER')];

const isCountOrNull: Check = (value, field) =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostStaff)
    ? []
    : [fault(field, 'NUMBER', mostStaff)];

const isParty: Check = (value, field) =>
  isRecord(value)
    ? [
        ...Object.entries(partyLimits).flatMap(([key, most]) => isTextUpTo(most)(value[key], `${field}.${key}`)),
        ...Object.keys(value)
          .filter((key) => !Object.hasOwn(partyLimits, key))
          .map((key) => fault(`${field}.${key}`, 'UNKNOWN')),
      ]
    : [fault(field, 'TYPE')];

const areParties: Check = (value, field) => {
  if (!Array.isArray(value)) return [fault(field, 'TYPE')];
  if (value.length > mostParties) return [fault(field, 'TOO_MANY', mostParties)];
  return value.flatMap((party, place) => isParty(party, `${field}.${place}`));
};

const longestCode = 50;
const texts = Object.fromEntries(Object.entries(textLimits).map(([field, most]) => [field, isTextUpTo(most)]));

const others: Readonly<Record<Exclude<FormField, keyof typeof textLimits>, Check>> = {
  fieldCode: isOneOrNull(technologyFields.map(({ code }) => code)),
  legalForm: isOneOrNull(Object.keys(LegalForm)),
  formationMode: isOneOrNull(Object.keys(FormationMode)),
  declaresCleanRecord: isBoolean,
  parties: areParties,
  rdStaff: isCountOrNull,
  floorSpace: isDecimalOrNull,
  instruments: isDecimalOrNull,
  // which industries are special, the policy says when it is judged
  specialIndustry: (value, field) => (value === null ? [] : isTextUpTo(longestCode)(value, field)),
  hostResearchSpending: isDecimalOrNull,
  ownsIntellectualProperty: (value, field) => (value === null ? [] : isBoolean(value, field)),
  transferIncome: isDecimalOrNull,
};

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...Object.entries(texts),
  ...Object.entries(others),
]);

const isForm = (
  value: Readonly<Record<string, unknown>>,
  faults: readonly FormFault[],
): value is typeof value & ApplicationForm => faults.length === 0 && checks.size === Object.keys(value).length;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * A form from its JSON text. Fields that are left out are empty; what is there must be of its kind and within its length,
 * and nothing else is asked: a draft keeps whatever somebody has typed.
 */
export const parseForm = (text: string): ParsedForm => {
  const given = jsonOf(text);
  if (!isRecord(given)) return { ok: false, faults: [fault(null, 'NO_FORM')] };
  const whole: Readonly<Record<string, unknown>> = { ...emptyForm, ...given };
  const faults = Object.entries(whole).flatMap(([field, value]) => {
    const check = checks.get(field);
    return check ? check(value, field) : [fault(field, 'UNKNOWN')];
  });
  return isForm(whole, faults) ? { ok: true, form: whole } : { ok: false, faults };
};

/** The one text of a form: the same form has the same text, however it was handed over. */
export const formText = (form: ApplicationForm): string => {
  const parties = form.parties.map(({ name, creditCode, duties }) => ({ name, creditCode, duties }));
  // the fields of emptyForm come first, in their order
  return JSON.stringify({ ...emptyForm, ...form, parties });
};

/** What a version's hash is made of: the form, and what its evidence is. */
export const contentOf = (form: ApplicationForm, evidence: readonly { slot: string; sha256: string }[]): string =>
  [formText(form), ...evidence.map(({ slot, sha256 }) => `${slot} ${sha256}`).sort()].join('\n');
