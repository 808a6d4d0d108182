import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, type DecisionKind, Failure, useText, Waiting } from '@wanchuang/web-client';
import { Decisions } from './decisions';
import { DecisionsOfDocument } from './decisions.generated';
import { decisionsText } from './decisions.text';

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
      <Decisions decisions={nodes} />
    </section>
  );
}
