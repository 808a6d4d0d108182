import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Finding } from '@wanchuang/domain-policy';
import { useText, Waiting } from '@wanchuang/web-client';
import { FindingList } from '@wanchuang/web-registry';
import { type SelfCheckSummary, summaryOf } from './self-check-summary';
import { selfCheckText } from './self-check.text';
import type { SelfCheckResult } from './use-self-check';

interface SelfCheckProps {
  readonly result: SelfCheckResult;
  /** True: of what was decided, not of what is being typed. */
  readonly isDecided?: boolean;
  /** What can be done about a finding. */
  readonly below?: (finding: Finding) => ReactNode;
}

/** What the rules say, the most pressing first. */
export function SelfCheckPanel({ result, isDecided = false, below }: SelfCheckProps): ReactNode {
  const say = useText(selfCheckText);
  return (
    <section className="g-card" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <p className="g-hint">{say(isDecided ? 'decided' : 'intro')}</p>
      {result === 'UNKNOWN' ? (
        <Waiting height={240} />
      ) : result?.inForce ? (
        <Grouped summary={summaryOf(result.findings)} below={below} />
      ) : (
        <p>{say(result === null ? 'noPolicy' : result.reason)}</p>
      )}
    </section>
  );
}

interface GroupedProps {
  readonly summary: SelfCheckSummary;
  readonly below: SelfCheckProps['below'];
}

const groups = ['unmet', 'missing', 'settleable', 'judged', 'satisfied'] as const;

function Grouped({ summary, below }: GroupedProps): ReactNode {
  const say = useText(selfCheckText);
  return (
    <>
      <Counts summary={summary} />
      {groups
        .filter((group) => summary[group].length > 0)
        .map((group) => (
          <section key={group} className="g-findings">
            <h3>{say(`${group}Title`)}</h3>
            <FindingList findings={summary[group]} label={say(`${group}Title`)} hasSummary={false} below={below} />
          </section>
        ))}
    </>
  );
}

/** How many of each: read out when they change, so that whoever does not see them knows as well. */
export function Counts({ summary }: { readonly summary: SelfCheckSummary }): ReactNode {
  const say = useText(selfCheckText);
  return (
    <ul className="g-counts" aria-live="polite">
      {groups.map((group) => (
        <li key={group} data-wrong={group === 'unmet' && summary.unmet.length > 0}>
          {say(group, { count: summary[group].length })}
        </li>
      ))}
    </ul>
  );
}

/** Where there is no room beside the form: the counts stand below it, and open the whole. */
export function SelfCheckBar(props: SelfCheckProps): ReactNode {
  const say = useText(selfCheckText);
  const [isOpen, setOpen] = useState(false);
  const { result } = props;
  return (
    <div className="g-bar w-screen-only">
      {result !== 'UNKNOWN' && result?.inForce ? <Counts summary={summaryOf(result.findings)} /> : <span />}
      <Button onClick={() => setOpen(true)}>{say('open')}</Button>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        placement="bottom"
        size="80vh"
        closable={{ 'aria-label': say('close') }}
        title={say('title')}
      >
        <SelfCheckPanel {...props} />
      </Drawer>
    </div>
  );
}
