/** Where the document of a tab comes from. */
export interface TabSource {
  /** Name of an official query, or id of a saved one. */
  readonly query: string;
  readonly title: string;
  /** Of a saved query: the version that was opened. */
  readonly version: number | null;
}

export type Sources = Readonly<Record<string, TabSource>>;

const isSource = (value: unknown): value is TabSource =>
  typeof value === 'object' &&
  value !== null &&
  'query' in value &&
  typeof value.query === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'version' in value &&
  (value.version === null || typeof value.version === 'number');

/** What was kept, as far as it is understood. */
export function readSources(kept: string | null): Sources {
  if (kept === null) return {};
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, TabSource] => isSource(entry[1])));
  } catch {
    return {};
  }
}
