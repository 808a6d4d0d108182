import { articlesFaults, citationsIn, foreignCitation } from './article-form';
import { isIsoDate } from './calendar-day';
import {
  type Check,
  fault,
  fieldsOf,
  isRecord,
  listOf,
  nonEmptyText,
  orNull,
  type PolicyFault,
  satisfies,
  words,
} from './form-check';
import { type ParameterForm, parameterForms } from './parameter-forms';
import { citationForm, faultsOfDates } from './policy-faults';
import type { DatedValue, IsoDate, Policy, PolicyTerms } from './policy';

const day = satisfies((value) => typeof value === 'string' && isIsoDate(value), 'is no day, written YYYY-MM-DD');
const code = satisfies(
  (value) => typeof value === 'string' && /^[A-Z0-9-]+$/.test(value),
  'is no code of a jurisdiction',
);
const citation = satisfies(
  (value) => typeof value === 'string' && citationForm.test(value),
  'is no citation such as "Art. 9(3)"',
);
const isTrue = satisfies((value) => value === true, 'is not true: leave it out where a clause is cited');

const datedValue = (form: ParameterForm<unknown>): Check =>
  fieldsOf({ value: form.check, from: day, until: orNull(day), citation: orNull(citation), lastCheckedOn: day });

/** Either a clause is cited, or it is said that none gives it. */
const citedOrAdministrative: Check = (value, path) => {
  if (!isRecord(value) || !Array.isArray(value['values'])) return [];
  const isAdministrative = value['administrative'] === true;
  return value['values'].flatMap((dated: unknown, index) => {
    if (!isRecord(dated) || (dated['citation'] === null) === isAdministrative) return [];
    const message = isAdministrative
      ? 'cites a clause, and the parameter is said to be administrative'
      : 'cites no clause, and the parameter is not said to be administrative';
    return fault(`${path}.values[${index}].citation`, message);
  });
};

const parameter = (form: ParameterForm<unknown>): Check => {
  const fields = fieldsOf(
    {
      unit: satisfies((value) => value === form.unit, `is not ${form.unit}`),
      title: words,
      values: listOf(datedValue(form)),
    },
    { administrative: isTrue },
  );
  return (value, path) => [...fields(value, path), ...citedOrAdministrative(value, path)];
};

const termsFields = {
  jurisdictionCode: code,
  documentNumber: nonEmptyText,
  titleZh: nonEmptyText,
  titleEn: nonEmptyText,
  issuedOn: day,
  inForceFrom: day,
  inForceUntil: orNull(day),
  replaces: orNull(nonEmptyText),
  interpretedByZh: nonEmptyText,
  interpretedByEn: nonEmptyText,
  parameters: fieldsOf(
    Object.fromEntries(Object.entries(parameterForms).map(([name, form]) => [name, parameter(form)])),
  ),
} satisfies { readonly [Field in keyof PolicyTerms]: Check };

/** Which clause each one of Wanzhou's measures is. */
const correspondence: Check = (value, path) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([theirs, ours]) => [
        ...citation(theirs, `${path}.${theirs}`),
        ...citation(ours, `${path}.${theirs}`),
      ])
    : fault(path, 'is no object');
const optionalFields = { correspondence };

const policyFields = {
  ...termsFields,
  legalBasis: listOf(words),
  chapters: listOf(words),
  articles: () => [], // they are numbered among each other: articlesFaults
} satisfies { readonly [Field in keyof Policy]: Check };

interface Days {
  readonly issuedOn: IsoDate;
  readonly inForceFrom: IsoDate;
  readonly inForceUntil: IsoDate | null;
}

const isDay = (value: unknown): value is IsoDate => day(value, '').length === 0;
const isDayOrNull = (value: unknown): value is IsoDate | null => value === null || isDay(value);

/** The days of a document, where they are days at all. */
const daysOf = ({ issuedOn, inForceFrom, inForceUntil }: Readonly<Record<string, unknown>>): Days | null =>
  isDay(issuedOn) && isDay(inForceFrom) && isDayOrNull(inForceUntil) ? { issuedOn, inForceFrom, inForceUntil } : null;

const isDatedValue = (value: unknown): value is DatedValue<unknown> =>
  isRecord(value) &&
  isDay(value['from']) &&
  isDayOrNull(value['until']) &&
  (value['citation'] === null || typeof value['citation'] === 'string') &&
  isDay(value['lastCheckedOn']);

/** The dated values of each parameter that has them, by name. */
const valuesOf = ({
  parameters,
}: Readonly<Record<string, unknown>>): readonly [string, readonly DatedValue<unknown>[]][] =>
  Object.entries(isRecord(parameters) ? parameters : {}).flatMap(([name, found]) => {
    const values: unknown = isRecord(found) ? found['values'] : null;
    return Array.isArray(values) && values.length > 0 && values.every(isDatedValue) ? [[name, values]] : [];
  });

const faultsOfDays = (document: Readonly<Record<string, unknown>>): readonly PolicyFault[] => {
  const days = daysOf(document);
  if (!days) return [];
  const { issuedOn, inForceFrom, inForceUntil } = days;
  return [
    ...(issuedOn <= inForceFrom ? [] : fault('inForceFrom', 'lies before the day of issue')),
    ...(inForceUntil === null || inForceUntil > inForceFrom ? [] : fault('inForceUntil', 'ends it before it begins')),
    ...valuesOf(document).flatMap(([name, values]) =>
      faultsOfDates(days, values).flatMap((message) => fault(`parameters.${name}.values`, message)),
    ),
  ];
};

/** Everything wrong with a document that should hold what `PolicyTerms` says. */
export const termsFaults = (document: unknown): readonly PolicyFault[] => [
  ...fieldsOf(termsFields, optionalFields)(document, ''),
  ...(isRecord(document) ? faultsOfDays(document) : []),
];

/** Everything wrong with a document that should be a policy. */
export const documentFaults = (document: unknown): readonly PolicyFault[] => {
  if (!isRecord(document)) return fault('', 'is no object');
  const cited = citationsIn(document['articles']);
  return [
    ...fieldsOf(policyFields, optionalFields)(document, ''),
    ...faultsOfDays(document),
    ...(Object.hasOwn(document, 'articles') ? articlesFaults(document['articles'], document['chapters']) : []),
    ...valuesOf(document).flatMap(([name, values]) =>
      values.flatMap((dated, index) =>
        foreignCitation(dated.citation, `parameters.${name}.values[${index}].citation`, cited),
      ),
    ),
    ...Object.entries(isRecord(document['correspondence']) ? document['correspondence'] : {}).flatMap(
      ([theirs, ours]) => foreignCitation(ours, `correspondence.${theirs}`, cited),
    ),
  ];
};

export const isPolicyTerms = (document: unknown): document is PolicyTerms => termsFaults(document).length === 0;
export const isPolicy = (document: unknown): document is Policy => documentFaults(document).length === 0;
