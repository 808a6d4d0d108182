import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize, type Observable, of, switchMap } from 'rxjs';

/**
 * A question that was under way while a change was made is asked again: its answer may be from before the change, and what
 * is asked after the change may be waiting for the same answer.
 */
export function askedAgainLink(): ApolloLink {
  let changes = 0;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.MUTATION)
      return forward(operation).pipe(finalize(() => (changes += 1))); // also where the answer was lost: it may be made
    const ask = (): Observable<ApolloLink.Result> => {
      const known = changes;
      return forward(operation).pipe(switchMap((answer) => (changes === known ? of(answer) : ask())));
    };
    return ask();
  });
}
