import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, Failure, useText, Waiting } from '@wanchuang/web-client';
import { Part } from '../account/part';
import { FailureLine } from '../people/failure-line';
import { useRequestKey } from '../people/use-request-key';
import { NewSecret } from './new-secret';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';
import { CreateTokenDocument, type CreateTokenInput, TokensDocument } from './tokens.generated';
import { tokensText } from './tokens.text';

/** One's own tokens: what programs read by, and how a new one is made. */
export function Tokens(): ReactNode {
  const say = useText(tokensText);
  const { data, error, refetch } = useQuery(TokensDocument, { fetchPolicy: 'cache-and-network' });
  const tokens = data?.viewer?.tokens ?? null;
  return (
    <Part title={say('title')}>
      <p className="a-quiet">{say('advice')}</p>
      {tokens ? (
        tokens.length > 0 ? (
          <TokenList tokens={tokens} />
        ) : (
          <p>{say('none')}</p>
        )
      ) : error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : (
        <Waiting height={96} />
      )}
      {tokens ? <Maker /> : null}
    </Part>
  );
}

function Maker(): ReactNode {
  const say = useText(tokensText);
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [isOpen, setIsOpen] = useState(false);
  const [create, { data, loading, error, reset }] = useMutation(CreateTokenDocument, {
    refetchQueries: [TokensDocument],
    awaitRefetchQueries: true,
    fetchPolicy: 'no-cache', // a secret stays nowhere longer than it is shown
  });
  const close = (): void => {
    reset();
    setIsOpen(false);
  };
  const make = async (input: CreateTokenInput): Promise<void> => {
    try {
      await create({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } });
    } catch (thrown) {
      await client.refetchQueries({ include: [TokensDocument] }); // an answer that was lost has made one all the same
      throw thrown;
    }
  };
  if (data)
    return (
      <section className="a-link" aria-label={say('ready')}>
        <h3>{say('ready')}</h3>
        <NewSecret
          secret={data.createToken.secret}
          documentsOnly={data.createToken.token.documentsOnly}
          onKept={close}
        />
      </section>
    );
  if (isOpen)
    return (
      <TokenForm
        busy={loading}
        refusal={<Refusal error={error} />}
        onGiven={(input) => attempt(make(input))}
        onCancel={close}
      />
    );
  return (
    <div className="a-row">
      <Button onClick={() => setIsOpen(true)}>{say('create')}</Button>
    </div>
  );
}

function Refusal({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(tokensText);
  const reason = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['reason'] : undefined;
  if (reason !== 'TOO_MANY_TOKENS') return <FailureLine error={error} />;
  return (
    <p className="a-error" role="alert">
      {say('tooMany')}
    </p>
  );
}
