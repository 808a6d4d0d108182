import { useCallback } from 'react';
import { useQuery } from '@apollo/client/react';
import { useJurisdiction } from '@wanchuang/web-client';
import { dayText } from '../figures/instant';
import { CitationsOfPlaceDocument } from './citations.generated';
import { chosenPolicy } from './use-rulebook';

/** How the policy of the place that is shown numbers a clause that pages and life cycles cite by the measures of Wanzhou. */
export function useCitation(): (clause: string) => string {
  const { id } = useJurisdiction();
  const { data } = useQuery(CitationsOfPlaceDocument, { variables: { jurisdictionId: id } });
  const policy = chosenPolicy(data?.policyDocuments ?? [], null, dayText(new Date().toISOString()));
  return useCallback(
    (clause: string) => policy?.correspondence.find((one) => one.clause === clause)?.citation ?? clause,
    [policy],
  );
}
