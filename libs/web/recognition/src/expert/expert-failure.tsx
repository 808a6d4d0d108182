import { CombinedGraphQLErrors } from '@apollo/client';
import type { ReactNode } from 'react';
import { errorCode, useText } from '@wanchuang/web-client';
import { FailureLine } from '../application/failure-line';
import { expertText } from './expert.text';

const placeOf = (error: unknown): unknown =>
  CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['place'] : undefined;

/** Why the pool was not changed, in words of the page where it has some. */
export function ExpertFailure({ error }: { readonly error: unknown }): ReactNode {
  const say = useText(expertText);
  if (error == null) return null;
  const [code, place] = [errorCode(error), placeOf(error)];
  const key =
    place === 'input.email' && code === 'NOT_FOUND'
      ? 'refusedNotFound'
      : place === 'input.email' && code === 'CONFLICT'
        ? 'refusedTaken'
        : place === 'version'
          ? 'refusedStale'
          : place === 'input.creditCode'
            ? 'creditCodeWrong'
            : null;
  if (key === null) return <FailureLine error={error} />;
  return (
    <p className="g-error" role="alert">
      {say(key)}
    </p>
  );
}
