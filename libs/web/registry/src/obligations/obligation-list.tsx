import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { dayText } from '../figures/instant';
import { CitationLink } from '../rulebook/clause-link';
import { CompleteObligation } from './complete-obligation';
import type { ObligationStateFragment } from './obligations.generated';
import { obligationKindText, obligationsText } from './obligations.text';
import { isReminder, obligationStanding } from './standing';
import './obligations.css';

interface ObligationListProps {
  readonly obligations: readonly ObligationStateFragment[];
}

/** What a host owes for a center (Art. 7, 10, 19), open ones first; the bureau marks here what has been done. */
export function ObligationList({ obligations }: ObligationListProps): ReactNode {
  const say = useText(obligationsText);
  if (obligations.length === 0) return <p className="r-none">{say('none')}</p>;
  return (
    <ul className="r-obligations">
      {obligations.map((obligation) => (
        <Obligation key={obligation.id} obligation={obligation} />
      ))}
    </ul>
  );
}

function Obligation({ obligation }: { readonly obligation: ObligationStateFragment }): ReactNode {
  const say = useText(obligationsText);
  const kind = useText(obligationKindText);
  const { clause, dueOn, doneOn, viewerCan } = obligation;
  const day =
    doneOn !== null
      ? say('done', { day: doneOn })
      : dueOn === null
        ? say('noDue')
        : say(isReminder(obligation.kind) ? 'reminder' : 'due', { day: dueOn });
  const standing = obligationStanding(obligation, dayText(new Date().toISOString()));
  return (
    <li data-standing={standing}>
      <p>
        {kind(obligation.kind)} <CitationLink citation={clause} />
      </p>
      <p className="r-obligation-day">
        <strong>{say(standing)}</strong> · {day}
      </p>
      {viewerCan.complete ? <CompleteObligation obligation={obligation} /> : null}
    </li>
  );
}
