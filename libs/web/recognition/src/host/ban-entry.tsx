import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { CitationLink } from '@wanchuang/web-registry';
import { today } from '../outcome/day-line';
import { daysLeft } from './ban-days';
import type { BanStateFragment } from './host.generated';
import { hostText } from './host.text';

/** A ban with its days, its clause and its ground (Art. 24). */
export function BanEntry({ ban: { fromOn, untilOn, ground, clause } }: { readonly ban: BanStateFragment }): ReactNode {
  const say = useText(hostText);
  const left = daysLeft(untilOn, today());
  return (
    <article className="t-item">
      <p>
        <strong>{left === 0 ? say('banOver') : say('banLeft', { count: left })}</strong> ·{' '}
        {say('banPeriod', { from: fromOn, until: untilOn })} <CitationLink citation={clause} />
      </p>
      <p className="g-written">{ground}</p>
    </article>
  );
}
