import type { ReactNode } from 'react';
import { meanOf } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { panelConclusionText } from './conclusion.text';
import { spreadOf } from './spread';

interface ScoreLineProps {
  /** At least one. */
  readonly totals: readonly number[];
  /** Null: none is in force. */
  readonly mark: number | null;
}

/** Each total as a dot on 0 to 100, with the mean and the pass mark; the words say the same. */
export function ScoreLine({ totals, mark }: ScoreLineProps): ReactNode {
  const say = useText(panelConclusionText);
  const at = (points: number) => ({ left: `${points}%` });
  return (
    <div className="p-line-box">
      <div className="p-line" aria-hidden="true">
        {mark === null ? null : <span className="p-line-mark" style={at(mark)} />}
        <span className="p-line-mean" style={at(Number(meanOf(totals) ?? 0))} />
        {totals.map((total, place) => (
          <span key={place} className="p-line-dot" style={at(total)} />
        ))}
      </div>
      <p className="g-quiet">
        {say('spread', spreadOf(totals))}
        {mark === null ? '' : ` · ${say('mark', { mark })}`}
      </p>
    </div>
  );
}
