import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { dayOf } from './day';
import { useOverviewContext } from './overview-context';
import { overviewText } from './overview.text';
import { ratesIn } from './plot-view';

export interface CardFooterProps {
  /** How many of all have a value of that year. */
  readonly coverage?: { readonly some: number; readonly all: number; readonly year: number } | null;
  /** Money says how it was converted. */
  readonly money?: boolean;
  readonly children?: ReactNode;
}

/** Until when the data reach, who is among them, and what was done to them. */
export function CardFooter({ coverage = null, money = false, children }: CardFooterProps): ReactNode {
  const { jurisdiction, answer, note } = useOverviewContext();
  const say = useText(overviewText);
  const cutOff = answer.data?.overview.dataCutOff ?? null;
  const rates = money ? ratesIn(note) : [];
  return (
    <>
      {cutOff !== null && <span>{say('dataCutOff', { date: dayOf(cutOff) })}</span>}
      {coverage && <span>{say(jurisdiction.unit === 'REGION' ? 'coverageRegions' : 'coverage', coverage)}</span>}
      {rates.length > 0 && <span>{say('rate', { rate: rates.join(say('listSeparator')) })}</span>}
      {jurisdiction.synthetic && <span className="o-synthetic">{say('synthetic')}</span>}
      {children}
    </>
  );
}
