import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { attempt, Failure, useText, Waiting } from '@wanchuang/web-client';
import { TokenList } from './token-list';
import { TokensOfPersonDocument } from './tokens.generated';
import { tokensText } from './tokens.text';

/** The tokens of somebody whom one administers, who may be asked to do without them. */
export function TokensOfPerson({ personId }: { readonly personId: string }): ReactNode {
  const say = useText(tokensText);
  const { data, error, refetch } = useQuery(TokensOfPersonDocument, {
    variables: { id: personId },
    fetchPolicy: 'cache-and-network',
  });
  const tokens = data?.person?.tokens ?? null;
  return (
    <section className="a-roles">
      <h2>{say('ofPerson')}</h2>
      {tokens === null ? (
        error ? (
          <Failure error={error} retry={() => attempt(refetch())} />
        ) : (
          <Waiting height={48} />
        )
      ) : tokens.length === 0 ? (
        <p className="a-quiet">{say('noneOfPerson')}</p>
      ) : (
        <TokenList tokens={tokens} />
      )}
    </section>
  );
}
