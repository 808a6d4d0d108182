const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** One way to write a value that has several: 12.50 is "12.5", an instant is UTC with milliseconds. */
const canonical = (value: unknown): unknown => {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value);
  if (instant.test(text)) return new Date(text).toISOString();
  if (!decimal.test(text)) return text;
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';

/**
 * The first place where two answers differ, in words, or null where they hold the same data. Numbers and their texts
 * are the same, and so are an instant's ways of being written; the order of members tells nothing, that of lists does.
 */
export const firstDifference = (api: unknown, baseline: unknown, place = ''): string | null => {
  if (Array.isArray(api) && Array.isArray(baseline)) {
    if (api.length !== baseline.length)
      return `${place}: the API has ${api.length} items, the baseline ${baseline.length}`;
    return firstOf(api.keys(), (index) => firstDifference(api[index], baseline[index], `${place}[${index}]`));
  }
  if (isRecord(api) && isRecord(baseline)) {
    const names = new Set([...Object.keys(api), ...Object.keys(baseline)]);
    return firstOf(names, (name) => firstDifference(api[name], baseline[name], place ? `${place}.${name}` : name));
  }
  if (canonical(api) === canonical(baseline)) return null;
  return `${place}: the API has ${shown(api)}, the baseline ${shown(baseline)}`;
};

const firstOf = <Key>(keys: Iterable<Key>, find: (key: Key) => string | null): string | null => {
  for (const key of keys) {
    const found = find(key);
    if (found !== null) return found;
  }
  return null;
};
