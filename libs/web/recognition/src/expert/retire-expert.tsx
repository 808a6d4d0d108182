import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { ExpertFailure } from './expert-failure';
import { ChangeExpertDocument, type PooledExpertFragment, RetireExpertDocument } from './expert.generated';
import { expertText } from './expert.text';

/** Takes an expert out of the pool after it was asked twice, or brings back one who had left it. */
export function RetireExpert({ expert }: { readonly expert: PooledExpertFragment }): ReactNode {
  const say = useText(expertText);
  const [retire, retiring] = useMutation(RetireExpertDocument);
  const [change, changing] = useMutation(ChangeExpertDocument);
  const { id: expertId, version, state, viewerCan } = expert;
  const input = () => ({ expertId, version, idempotencyKey: crypto.randomUUID() });
  return (
    <div className="p-part">
      {viewerCan.retire && state === 'ACTIVE' ? (
        <Confirm
          title={say('retireSure')}
          description={say('retireAdvice')}
          okText={say('retire')}
          cancelText={say('later')}
          onConfirm={() => attempt(retire({ variables: { input: input() } }))}
        >
          <Button danger loading={retiring.loading}>
            {say('retire')}
          </Button>
        </Confirm>
      ) : null}
      {viewerCan.change && state === 'RETIRED' ? (
        <Button
          loading={changing.loading}
          onClick={() => attempt(change({ variables: { input: { ...input(), state: 'ACTIVE' } } }))}
        >
          {say('restore')}
        </Button>
      ) : null}
      <ExpertFailure error={retiring.error ?? changing.error} />
    </div>
  );
}
