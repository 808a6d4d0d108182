import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { CopyButton } from '../outcome/copy-button';
import { outcomeText } from '../outcome/outcome.text';
import type { SubmitObjectionMutation } from './objection.generated';
import { objectionText } from './objection.text';

interface ReceiptCardProps {
  readonly told: SubmitObjectionMutation['submitObjection'];
  readonly onAnother: () => void;
}

/** The receipt of an objection, which is told once. */
export function ReceiptCard({ told, onAnother }: ReceiptCardProps): ReactNode {
  const say = useText(objectionText);
  const common = useText(outcomeText);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="g-card t-receipt" aria-label={say('receiptTitle')}>
      <h2 ref={heading} tabIndex={-1}>
        {say('receiptTitle')}
      </h2>
      <p>{say('receiptAdvice')}</p>
      <dl className="g-facts">
        <div>
          <dt>{say('receipt')}</dt>
          <dd className="t-code">{told.receipt}</dd>
        </div>
        <div>
          <dt>{say('receivedOn')}</dt>
          <dd>{instantText(told.receivedAt, language)}</dd>
        </div>
      </dl>
      <div className="g-row w-screen-only">
        <CopyButton text={told.receipt} label={say('receipt')} />
        <Button onClick={() => window.print()}>{common('print')}</Button>
        <Button onClick={onAnother}>{say('another')}</Button>
      </div>
    </section>
  );
}
