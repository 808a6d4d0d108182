import { useApolloClient } from '@apollo/client/react';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { checkAgainst, sendOperation, UnsentError } from './send-operation';
import { type Price, priceOf } from './price';
import { readVariables } from './variables';

const typingPause = 600;
const dryRun = { 'x-dry-run': '1' };

/** Asks the server what the query costs, whenever the typing pauses; it is not run for that. */
export function usePrice(): Price {
  const client = useApolloClient();
  const { schema, query, variables, operationName } = useGraphiQL(({ tabs, activeTabIndex, schema: known }) => ({
    schema: known ?? null,
    query: tabs[activeTabIndex]?.query ?? '',
    variables: tabs[activeTabIndex]?.variables ?? '',
    operationName: tabs[activeTabIndex]?.operationName ?? null,
  }));
  const [price, setPrice] = useState<Price>({ kind: 'none' });
  useEffect(() => {
    let asking: { unsubscribe: () => void } | null = null;
    const ask = (): void => {
      const given = readVariables(variables);
      if (given === null) return setPrice({ kind: 'badVariables' });
      try {
        const asked = { query, variables: given, operationName };
        if (schema) checkAgainst(schema, asked);
        const answers = sendOperation(client, asked, dryRun);
        setPrice({ kind: 'asking' });
        asking = answers.subscribe({
          next: (answer) => setPrice(priceOf(answer)),
          error: (error: unknown) => setPrice({ kind: 'failed', error }),
        });
      } catch (error) {
        setPrice(error instanceof UnsentError ? { kind: 'unsent', error } : { kind: 'failed', error });
      }
    };
    const timer = window.setTimeout(ask, typingPause);
    return () => {
      window.clearTimeout(timer);
      asking?.unsubscribe();
    };
  }, [client, schema, query, variables, operationName]);
  return price;
}
