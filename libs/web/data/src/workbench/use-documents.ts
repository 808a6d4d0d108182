import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { officialQueries } from '@wanchuang/domain-queries';
import { useCallback, useState } from 'react';
import { type Language, useLanguage } from '@wanchuang/web-client';
import type { TabSource } from './tab-source';
import { type TabSources, useTabSources } from './use-tab-sources';

/** A document to be opened. */
export interface Opened {
  readonly document: string;
  readonly variables: string;
  readonly source: TabSource | null;
}

export interface Documents extends TabSources {
  /** False until the editors have come. */
  readonly isReady: boolean;
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly activeIndex: number;
  readonly activeId: string;
  /** Where the document of the active tab comes from. */
  readonly source: TabSource | null;
  /** Opens a document in a tab of its own, or goes to the tab where it is open already. */
  readonly open: (opened: Opened) => void;
  readonly openEmpty: () => void;
  readonly choose: (index: number) => void;
  readonly close: (index: number) => void;
}

const untitled = '<untitled>';

/** An official query is called as the language of the interface calls it. */
const titleOf = (source: TabSource | undefined, language: Language): string | undefined =>
  officialQueries.find(({ name }) => name === source?.query)?.title[language] ?? source?.title;

/** The documents that are open, one in each tab. */
export function useDocuments(): Documents {
  const { addTab, changeTab, closeTab } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  const language = useLanguage();
  const { sources, setSource } = useTabSources();
  const isReady = !!queryEditor && !!variableEditor && !!responseEditor;
  const activeId = tabs[activeTabIndex]?.id ?? '';
  /** A new tab has its id once it is drawn. */
  const [awaited, setAwaited] = useState<{ readonly source: TabSource | null; readonly before: string | null } | null>(
    null,
  );
  const [only] = tabs;
  const isBlank = tabs.length === 1 && !only?.query?.trim();
  const open = useCallback(
    ({ document, variables, source }: Opened): void => {
      const same = tabs.findIndex(
        (tab) => tab.query === document || (source !== null && sources[tab.id]?.query === source.query),
      );
      if (same >= 0) {
        if (same !== activeTabIndex) changeTab(same);
        return;
      }
      if (!isBlank) addTab();
      setAwaited({ source, before: isBlank ? null : activeId });
      queryEditor?.setValue(document);
      variableEditor?.setValue(variables);
    },
    [tabs, activeTabIndex, activeId, sources, isBlank, addTab, changeTab, queryEditor, variableEditor],
  );
  if (awaited !== null && activeId !== awaited.before) {
    setAwaited(null);
    setSource(activeId, awaited.source);
  }
  return {
    sources,
    setSource,
    isReady,
    tabs: tabs.map(({ id, title }) => ({ id, title: titleOf(sources[id], language) ?? (title === untitled ? '' : title) })),
    activeIndex: activeTabIndex,
    activeId,
    source: sources[activeId] ?? null,
    open,
    openEmpty: addTab,
    choose: changeTab,
    close: closeTab,
  };
}
