import { useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useState } from 'react';

import { readSources, type Sources, type TabSource } from './tab-source';

const key = 'sources';

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
