import type { ReactNode } from 'react';
import { useLanguage, useText, webhookFaultText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { grouped } from '@wanchuang/web-ui';
import type { WebhookState } from './use-webhooks';
import { webhooksText } from './webhooks.text';

/** How far one is: its last success, what failed in words, and what waits. */
export function WebhookFacts({ row }: { readonly row: WebhookState }): ReactNode {
  const say = useText(webhooksText);
  const language = useLanguage();
  const failure = useFailureWords()(row);
  const test = useTestWords()(row);
  const time = (instant: string): string => instantText(instant, language);
  const facts: readonly (readonly [name: string, value: string | null, isWrong?: boolean])[] = [
    [say('delivered'), row.deliveredAt === null ? say('never') : time(row.deliveredAt)],
    [say('waiting'), say('waitingCount', { number: grouped(String(row.waiting.totalCount)) })],
    [say('failed'), failure, true],
    [say('next'), row.state === 'ACTIVE' && row.nextAt !== null ? time(row.nextAt) : null],
    [say('tested'), test, row.testFault !== null],
    [say('previous'), row.previousUntil !== null && new Date(row.previousUntil) > new Date() ? time(row.previousUntil) : null],
  ];
  return (
    <div role="group" aria-label={row.name} aria-live="polite">
      {row.state === 'STOPPED' ? <p className="x-error">{say('stoppedAdvice')}</p> : null}
      <dl className="x-facts">
        {facts.map(([name, value, isWrong = false]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={isWrong ? 'x-error' : undefined}>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

function useFailureWords(): (row: WebhookState) => string | null {
  const say = useText(webhooksText);
  const fault = useText(webhookFaultText);
  const language = useLanguage();
  return (row) => {
    if (row.fault === null || row.failedAt === null) return null;
    const parts = [
      fault(row.fault),
      row.faultStatus === null ? '' : say('status', { status: row.faultStatus }),
      row.failures > 1 ? say('failures', { count: row.failures }) : '',
      instantText(row.failedAt, language),
    ];
    return parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  };
}

function useTestWords(): (row: WebhookState) => string | null {
  const say = useText(webhooksText);
  const fault = useText(webhookFaultText);
  const language = useLanguage();
  return ({ isTestWaiting, testedAt, testFault, testStatus }) => {
    if (isTestWaiting) return say('testWaiting');
    if (testedAt === null) return null;
    const time = instantText(testedAt, language);
    if (testFault === null) return say('testAccepted', { status: testStatus ?? '', time });
    const status = testStatus === null ? '' : ` (${testStatus})`;
    return say('testFailed', { fault: `${fault(testFault)}${status}`, time });
  };
}
