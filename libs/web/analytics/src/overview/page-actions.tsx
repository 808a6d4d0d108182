import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { addressOf, jurisdictionParameter, useJurisdiction, useText, useUrlState } from '@wanchuang/web-client';
import { overviewText } from './overview.text';

/** 公众门户 · 复制链接 · 打印: the address holds the whole state, so copying it is sharing the page. */
export function PageActions(): ReactNode {
  const say = useText(overviewText);
  const { unit } = useJurisdiction();
  const { state } = useUrlState(jurisdictionParameter);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <>
      <span role="status" className="o-outcome">
        {outcome && say(outcome)}
      </span>
      {unit === 'CENTER' ? <Link to={addressOf('/public', jurisdictionParameter, state)}>{say('portal')}</Link> : null}
      <button type="button" className="w-plain-button" onClick={() => void copy()}>
        {say('copyLink')}
      </button>
      <button type="button" className="w-plain-button" onClick={() => window.print()}>
        {say('print')}
      </button>
    </>
  );
}
