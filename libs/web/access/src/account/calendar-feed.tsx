import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, Failure, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from '../people/failure-line';
import { CalendarFeedDocument, MakeCalendarFeedDocument, RevokeCalendarFeedDocument } from './calendar-feed.generated';
import { deadlinesText } from './deadlines.text';

const looksAgain = { refetchQueries: [CalendarFeedDocument], awaitRefetchQueries: true };

/** The secret address by which a calendar program follows one's deadlines: made, shown once, made anew, revoked. */
export function CalendarFeed(): ReactNode {
  const say = useText(deadlinesText);
  const { data, error, refetch } = useQuery(CalendarFeedDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <h3>{say('feed')}</h3>
      <p className="a-quiet">{say('feedHelp')}</p>
      {data?.viewer ? (
        <Known madeAt={data.viewer.calendarFeed?.madeAt ?? null} />
      ) : error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : (
        <Waiting height={48} />
      )}
    </>
  );
}

/** @param madeAt null: there is none that works */
function Known({ madeAt }: { readonly madeAt: string | null }): ReactNode {
  const say = useText(deadlinesText);
  const language = useLanguage();
  const client = useApolloClient();
  const [make, making] = useMutation(MakeCalendarFeedDocument, {
    ...looksAgain,
    fetchPolicy: 'no-cache', // a secret stays nowhere longer than it is shown
  });
  const [revoke, revoking] = useMutation(RevokeCalendarFeedDocument, looksAgain);
  const asked = () => ({ variables: { input: { idempotencyKey: crypto.randomUUID() } } });
  const makeOne = async (): Promise<void> => {
    revoking.reset();
    try {
      await make(asked());
    } catch (thrown) {
      await client.refetchQueries({ include: [CalendarFeedDocument] }); // an answer that was lost has made one all the same
      throw thrown;
    }
  };
  if (making.data) return <NewAddress secret={making.data.makeCalendarFeed.secret} onKept={making.reset} />;
  if (madeAt === null)
    return (
      <>
        <div className="a-row">
          <Button loading={making.loading} onClick={() => attempt(makeOne())}>
            {say('makeFeed')}
          </Button>
          <span role="status">{revoking.data ? say('feedRevoked') : null}</span>
        </div>
        <FailureLine error={making.error} />
      </>
    );
  return (
    <>
      <p>{say('feedMade', { at: instantText(madeAt, language) })}</p>
      <div className="a-row">
        <Confirm
          title={say('renewFeedSure')}
          okText={say('renewFeed')}
          cancelText={say('cancel')}
          onConfirm={() => attempt(makeOne())}
        >
          <Button loading={making.loading}>{say('renewFeed')}</Button>
        </Confirm>
        <Confirm
          title={say('revokeFeedSure')}
          okText={say('revokeFeed')}
          cancelText={say('cancel')}
          onConfirm={() => attempt(revoke(asked()))}
        >
          <Button danger loading={revoking.loading}>
            {say('revokeFeed')}
          </Button>
        </Confirm>
      </div>
      <FailureLine error={making.error ?? revoking.error} />
    </>
  );
}

interface NewAddressProps {
  readonly secret: string;
  readonly onKept: () => void;
}

function NewAddress({ secret, onKept }: NewAddressProps): ReactNode {
  const say = useText(deadlinesText);
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = `${window.location.origin}/recognition/deadlines/${secret}.ics?language=${language}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setCopied(false); // a browser may refuse it; the address can still be selected
    }
  };
  return (
    <section className="a-link" aria-label={say('feedReady')}>
      <Alert type="warning" showIcon title={say('feedWarning')} />
      <Input.TextArea
        readOnly
        autoSize
        autoFocus
        className="a-secret"
        value={address}
        aria-label={say('feedAddress')}
      />
      <div className="a-row">
        <Button onClick={() => attempt(copy())}>{say('copy')}</Button>
        <Button type="primary" onClick={onKept}>
          {say('kept')}
        </Button>
        <span role="status">{copied === null ? null : say(copied ? 'copied' : 'copyFailed')}</span>
      </div>
    </section>
  );
}
