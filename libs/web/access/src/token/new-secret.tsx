import { Alert, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { tokensText } from './tokens.text';

interface NewSecretProps {
  readonly secret: string;
  /** Whether it runs published documents alone. */
  readonly documentsOnly: boolean;
  readonly onKept: () => void;
}

const exampleOf = (secret: string, documentsOnly: boolean): string =>
  [
    `curl ${window.location.origin}/graphql \\`,
    `  -H 'Authorization: Bearer ${secret}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    documentsOnly ? `  -d '{"documentId":"…"}'` : `  -d '{"query":"{ centers { totalCount } }"}'`,
  ].join('\n');

/** A token's secret, shown this once. */
export function NewSecret({ secret, documentsOnly, onKept }: NewSecretProps): ReactNode {
  const say = useText(tokensText);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      setCopied(false); // a browser may refuse it; the token can still be selected
    }
  };
  return (
    <>
      <Alert type="warning" showIcon title={say('warning')} />
      <Input.TextArea readOnly autoSize autoFocus className="a-secret" value={secret} aria-label={say('secret')} />
      <div className="a-row">
        <Button onClick={() => attempt(copy())}>{say('copy')}</Button>
        <Button type="primary" onClick={onKept}>
          {say('kept')}
        </Button>
        <span role="status">{copied === null ? null : say(copied ? 'copied' : 'copyFailed')}</span>
      </div>
      <h3>{say('example')}</h3>
      <pre className="a-example" tabIndex={0} aria-label={say('example')}>
        {exampleOf(secret, documentsOnly)}
      </pre>
    </>
  );
}
