import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from './failure-line';
import { ErasePersonDocument } from './people.generated';
import { peopleText } from './people.text';

/** Erases what is kept of a person, for good. */
export function ErasePerson({ personId }: { readonly personId: string }): ReactNode {
  const say = useText(peopleText);
  const [erase, { loading, error }] = useMutation(ErasePersonDocument);
  return (
    <div className="a-action">
      <FailureLine error={error} />
      <Confirm
        title={say('erase')}
        description={say('eraseSure')}
        okText={say('erase')}
        okButtonProps={{ danger: true }}
        cancelText={say('close')}
        onConfirm={() => attempt(erase({ variables: { input: { personId, idempotencyKey: crypto.randomUUID() } } }))}
      >
        <Button danger loading={loading}>
          {say('erase')}
        </Button>
      </Confirm>
    </div>
  );
}
