import { ExpectedError } from '../errors/expected-error';

export interface AnswerKeyParts {
  /** The operation's text. */
  document: string;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>> | null | undefined;
  /** What the asker may see: two askers share an answer only if this is the same. */
  access: string;
}

/** Deeper than any input of the API; a bound, because the text comes from outside. */
const deepest = 64;

/** JSON text with the keys of objects in order: equal values have equal texts, and different ones different. */
const canonical = (value: unknown, depth = 0): string => {
  if (depth > deepest) throw new ExpectedError('TOO_COMPLEX', `Variables are nested deeper than ${deepest} levels.`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || Object.prototype.toString.call(value) !== '[object Object]')
    throw new TypeError('A variable is no JSON value');
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined) // as if the key were not there
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one, depth + 1)}`).join(',')}}`;
};

/**
 * One text for what decides an answer, apart from the data's version and the day. Different parts never make the same text.
 * @throws ExpectedError TOO_COMPLEX for variables nested too deeply; TypeError for variables that are no JSON.
 */
export const answerKey = ({ document, operationName, variables, access }: AnswerKeyParts): string =>
  `${document.length} ${document}${canonical([operationName ?? null, variables ?? {}, access])}`;
