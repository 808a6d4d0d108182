import type { CallValues } from './call-values';

const keyOf = (place: string): string => `wanchuang call ${place}`;

const isValues = (value: unknown): value is CallValues =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'guidance' in value &&
  typeof value.guidance === 'string' &&
  'fieldCodes' in value &&
  Array.isArray(value.fieldCodes) &&
  'attachments' in value &&
  Array.isArray(value.attachments);

/** Keeps what is typed in the tab until it is saved. A browser that keeps nothing is no reason to stop. @param place which form */
export const keepValues = (place: string, values: CallValues | null): void => {
  try {
    if (values === null) window.sessionStorage.removeItem(keyOf(place));
    else window.sessionStorage.setItem(keyOf(place), JSON.stringify(values));
  } catch {
    // full, or forbidden
  }
};

/** What was typed and not saved; null: nothing. */
export const keptValues = (place: string): CallValues | null => {
  try {
    const value: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(place)) ?? 'null');
    return isValues(value) ? value : null;
  } catch {
    return null;
  }
};
