import '@graphiql/react/style.css';
import 'graphiql/setup-workers/vite';
import { GraphiQLProvider } from '@graphiql/react';
import { officialQueries, textOf } from '@wanchuang/domain-queries';
import { type ReactNode, useMemo, useState } from 'react';
import { useViewer } from '@wanchuang/web-access';
import { useJurisdiction, useText, Waiting } from '@wanchuang/web-client';
import { useUi } from '@wanchuang/web-ui';
import { editorThemes } from './editor-theme';
import { keptTabs } from './kept-tabs';
import type { Asked } from './send-operation';
import { useFetcher } from './use-fetcher';
import { openingVariables } from './variables';
import { Workbench } from './workbench';
import { workbenchText } from './workbench.text';
import './workbench.css';

/** Where analysts ask what no page shows. */
export function WorkbenchPage(): ReactNode {
  const say = useText(workbenchText);
  const { viewer } = useViewer();
  return (
    <>
      <title>{say('title')}</title>
      {viewer === null ? <Waiting height={480} /> : <Editors key={viewer.person.id} personId={viewer.person.id} />}
    </>
  );
}

/** GraphiQL's editors, with the tabs that this person has open. */
function Editors({ personId }: { readonly personId: string }): ReactNode {
  const { id: jurisdictionId } = useJurisdiction();
  const { theme } = useUi();
  const [last, setLast] = useState<Asked | null>(null);
  const fetcher = useFetcher(setLast);
  const storage = useMemo(() => keptTabs(personId), [personId]);
  const [first] = officialQueries;
  const query = first ? textOf(first) : '';
  const variables = openingVariables(query, jurisdictionId);
  const [isFirstVisit] = useState(() => storage.length === 0);
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      defaultTheme={theme}
      editorTheme={editorThemes}
      defaultTabs={[{ query, variables }]}
      initialVariables={isFirstVisit ? variables : undefined}
      defaultQuery=""
      schemaDescription
      inputValueDeprecation
    >
      <Workbench last={last} />
    </GraphiQLProvider>
  );
}
