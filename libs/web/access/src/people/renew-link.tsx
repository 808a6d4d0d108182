import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from './failure-line';
import { Link } from './invitation-sheet';
import { RenewLinkDocument } from './people.generated';
import { peopleText } from './people.text';

/** Another link for somebody whose invitation has run out, or who has forgotten the password; shown this once. */
export function RenewLink({ personId }: { readonly personId: string }): ReactNode {
  const say = useText(peopleText);
  const [renew, { data, loading, error }] = useMutation(RenewLinkDocument, {
    fetchPolicy: 'no-cache', // a secret stays nowhere longer than it is shown
  });
  return (
    <div className="a-action">
      <FailureLine error={error} />
      <Confirm
        title={say('renewLinkSure')}
        okText={say('renewLink')}
        cancelText={say('close')}
        onConfirm={() => attempt(renew({ variables: { input: { personId } } }))}
      >
        <Button loading={loading}>{say('renewLink')}</Button>
      </Confirm>
      {data ? <Link key={data.renewLink.token} title={say('renewedLink')} token={data.renewLink.token} /> : null}
    </div>
  );
}
