import { useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useState } from 'react';

/** Where the document of a tab comes from. */
export interface TabSource {
  /** Name of an official query, or id of a saved one. */
  readonly query: string;
  readonly title: string;
  /** Of a saved query: the version that was opened. */
  readonly version: number | null;
}

type Sources = Readonly<Record<string, TabSource>>;

const key = 'sources';

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

export interface TabSources {
  readonly sources: Sources;
  readonly setSource: (tabId: string, source: TabSource | null) => void;
}

/** Which tab holds which query; it outlives a reload as the tabs do. */
export function useTabSources(): TabSources {
  const storage = useGraphiQL((state) => state.storage);
  const [sources, setSources] = useState(() => readSources(storage.get(key)));
  useEffect(() => {
    storage.set(key, JSON.stringify(sources));
  }, [storage, sources]);
  const setSource = useCallback((tabId: string, source: TabSource | null): void => {
    setSources(({ [tabId]: _, ...others }) => (source === null ? others : { ...others, [tabId]: source }));
  }, []);
  return { sources, setSource };
}
