import { useApolloClient } from '@apollo/client/react';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type Answer, checkAgainst, sendOperation, UnsentError } from './send-operation';
import { readVariables } from './variables';

/** One figure of a query that is limited. */
export interface Measure {
  readonly name: string;
  readonly asked: number;
  readonly most: number;
}

/** What is known of a query before it runs. */
export type Price =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'priced'; readonly points: number; readonly measures: readonly Measure[] }
  | { readonly kind: 'over'; readonly limit: string; readonly most: number }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unsent'; readonly error: UnsentError }
  | { readonly kind: 'badVariables' }
  | { readonly kind: 'failed'; readonly error: unknown };

const typingPause = 600;
const dryRun = { 'x-dry-run': '1' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const measuresOf = (asked: unknown): readonly Measure[] =>
  isRecord(asked)
    ? Object.entries(asked).flatMap(([name, figure]) =>
        isRecord(figure) && typeof figure['asked'] === 'number' && typeof figure['most'] === 'number'
          ? [{ name, asked: figure['asked'], most: figure['most'] }]
          : [],
      )
    : [];

/** What a priced operation's answer says. */
export function priceOf({ errors, extensions }: Pick<Answer, 'errors' | 'extensions'>): Price {
  const [first] = errors ?? [];
  if (first) {
    const { code, limit, maximum } = first.extensions ?? {};
    if (code === 'TOO_COMPLEX' && typeof limit === 'string' && typeof maximum === 'number')
      return { kind: 'over', limit, most: maximum };
    return { kind: 'refused', why: first.message };
  }
  const { cost } = extensions ?? {};
  if (!isRecord(cost) || typeof cost['requested'] !== 'number') return { kind: 'none' };
  return { kind: 'priced', points: cost['requested'], measures: measuresOf(cost['measures']) };
}

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
