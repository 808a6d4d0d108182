import { QueryEditor, useGraphiQL, VariableEditor } from '@graphiql/react';
import { type ReactNode, useMemo } from 'react';
import { useErrorText, useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { AnswerSection } from './answer-section';
import { DocumentTabs, documentPanelId } from './document-tabs';
import { EditorTheme } from './editor-theme';
import { RunBar } from './run-bar';
import { SaveBar } from './saved/save-bar';
import { savedText } from './saved/saved.text';
import { useSavedQueries } from './saved/use-saved';
import type { Asked } from './send-operation';
import { Shelf } from './shelf';
import { useDocuments } from './use-documents';
import { type Opening, useOpening } from './use-opening';
import { workbenchText } from './workbench.text';

/** Queries to the left, the document and its variables in the middle, the answer to the right. */
export function Workbench({ last }: { readonly last: Asked | null }): ReactNode {
  const say = useText(workbenchText);
  const documents = useDocuments();
  const opening = useOpening(documents);
  const saved = useSavedQueries();
  const { queryEditor, variableEditor, fetchError } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    fetchError: state.fetchError,
  }));
  const labels = useMemo(
    () => ({ document: say('document'), variables: say('variables'), answer: say('answer') }),
    [say],
  );
  const texts = () => ({ document: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });
  return (
    <>
      <PageHead title={say('title')} />
      <p className="d-lead">{say('lead')}</p>
      <OpeningFault fault={opening.fault} />
      {fetchError === null ? null : (
        <p className="d-fault" role="alert">
          {say('schemaFailed')}
        </p>
      )}
      <div className="d-workbench" aria-busy={!documents.isReady}>
        <EditorTheme labels={labels} />
        <Shelf documents={documents} opening={opening} saved={saved} />
        <section className="d-middle" aria-label={say('document')}>
          <DocumentTabs documents={documents} />
          <div
            id={documentPanelId}
            role="tabpanel"
            aria-label={say('document')}
            className="d-document graphiql-container"
          >
            <QueryEditor aria-label={say('document')} />
          </div>
          <p className="d-caption">{say('variables')}</p>
          <div className="d-variables graphiql-container">
            <VariableEditor aria-label={say('variables')} />
          </div>
          <RunBar isReady={documents.isReady} />
          <SaveBar key={documents.activeId} documents={documents} saved={saved} texts={texts} />
        </section>
        <AnswerSection tabId={documents.activeId} last={last} />
      </div>
    </>
  );
}

/** Says that the query of the address did not open. */
function OpeningFault({ fault }: Pick<Opening, 'fault'>): ReactNode {
  const say = useText(savedText);
  const errorText = useErrorText();
  if (fault === null) return null;
  const words = 'isGone' in fault ? say('linkGone') : errorText(fault.error).title;
  return (
    <p className="d-fault" role="alert">
      {words}
    </p>
  );
}
