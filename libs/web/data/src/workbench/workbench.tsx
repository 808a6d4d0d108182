import { QueryEditor, ResponseEditor, useGraphiQL, VariableEditor } from '@graphiql/react';
import { officialQueries, textOf } from '@wanchuang/domain-queries';
import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react';
import { useJurisdiction, useLanguage, useText, useUrlState } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { AnswerPane, type RunOperation } from './answer/answer-pane';
import { DocumentTabs, documentPanelId } from './document-tabs';
import { EditorTheme } from './editor-theme';
import { LibraryPanel } from './library-panel';
import { RunBar } from './run-bar';
import type { Asked } from './send-operation';
import { type Documents, useDocuments } from './use-documents';
import { openingVariables } from './variables';
import { type AnswerView, answerViews, workbenchSchema } from './workbench-schema';
import { workbenchText } from './workbench.text';

/** Queries to the left, the document and its variables in the middle, the answer to the right. */
export function Workbench({ sent }: { readonly sent: RefObject<Asked | null> }): ReactNode {
  const say = useText(workbenchText);
  const documents = useDocuments();
  const run = useRun(documents.activeId, sent);
  const labels = useMemo(
    () => ({ document: say('document'), variables: say('variables'), answer: say('answer') }),
    [say],
  );
  return (
    <>
      <PageHead title={say('title')} />
      <p className="d-lead">{say('lead')}</p>
      <div className="d-workbench">
        <EditorTheme labels={labels} />
        <Shelf documents={documents} />
        <div className="d-middle">
          <DocumentTabs documents={documents} />
          <div id={documentPanelId} role="tabpanel" aria-label={say('document')} className="d-document graphiql-container">
            <QueryEditor aria-label={say('document')} />
          </div>
          <p className="d-caption">{say('variables')}</p>
          <div className="d-variables graphiql-container">
            <VariableEditor aria-label={say('variables')} />
          </div>
          <RunBar isReady={documents.isReady} />
        </div>
        <Answer run={run} />
      </div>
    </>
  );
}

/** What was run last in the tab that is shown. */
function useRun(tabId: string, sent: RefObject<Asked | null>): RunOperation | null {
  const { isFetching, text } = useGraphiQL(({ isFetching: busy, tabs, activeTabIndex }) => ({
    isFetching: busy,
    text: tabs[activeTabIndex]?.response ?? '',
  }));
  const [asked, setAsked] = useState<Readonly<Record<string, Asked>>>({});
  useEffect(() => {
    const last = sent.current;
    if (isFetching && last !== null) setAsked((current) => ({ ...current, [tabId]: last }));
  }, [isFetching, tabId, sent]);
  const own = asked[tabId];
  return useMemo(() => (own === undefined || text === '' ? null : { asked: own, text }), [own, text]);
}

/** The queries that can be opened; an address that names one opens it. */
function Shelf({ documents }: { readonly documents: Documents }): ReactNode {
  const say = useText(workbenchText);
  const language = useLanguage();
  const { id: jurisdictionId } = useJurisdiction();
  const { state, setState } = useUrlState(workbenchSchema);
  const [isOpen, setOpen] = useState(() => window.matchMedia('(width >= 1100px)').matches);
  const { isReady, open, source } = documents;
  const openOfficial = (name: string): void => {
    const query = officialQueries.find((one) => one.name === name);
    if (!query) return;
    const document = textOf(query);
    const variables = openingVariables(document, jurisdictionId);
    open({ document, variables, source: { query: name, title: query.title[language], version: null } });
  };
  const [arrived, setArrived] = useState(false);
  if (isReady && !arrived) setArrived(true);
  useEffect(() => {
    if (!arrived) return;
    if (state.query !== null) openOfficial(state.query);
    // only as the page is reached: afterwards the tabs are what is open
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [arrived]);
  return (
    <section className="d-shelf" aria-label={say('shelves')} data-open={isOpen}>
      <button
        type="button"
        className="w-plain-button d-shelf-switch"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'hideShelf' : 'showShelf')}
      </button>
      {isOpen ? (
        <LibraryPanel
          openName={source?.query ?? null}
          onOpen={({ name }) => {
            openOfficial(name);
            setState({ query: name }, { replace: true });
          }}
        />
      ) : null}
    </section>
  );
}

function Answer({ run }: { readonly run: RunOperation | null }): ReactNode {
  const say = useText(workbenchText);
  const { state, setState } = useUrlState(workbenchSchema);
  const isFetching = useGraphiQL(({ isFetching: busy }) => busy);
  const { view } = state;
  return (
    <section className="d-answer" aria-label={say('answer')}>
      <div className="d-views" role="group" aria-label={say('views')}>
        {answerViews.map((one: AnswerView) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => setState({ view: one }, { replace: true })}
          >
            {say(one)}
          </button>
        ))}
        <span role="status">{isFetching ? say('running') : null}</span>
      </div>
      {/* the editor stays: what runs writes its answer there */}
      <div className="d-json graphiql-container" hidden={view !== 'json'}>
        <ResponseEditor aria-label={say('answer')} />
      </div>
      {view === 'json' ? null : (
        <div className="d-answer-body" aria-busy={isFetching}>
          <AnswerPane view={view} run={run} />
        </div>
      )}
    </section>
  );
}
