import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, type DecisionKind, Failure, useText, Waiting } from '@wanchuang/web-client';
import { FindingList } from '../rulebook/finding-list';
import { DecisionsOfDocument, type DecisionsOfQuery } from './decisions.generated';
import { decisionKindText, decisionsText } from './decisions.text';
import { traceFindings } from './trace-findings';
import './decisions.css';

interface DecisionListProps {
  /** What was decided of, such as `application_42`. */
  readonly subject: string;
  /** What the card's look is. */
  readonly className: string;
  /** Those of these kinds alone. */
  readonly kinds?: readonly DecisionKind[];
  /** Its name, where a page tells the decisions of several. */
  readonly name?: string;
}

/** What was decided of something in writing, the latest first, each with the findings that it rests on; nothing where there is none. */
export function DecisionList({ subject, className, kinds, name }: DecisionListProps): ReactNode {
  const say = useText(decisionsText);
  const { data, error, refetch } = useQuery(DecisionsOfDocument, { variables: { subject, kinds } });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (!data) return <Waiting height={120} />;
  const { nodes } = data.decisions;
  if (nodes.length === 0) return null;
  return (
    <section className={className} aria-label={name === undefined ? say('title') : `${say('title')}: ${name}`}>
      <h2>{say('title')}</h2>
      {nodes.map((decision) => (
        <DecisionEntry key={decision.id} decision={decision} />
      ))}
    </section>
  );
}

function DecisionEntry({ decision }: { readonly decision: DecisionsOfQuery['decisions']['nodes'][number] }): ReactNode {
  const say = useText(decisionsText);
  const kind = useText(decisionKindText);
  const { decidedOn, reason, noFindings, signerName, trace } = decision;
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
          <FindingList findings={traceFindings(trace)} label={title} />
        </details>
      )}
    </article>
  );
}
