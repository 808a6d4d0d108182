import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { jurisdictionParameter, useLanguage, useText, useUrlState } from '@wanchuang/web-client';
import { clauseWords } from './clause-words';
import { clauseAddress } from './rulebook-schema';
import { findingListText } from './rulebook-terms.text';
import './finding-list.css';

export interface ClauseLinkProps {
  /** Such as `Art. 8(7)`. */
  readonly clause: string;
  /** What stands there instead of the citation. */
  readonly children?: ReactNode;
}

/** A citation that opens the rulebook at its clause, in another tab, so that nothing typed is left. */
export function ClauseLink({ clause, children }: ClauseLinkProps): ReactNode {
  const say = useText(findingListText);
  const language = useLanguage();
  const {
    state: { j },
  } = useUrlState(jurisdictionParameter);
  const words = clauseWords(clause, language);
  return (
    <Link
      className="r-clause"
      to={clauseAddress(clause, j)}
      target="_blank"
      title={say('openClause', { clause: words })}
    >
      {children ?? words}
    </Link>
  );
}
