import { Alert, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import type { NewSecret } from './use-webhooks';
import { webhooksText } from './webhooks.text';

interface NewSecretPartProps {
  readonly made: NewSecret;
  readonly onKept: () => void;
}

/** A signing secret, shown this once. */
export function NewSecretPart({ made: { secret, name }, onKept }: NewSecretPartProps): ReactNode {
  const say = useText(webhooksText);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      setCopied(false); // a browser may refuse it; the secret can still be selected
    }
  };
  return (
    <section className="x-part" aria-labelledby="x-secret-title">
      <h2 id="x-secret-title">{say('ready', { name })}</h2>
      <Alert type="warning" showIcon title={say('warning')} />
      <Input.TextArea readOnly autoSize autoFocus className="x-secret" value={secret} aria-label={say('secret')} />
      <div className="x-row">
        <Button onClick={() => attempt(copy())}>{say('copy')}</Button>
        <Button type="primary" onClick={onKept}>
          {say('kept')}
        </Button>
        <span role="status">{copied === null ? null : say(copied ? 'copied' : 'copyFailed')}</span>
      </div>
      <p className="x-quiet">{say('verify')}</p>
    </section>
  );
}
