import { type ReactNode, useState } from 'react';
import { Button } from 'antd';
import { useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { NewSecretPart } from './new-secret';
import { useCreateWebhook, type NewSecret } from './use-webhooks';
import { WebhookForm } from './webhook-form';
import { WebhookList } from './webhook-list';
import { webhooksText } from './webhooks.text';
import '../exports/exports.css';
import './webhooks.css';

/** Addresses that events are sent to: one’s own, how far each is, and how another is registered. */
export function WebhooksPage(): ReactNode {
  const say = useText(webhooksText);
  const registering = useCreateWebhook();
  const [isOpen, setIsOpen] = useState(false);
  const [replaced, setReplaced] = useState<NewSecret | null>(null);
  const secret = registering.made ?? replaced;
  const close = (): void => {
    registering.reset();
    setReplaced(null);
    setIsOpen(false);
  };
  return (
    <div className="x-page">
      <title>{say('title')}</title>
      <PageHead title={say('title')} />
      <p className="x-quiet">{say('lead')}</p>
      {secret !== null ? (
        <NewSecretPart made={secret} onKept={close} />
      ) : isOpen ? (
        <WebhookForm busy={registering.busy} error={registering.error} onGiven={registering.create} onCancel={close} />
      ) : (
        <div className="x-row">
          <Button type="primary" onClick={() => setIsOpen(true)}>
            {say('create')}
          </Button>
        </div>
      )}
      <WebhookList onSecret={setReplaced} />
    </div>
  );
}
