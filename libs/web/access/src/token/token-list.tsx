import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { Confirm } from '@wanchuang/web-ui';
import { FailureLine } from '../people/failure-line';
import { RevokeTokenDocument, TokensDocument, TokensOfPersonDocument } from './tokens.generated';
import { datasetText, tokenAccessText, tokensText } from './tokens.text';
import { isExpired, lastDay, type TokenState, usualPoints } from './use-tokens';

/** Tokens, what each is for, and the way to end it. */
export function TokenList({ tokens }: { readonly tokens: readonly TokenState[] }): ReactNode {
  return (
    <ul className="a-sessions">
      {tokens.map((token) => (
        <OneToken key={token.id} token={token} />
      ))}
    </ul>
  );
}

function OneToken({ token }: { readonly token: TokenState }): ReactNode {
  const say = useText(tokensText);
  const language = useLanguage();
  const scope = useScopeWords()(token);
  return (
    <li>
      <div>
        <strong className="a-token-name">{token.name}</strong>
        {isExpired(token) ? <span className="a-mark">{say('expired')}</span> : null}
        <p>{scope}</p>
        <dl className="a-quiet">
          <Fact name={say('expires')} value={lastDay(token)} />
          <Fact name={say('used')} value={token.usedAt === null ? say('never') : instantText(token.usedAt, language)} />
          <Fact name={say('made')} value={instantText(token.madeAt, language)} />
        </dl>
      </div>
      {token.viewerCan.revoke ? <Revoke token={token} /> : null}
    </li>
  );
}

function Revoke({ token: { id, name } }: { readonly token: TokenState }): ReactNode {
  const say = useText(tokensText);
  const [revoke, { loading, error }] = useMutation(RevokeTokenDocument, {
    refetchQueries: [TokensDocument, TokensOfPersonDocument],
    awaitRefetchQueries: true,
  });
  // made anew at each press: what is sent again by the network is one request
  const variables = () => ({ input: { tokenId: id, idempotencyKey: crypto.randomUUID() } });
  return (
    <div>
      <Confirm
        title={say('revokeSure')}
        okText={say('revoke')}
        cancelText={say('cancel')}
        onConfirm={() => attempt(revoke({ variables: variables() }))}
      >
        <Button size="small" danger loading={loading} aria-label={say('revokeThat', { name })}>
          {say('revoke')}
        </Button>
      </Confirm>
      <FailureLine error={error} />
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What a token is for, in words: data, access, places, centers, points. */
function useScopeWords(): (token: TokenState) => string {
  const say = useText(tokensText);
  const dataset = useText(datasetText);
  const access = useText(tokenAccessText);
  const language = useLanguage();
  const listed = (words: readonly string[]): string => words.join(language === 'zh' ? '、' : ', ');
  return (token) => {
    const { documentsOnly, jurisdictions, centerIds, pointsPerMinute } = token;
    const parts = [
      listed(token.datasets.map((one) => dataset(one))),
      access(token.access),
      documentsOnly ? say('documentsOnly') : '',
      listed(jurisdictions.map((one) => nameOf(one, language))),
      centerIds.length === 0 ? '' : say('ofCenters', { count: centerIds.length }),
      pointsPerMinute === usualPoints ? '' : say('limited', { points: pointsPerMinute.toLocaleString('en') }),
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
}
