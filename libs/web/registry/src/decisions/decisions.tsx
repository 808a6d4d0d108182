import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { FindingList } from '../rulebook/finding-list';
import type { DecisionToldFragment } from './decisions.generated';
import { decisionKindText, decisionsText } from './decisions.text';
import { traceFindings } from './trace-findings';
import './decisions.css';

/** Decisions one below the other, each with its reason and the findings that it rests on. */
export function Decisions({ decisions }: { readonly decisions: readonly DecisionToldFragment[] }): ReactNode {
  return decisions.map((decision) => <DecisionEntry key={decision.id} decision={decision} />);
}

function DecisionEntry({ decision }: { readonly decision: DecisionToldFragment }): ReactNode {
  const say = useText(decisionsText);
  const kind = useText(decisionKindText);
  const { decidedOn, reason, noFindings, signerName, policy, trace } = decision;
  const title = kind(decision.kind);
  return (
    <article className="r-decision">
      <h3>{title}</h3>
      <p className="r-decision-on">
        {signerName === null ? say('on', { on: decidedOn }) : say('signed', { on: decidedOn, name: signerName })}
      </p>
      {reason === '' ? null : <p className="r-decision-reason">{reason}</p>}
      {noFindings === null ? null : <p className="r-decision-on">{say('history')}</p>}
      {trace.length === 0 ? null : (
        <details>
          <summary>{say('trace', { count: trace.length })}</summary>
          <FindingList findings={traceFindings(trace)} label={title} policyId={policy?.id} hasStandards />
        </details>
      )}
    </article>
  );
}
