import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, useText } from '@wanchuang/web-client';
import { Decisions } from '../decisions/decisions';
import { DecisionsOfCenterDocument } from '../decisions/decisions.generated';
import { centerOutcomeText } from './outcome.text';

/** Why a center was recognised, and what was decided of it since, for those concerned (Art. 9); nothing for others. */
export function CenterDecisions({ centerId }: { readonly centerId: string }): ReactNode {
  const say = useText(centerOutcomeText);
  const { data, error, refetch } = useQuery(DecisionsOfCenterDocument, { variables: { id: centerId } });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  const decisions = data?.center?.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <section className="r-card r-outcome" aria-labelledby="decisions">
      <h2 id="decisions" className="r-card-heading">
        {say('decisions')}
      </h2>
      <p className="r-card-note">{say('decisionsNote')}</p>
      <Decisions decisions={decisions} />
    </section>
  );
}
