import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { jurisdictionParameter, useLanguage, useText, useUrlState } from '@wanchuang/web-client';
import { clauseWords } from './clause-words';
import { clauseAddress } from './rulebook-schema';
import { findingListText } from './rulebook-terms.text';
import { useCitation } from './use-citation';
import './finding-list.css';

export interface CitationLinkProps {
  /** By the policy's own numbers, such as `Art. 8(7)`. */
  readonly citation: string;
  /** The policy that has it; without it, the one in force. */
  readonly policyId?: string;
  /** What stands there instead of the citation. */
  readonly children?: ReactNode;
}

/** A citation that opens the rulebook at its clause, in another tab, so that nothing typed is left. */
export function CitationLink({ citation, policyId, children }: CitationLinkProps): ReactNode {
  const say = useText(findingListText);
  const language = useLanguage();
  const {
    state: { j },
  } = useUrlState(jurisdictionParameter);
  const words = clauseWords(citation, language);
  return (
    <Link
      className="r-clause"
      to={clauseAddress(citation, j, policyId)}
      target="_blank"
      title={say('openClause', { clause: words })}
    >
      {children ?? words}
    </Link>
  );
}

export interface ClauseLinkProps {
  /** As pages and life cycles cite it, by the measures of Wanzhou. */
  readonly clause: string;
}

/** The same of a clause that the policy of the place may number otherwise. */
export function ClauseLink({ clause }: ClauseLinkProps): ReactNode {
  return <CitationLink citation={useCitation()(clause)} />;
}
