import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { FileLine } from '../files/file-line';
import type { FileStateFragment } from '../files/file.generated';
import { conclusionText } from '../state-words.text';
import { panelConclusionText } from './conclusion.text';

interface ConclusionWordsProps {
  readonly conclusion: {
    readonly conclusion: 'SUPPORT' | 'REVISE' | 'OPPOSE';
    readonly opinion: string;
    readonly decidedOn: string;
    readonly document: FileStateFragment | null;
  };
}

/** What a panel has concluded: nothing of who judged, or how many. */
export function ConclusionWords({ conclusion }: ConclusionWordsProps): ReactNode {
  const say = useText(panelConclusionText);
  const word = useText(conclusionText);
  return (
    <div className="p-concluded">
      <p>
        <span className="p-tag">{word(conclusion.conclusion)}</span>{' '}
        <span className="g-quiet">{say('decidedOn', { day: conclusion.decidedOn })}</span>{' '}
        <ClauseLink clause="Art. 9(3)" />
      </p>
      <p className="g-written">{conclusion.opinion}</p>
      {conclusion.document ? <FileLine file={conclusion.document} /> : null}
    </div>
  );
}
