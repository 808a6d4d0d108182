import { officialQueries, textOf } from '@wanchuang/domain-queries';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useJurisdiction, useLanguage, useUrlState } from '@wanchuang/web-client';
import { useStableCallback } from '@wanchuang/web-ui';
import { SavedQueryBehindLinkDocument } from './saved/saved.generated';
import type { SavedQueryState } from './saved/use-saved';
import type { Documents } from './use-documents';
import { openingVariables } from './variables';
import { workbenchSchema } from './workbench-schema';

export interface Opening {
  readonly openOfficial: (name: string) => void;
  readonly openSaved: (query: SavedQueryState) => void;
  /** What went wrong with the query that the address names; `true`: it is not there for this person. */
  readonly fault: { readonly isGone: true } | { readonly error: unknown } | null;
}

const isSavedId = (query: string): boolean => /^savedQuery_\d+$/.test(query);

/** Opens queries; first of all the one that the address names, or holds. */
export function useOpening(documents: Documents): Opening {
  const client = useApolloClient();
  const language = useLanguage();
  const { id: jurisdictionId } = useJurisdiction();
  const { state, setState } = useUrlState(workbenchSchema);
  const [fault, setFault] = useState<Opening['fault']>(null);
  const { isReady, open } = documents;
  const name = (query: string): void => setState({ query, document: '', variables: '' }, { replace: true });

  const openOfficial = (wanted: string): void => {
    const query = officialQueries.find((one) => one.name === wanted);
    if (!query) return setFault({ isGone: true });
    const document = textOf(query);
    const variables = openingVariables(document, jurisdictionId);
    setFault(null);
    open({ document, variables, source: { query: wanted, title: query.title[language], version: null } });
    name(wanted);
  };
  const openSaved = ({ id, name: title, document, variables, version }: SavedQueryState): void => {
    setFault(null);
    open({ document, variables, source: { query: id, title, version } });
    name(id);
  };
  const openBehindLink = async (id: string): Promise<void> => {
    const { data } = await client.query({
      query: SavedQueryBehindLinkDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    if (data?.node?.__typename === 'SavedQuery') openSaved(data.node);
    else setFault({ isGone: true });
  };
  const arrive = useStableCallback((): void => {
    const { query, document, variables } = state;
    if (query === null) {
      if (document !== '') open({ document, variables, source: null });
    } else if (isSavedId(query)) {
      openBehindLink(query).catch((error: unknown) => setFault({ error }));
    } else openOfficial(query);
  });
  useEffect(() => {
    if (isReady) arrive();
  }, [isReady, arrive]);
  return { openOfficial, openSaved, fault };
}
