import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { readVerificationCode } from '@wanchuang/domain-recognition';
import {
  attempt,
  centerStatusText,
  Failure,
  useOpenClient,
  useText,
  useUrlState,
  Waiting,
} from '@wanchuang/web-client';
import { PageHead } from '@wanchuang/web-ui';
import { noticeText } from '../notice/notice.text';
import { TextLine } from '../outcome/text-line';
import { VerifiedCertificateDocument, type VerifiedCertificateQuery } from './certificate.generated';
import { certificateSchema } from './recognition-schema';
import { certificateText } from './recognition.text';
import '../recognition.css';
import '../outcome/outcome.css';

const longest = 40;

/** Whether a certificate is genuine, for anybody who has its code: typed, or brought along by the QR code. */
export function PublicCertificatesPage(): ReactNode {
  const say = useText(certificateText);
  const notice = useText(noticeText);
  const { search } = useLocation();
  const { code: ofPath } = useParams();
  const { state, setState } = useUrlState(certificateSchema);
  const asked = state.code ?? ofPath ?? '';
  const [typed, setTyped] = useState(asked);
  const [isWrong, setWrong] = useState(false);
  const code = readVerificationCode(asked);
  const look = (): void => {
    const read = readVerificationCode(typed);
    setWrong(read === null);
    if (read !== null) setState({ code: read });
  };
  return (
    <div className="t-page">
      <title>{say('title')}</title>
      <p className="g-way w-screen-only">
        <Link to={`/public${placeOf(search)}`}>{notice('portal')}</Link>
      </p>
      <PageHead title={say('title')} />
      <form
        className="g-card w-screen-only"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <p>{say('lead')}</p>
        <TextLine
          label={say('code')}
          hint={say('codeHint')}
          value={typed}
          onType={setTyped}
          most={longest}
          fault={isWrong || (asked !== '' && code === null) ? say('codeWrong') : null}
          autoComplete="off"
          isShort
        />
        <Button type="primary" htmlType="submit">
          {say('check')}
        </Button>
      </form>
      <div aria-live="polite">{code === null ? null : <Verified key={code} code={code} />}</div>
    </div>
  );
}

const placeOf = (search: string): string => {
  const j = new URLSearchParams(search).get('j');
  return j === null ? '' : `?j=${encodeURIComponent(j)}`;
};

function Verified({ code }: { readonly code: string }): ReactNode {
  const say = useText(certificateText);
  const client = useOpenClient();
  const { data, error, refetch } = useQuery(VerifiedCertificateDocument, { client, variables: { code } });
  if (error && !data) return <Failure error={error} retry={() => attempt(refetch())} />;
  if (!data) return <Waiting height={160} />;
  if (data.verifyCertificate === null)
    return (
      <section className="g-card t-answer">
        <h2>{say('unknown')}</h2>
        <p>{say('unknownAdvice')}</p>
      </section>
    );
  return <Certificate certificate={data.verifyCertificate} />;
}

interface CertificateProps {
  readonly certificate: NonNullable<VerifiedCertificateQuery['verifyCertificate']>;
}

function Certificate({ certificate }: CertificateProps): ReactNode {
  const say = useText(certificateText);
  const statusWord = useText(centerStatusText);
  const { number, centerName, presentName, hostName, issuedOn, status } = certificate;
  const stands = status === 'ACTIVE' || status === 'RECTIFYING';
  const facts = [
    [say('number'), number],
    [say('centerName'), centerName],
    ...(presentName === centerName ? [] : [[say('presentName'), presentName]]),
    [say('hostName'), hostName],
    [say('issuedOn'), issuedOn],
    [say('status'), statusWord(status)],
  ];
  return (
    <section className="g-card t-answer">
      <h2>{say(stands ? 'genuine' : 'genuineEnded')}</h2>
      <dl className="g-facts">
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
