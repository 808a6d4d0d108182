import { useQuery } from '@apollo/client/react';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { findIndicator } from '@wanchuang/domain-indicators';
import { attempt, Failure, type IndicatorYear, Waiting, useLanguage, useText } from '@wanchuang/web-client';
import { figureFormat, indicatorName } from '../figures/figure-format';
import { registerOf } from '../registers/register-key';
import { registerViews } from '../registers/registers';
import { agreement } from './agreement';
import { FactDetails } from './fact-details';
import { HistoryList } from './history-list';
import { type FactsBehindQuery, FactsBehindDocument } from './behind.generated';
import { behindText } from './behind.text';
import './behind.css';

export type Fact = NonNullable<FactsBehindQuery['center']>['facts'][number];

export interface BehindDrawerProps {
  readonly centerId: string;
  readonly currency: string;
  /** The number that somebody wants to see behind; null draws nothing. */
  readonly target: IndicatorYear | null;
  readonly onClose: () => void;
  /** What was believed then; without it, now. */
  readonly asOf?: string | null;
  /** Whose number it is, where the page does not say so. */
  readonly centerName?: string;
}

/** What stands behind one number: where the value comes from, and the register's rows that make it up. */
export function BehindDrawer(props: BehindDrawerProps): ReactNode {
  const { centerId, currency, target, onClose, asOf = null, centerName } = props;
  const say = useText(behindText);
  const language = useLanguage();
  const title = target && say('title', { indicator: indicatorName(target.indicatorCode, language), year: target.year });
  return (
    <Drawer
      open={target !== null}
      onClose={onClose}
      size="min(880px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={title !== null && centerName !== undefined ? `${title} · ${centerName}` : title}
    >
      {target ? <Behind centerId={centerId} currency={currency} target={target} asOf={asOf} /> : null}
      <p className="r-behind-close">
        <Button onClick={onClose}>{say('close')}</Button>
      </p>
    </Drawer>
  );
}

interface BehindProps {
  readonly centerId: string;
  readonly currency: string;
  readonly target: IndicatorYear;
  readonly asOf: string | null;
}

function Behind({ centerId, currency, target, asOf }: BehindProps): ReactNode {
  const say = useText(behindText);
  const { data, error, refetch } = useQuery(FactsBehindDocument, {
    variables: { id: centerId, indicators: [target.indicatorCode], year: target.year, asOf },
  });
  if (error) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (data === undefined) return <Waiting />;
  const fact = data.center?.facts[0] ?? null;
  if (fact === null) {
    return (
      <p>
        <strong>{say('missing')}</strong> {say('missingLong')}
      </p>
    );
  }
  return (
    <>
      <Value fact={fact} currency={currency} />
      <FactDetails fact={fact} currency={currency} />
      <HistoryList centerId={centerId} fact={fact} currency={currency} />
      {fact.source === 'REGISTER' ? <Rows centerId={centerId} currency={currency} fact={fact} /> : null}
    </>
  );
}

function Value({ fact, currency }: { readonly fact: Fact; readonly currency: string }): ReactNode {
  const say = useText(behindText);
  const language = useLanguage();
  const format = figureFormat(fact.indicator.code, [fact.value], { language, currency });
  const clause = findIndicator(fact.indicator.code)?.clause;
  return (
    <div className="r-behind-value">
      <p>
        <strong>{format.figure(fact.value)}</strong> {format.unit}
      </p>
      <p className="r-behind-exact">
        {format.exact(fact.value)}
        {clause ? ` · ${say('clause', { clause })}` : null}
      </p>
    </div>
  );
}

function Rows({ centerId, currency, fact }: Omit<BehindProps, 'target' | 'asOf'> & { readonly fact: Fact }): ReactNode {
  const say = useText(behindText);
  const language = useLanguage();
  const { code } = fact.indicator;
  const register = registerOf(code);
  if (register === null) return null;
  const { Panel } = registerViews[register];
  const format = figureFormat(code, [fact.value], { language, currency });
  return (
    <section>
      <h3 className="r-behind-heading">{say('rows')}</h3>
      <Panel
        centerId={centerId}
        currency={currency}
        caption={say('rows')}
        filter={{ feeds: code, fromYear: fact.year, toYear: fact.year }}
      >
        {(sum) => {
          const { by, given, agrees } = agreement(code, fact.value, sum);
          const total = format.exact(given);
          return (
            <p className="r-behind-agreement" data-agrees={agrees}>
              {agrees
                ? by === 'sum'
                  ? say('agreesSum', { count: sum.count, total })
                  : say('agreesCount', { count: sum.count })
                : say('differs', { total, value: format.exact(fact.value) })}
            </p>
          );
        }}
      </Panel>
    </section>
  );
}
