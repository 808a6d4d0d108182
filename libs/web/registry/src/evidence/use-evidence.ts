import { useQuery } from '@apollo/client/react';
import { type PageHandle, pageHandle } from '@wanchuang/web-client';
import { EvidenceDocument } from './evidence.generated';
import type { Evidence } from './evidence-words';

export interface EvidenceHandle extends PageHandle {
  readonly evidence: Evidence | null;
}

/** What stands behind a figure. While another is on its way, the last one stays. */
export function useEvidence(of: string): EvidenceHandle {
  const query = useQuery(EvidenceDocument, { variables: { of }, skip: of === '' });
  const evidence = (query.data ?? query.previousData)?.evidence;
  const page = evidence?.facts;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    evidence: evidence ?? null,
    ...pageHandle(query, page, after === null ? null : () => query.fetchMore({ variables: { after } })),
  };
}
