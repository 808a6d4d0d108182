import type { GraphiQLProvider } from '@graphiql/react';
import { useApolloClient } from '@apollo/client/react';
import { type ComponentProps, useMemo } from 'react';
import { catchError, of } from 'rxjs';
import { useErrorText, useText } from '@wanchuang/web-client';
import { useStableCallback } from '@wanchuang/web-ui';
import { type Asked, sendOperation, UnsentError } from './send-operation';
import { unsentWords } from './unsent-words';
import { workbenchText } from './workbench.text';

type Fetcher = ComponentProps<typeof GraphiQLProvider>['fetcher'];

/** Puts into words why no answer came. */
export function useFailureWords(): (error: unknown) => string {
  const say = useText(workbenchText);
  const errorText = useErrorText();
  return (error) => {
    if (error instanceof UnsentError) return unsentWords(error, say);
    const { title, advice, detail } = errorText(error);
    return `${title} ${detail ?? advice}`;
  };
}

const introspection = 'IntrospectionQuery';

/**
 * How the editors run what is written: as every page asks; what went wrong stands in the answer, in words.
 * @param onSent is told what is sent; it stays the same function
 */
export function useFetcher(onSent: (asked: Asked) => void): Fetcher {
  const client = useApolloClient();
  const words = useStableCallback(useFailureWords());
  return useMemo<Fetcher>(
    () => (asked) => {
      const failed = (error: unknown) => ({ errors: [{ message: words(error) }] });
      if (asked.operationName !== introspection) onSent(asked);
      try {
        const answers = sendOperation(client, asked);
        if (asked.operationName === introspection) return answers;
        return answers.pipe(catchError((error: unknown) => of(failed(error))));
      } catch (error) {
        return of(failed(error));
      }
    },
    [client, words, onSent],
  );
}
