import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Failure, nameOf, Notice, useLanguage, useText, Waiting, webhookStateText } from '@wanchuang/web-client';
import { eventTypeWord, MoreRows } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from '../exports/failure-line';
import { type NewSecret, useWebhooks, useWebhookSteps, type WebhookState, type WebhookSteps } from './use-webhooks';
import { WebhookFacts } from './webhook-facts';
import { webhooksText } from './webhooks.text';

interface WebhookListProps {
  readonly onSecret: (made: NewSecret) => void;
}

/** One’s own webhooks, the newest first. */
export function WebhookList({ onSecret }: WebhookListProps): ReactNode {
  const say = useText(webhooksText);
  const { rows, totalCount, error, retry, more, loadingMore } = useWebhooks();
  return (
    <section className="x-part" aria-labelledby="x-list-title">
      <h2 id="x-list-title">{say('listTitle')}</h2>
      {error !== null ? (
        <Failure error={error} retry={retry} />
      ) : totalCount === null ? (
        <Waiting height={160} />
      ) : rows.length === 0 ? (
        <Notice title={say('emptyTitle')} advice={say('emptyAdvice')} />
      ) : (
        <>
          <p className="x-quiet">{say('count', { count: totalCount })}</p>
          <ul className="x-list">
            {rows.map((row) => (
              <Row key={row.id} row={row} onSecret={onSecret} />
            ))}
          </ul>
          <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
        </>
      )}
    </section>
  );
}

interface RowProps extends WebhookListProps {
  readonly row: WebhookState;
}

function Row({ row, onSecret }: RowProps): ReactNode {
  const state = useText(webhookStateText);
  const steps = useWebhookSteps(row, onSecret);
  const scope = useScopeWords()(row);
  return (
    <li>
      <div className="x-row x-apart">
        <h3>
          {row.name}{' '}
          <span className="x-webhook-state" data-state={row.state}>
            {state(row.state)}
          </span>
        </h3>
        <Steps row={row} steps={steps} />
      </div>
      <p className="x-address">{row.address}</p>
      <p className="x-quiet">{scope}</p>
      <WebhookFacts row={row} />
      <FailureLine error={steps.error} />
    </li>
  );
}

function Steps({ row, steps }: { readonly row: WebhookState; readonly steps: WebhookSteps }): ReactNode {
  const say = useText(webhooksText);
  const { name } = row;
  const isActive = row.state === 'ACTIVE';
  return (
    <div className="x-row">
      <Button size="small" loading={row.isTestWaiting} aria-label={say('testThat', { name })} onClick={steps.test}>
        {say('test')}
      </Button>
      <Button
        size="small"
        disabled={steps.busy}
        aria-label={say(isActive ? 'pauseThat' : 'resumeThat', { name })}
        onClick={() => steps.setPaused(isActive)}
      >
        {say(isActive ? 'pause' : 'resume')}
      </Button>
      <Confirm
        title={say('replaceSure')}
        okText={say('replace')}
        cancelText={say('cancel')}
        onConfirm={steps.replace}
      >
        <Button size="small" disabled={steps.busy} aria-label={say('replaceThat', { name })}>
          {say('replace')}
        </Button>
      </Confirm>
      <Confirm
        title={say('removeSure')}
        okText={say('remove')}
        cancelText={say('cancel')}
        onConfirm={steps.remove}
      >
        <Button size="small" danger disabled={steps.busy} aria-label={say('removeThat', { name })}>
          {say('remove')}
        </Button>
      </Confirm>
    </div>
  );
}

/** What is sent, in words. */
function useScopeWords(): (row: WebhookState) => string {
  const say = useText(webhooksText);
  const language = useLanguage();
  const listed = (words: readonly string[]): string => words.join(language === 'zh' ? '、' : ', ');
  return ({ types, jurisdictions, centerIds }) => {
    const parts = [
      types.length === 0 ? say('everyType') : listed(types.map((type) => eventTypeWord(type, language))),
      jurisdictions.length === 0 ? '' : listed(jurisdictions.map((one) => nameOf(one, language))),
      centerIds.length === 0 ? '' : say('ofCenters', { count: centerIds.length }),
    ].filter((part) => part !== '');
    return (parts.length > 1 ? parts : [...parts, say('everywhere')]).join(' · ');
  };
}
