import { useMutation } from '@apollo/client/react';
import { Button, Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, type UnlinkReason, unlinkReasonText, unlinkReasonValues, useText } from '@wanchuang/web-client';
import { identitiesText } from '../account/identities.text';
import { FailureLine } from './failure-line';
import { UnlinkIdentityOfDocument } from './people.generated';

interface UnlinkIdentityOfProps {
  readonly identityId: string;
  readonly issuer: string;
}

/** Takes away that a provider vouches for somebody; why is kept on record. */
export function UnlinkIdentityOf({ identityId, issuer }: UnlinkIdentityOfProps): ReactNode {
  const say = useText(identitiesText);
  const reasonWords = useText(unlinkReasonText);
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState<UnlinkReason | null>(null);
  const [unlink, { loading, error }] = useMutation(UnlinkIdentityOfDocument);
  const send = (why: UnlinkReason): void => {
    const idempotencyKey = crypto.randomUUID();
    attempt(unlink({ variables: { input: { identityId, reason: why, idempotencyKey } } }));
  };
  if (!isAsking)
    return (
      <Button size="small" aria-label={say('unlinkThat', { name: issuer })} onClick={() => setIsAsking(true)}>
        {say('unlink')}
      </Button>
    );
  const field = `unlink-reason-${identityId}`;
  return (
    <div className="a-unlink" role="group" aria-label={say('unlinkThat', { name: issuer })}>
      <Form.Item layout="vertical" label={say('unlinkReason')} htmlFor={field} extra={say('unlinkOfAdvice')}>
        <Select
          id={field}
          autoFocus
          value={reason}
          placeholder={say('unlinkChoose')}
          onChange={setReason}
          options={unlinkReasonValues.map((value) => ({ value, label: reasonWords(value) }))}
        />
      </Form.Item>
      <FailureLine error={error} />
      <div className="a-row">
        <Button danger disabled={reason === null} loading={loading} onClick={() => (reason ? send(reason) : undefined)}>
          {say('unlink')}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
