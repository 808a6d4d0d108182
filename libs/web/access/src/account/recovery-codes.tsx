import { useMutation } from '@apollo/client/react';
import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { saveFile } from '@wanchuang/web-ui';
import { MakeRecoveryCodesDocument } from './account.generated';
import { accountText } from './account.text';
import { Part } from './part';
import { PasswordAgain } from './password-again';
import { lookAgain } from './use-account';

/** What replaces the app when the phone is lost. */
export function RecoveryCodes({ left }: { readonly left: number }): ReactNode {
  const say = useText(accountText);
  const [make, { data, loading, error, reset }] = useMutation(MakeRecoveryCodesDocument, {
    ...lookAgain,
    fetchPolicy: 'no-cache', // a secret stays nowhere longer than it is shown
  });
  if (data)
    return (
      <Part title={say('codesReady')}>
        <NewCodes codes={data.makeRecoveryCodes} onKept={reset} />
      </Part>
    );
  return (
    <Part title={say('codesTitle')}>
      <p className="a-quiet">{say('codesAdvice')}</p>
      {left === 0 ? (
        <Alert type="warning" showIcon title={say('noCodesLeft')} />
      ) : (
        <p>{say('codesLeft', { count: left })}</p>
      )}
      <PasswordAgain
        action={say('makeCodes')}
        advice={say('makeCodesAdvice')}
        busy={loading}
        error={error}
        onGiven={(password) => attempt(make({ variables: { input: { password } } }))}
        onCancel={reset}
      />
    </Part>
  );
}

interface NewCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

function NewCodes({ codes, onKept }: NewCodesProps): ReactNode {
  const say = useText(accountText);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = `${codes.join('\n')}\n`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false); // a browser may refuse it; the codes can still be selected
    }
  };
  return (
    <>
      <Alert type="warning" showIcon title={say('codesWarning')} />
      <ul className="a-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="a-row w-screen-only">
        <Button onClick={() => attempt(copy())}>{say('copy')}</Button>
        <Button onClick={() => saveFile(say('codesFile'), new Blob([text], { type: 'text/plain' }))}>
          {say('download')}
        </Button>
        <Button onClick={() => window.print()}>{say('print')}</Button>
        <Button type="primary" onClick={onKept}>
          {say('kept')}
        </Button>
        <span role="status">{copied === null ? null : say(copied ? 'copied' : 'copyFailed')}</span>
      </div>
    </>
  );
}
