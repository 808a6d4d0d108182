import { type Language, sayIn } from '@wanchuang/web-client';
import { saidOf } from '../failure/said-of';
import { applicationRefusalText } from './application-refusal.text';
import { fieldNameText } from './form/field-words.text';
import { isFormField, partOf } from './form/form-fields';
import { formText } from './form/form.text';

type Said = Readonly<Record<string, unknown>>;
type Key = Exclude<keyof (typeof applicationRefusalText)['entries'], 'TOO_LONG'>;

const isKey = (key: unknown): key is Key =>
  typeof key === 'string' && key !== 'TOO_LONG' && Object.hasOwn(applicationRefusalText.entries, key);

const isRecord = (value: unknown): value is Said => typeof value === 'object' && value !== null;

const fieldWords = (field: string, language: Language): string => {
  const part = partOf(field);
  if (part === 'parties') return sayIn(formText, language)('partyDuties');
  return isFormField(part) ? sayIn(fieldNameText, language)(part) : field;
};

/** A text that is longer than the server takes, by its field. */
const tooLong = ({ faults }: Said, language: Language): string | null => {
  const found: unknown = Array.isArray(faults)
    ? faults.find((one) => isRecord(one) && one['reason'] === 'TOO_LONG')
    : null;
  if (!isRecord(found) || typeof found['field'] !== 'string') return null;
  const values = { field: fieldWords(found['field'], language), most: String(found['most']) };
  return sayIn(applicationRefusalText, language)('TOO_LONG', values);
};

/** What was refused about an application, in words; null: it is none of its refusals. */
export function applicationRefusal(error: unknown, language: Language): string | null {
  const said = saidOf(error);
  const key = isKey(said['guard']) ? said['guard'] : said['reason'];
  return isKey(key) ? sayIn(applicationRefusalText, language)(key) : tooLong(said, language);
}
