import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { attempt, Failure, useOpenClient, useText } from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { TextLine } from '../outcome/text-line';
import { ObjectionStatusDocument, type ObjectionStatusQuery } from './objection.generated';
import { objectionText } from './objection.text';
import '../recognition.css';
import '../outcome/outcome.css';

const longest = 200;

/** What becomes of an objection, for whoever has its receipt. The receipt never stands in the address. */
export function PublicObjectionsPage(): ReactNode {
  const say = useText(objectionText);
  const { search } = useLocation();
  const [receipt, setReceipt] = useState('');
  const [isTried, setTried] = useState(false);
  const [ask, { data, error, loading, called }] = useLazyQuery(ObjectionStatusDocument, {
    client: useOpenClient(),
    fetchPolicy: 'network-only',
  });
  const look = (): void => {
    setTried(true);
    if (receipt.trim() !== '') attempt(ask({ variables: { receipt: receipt.trim() } }));
  };
  return (
    <div className="t-page">
      <title>{say('followTitle')}</title>
      <p className="g-way w-screen-only">
        <Link to={`/public/notices${search}`}>{say('toNotices')}</Link>
      </p>
      <PageHead title={say('followTitle')} />
      <form
        className="g-card"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <TextLine
          label={say('receipt')}
          hint={say('followLead')}
          value={receipt}
          onType={setReceipt}
          most={longest}
          fault={isTried && receipt.trim() === '' ? say('receiptNeeded') : null}
          autoComplete="off"
        />
        <Button type="primary" htmlType="submit" loading={loading}>
          {say('ask')}
        </Button>
      </form>
      <div aria-live="polite">
        {error ? (
          <Failure error={error} retry={look} />
        ) : called && data && !loading ? (
          <Status status={data.objectionByReceipt} />
        ) : null}
      </div>
    </div>
  );
}

const words = { RECEIVED: 'statusReceived', UPHELD: 'statusUpheld', DISMISSED: 'statusDismissed' } as const;

function Status({ status }: { readonly status: ObjectionStatusQuery['objectionByReceipt'] }): ReactNode {
  const say = useText(objectionText);
  if (status === null) return <p className="g-notice t-answer">{say('unknownReceipt')}</p>;
  return (
    <section className="g-card t-answer">
      <p>
        <strong>{say(words[status.state])}</strong>
      </p>
      {status.settlementReason === null ? null : (
        <>
          <h2>{say('settlementReason')}</h2>
          <p className="g-written">{status.settlementReason}</p>
        </>
      )}
    </section>
  );
}
