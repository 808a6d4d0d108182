import { type DocumentNode, print } from 'graphql';
import { testApi, type TestDatabase } from '@wanchuang/server-platform/testing';
import { columns } from '../schema';
import type { ApiTraits } from './api-traits';

/** What the API answered, as JSON; data is null wherever there is an error. */
export interface Answer {
  readonly data: unknown;
  readonly codes: readonly string[];
  readonly statements: number;
}

export type Ask = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

export const traits: ApiTraits = {
  pagesRunBothWays: true,
  cursorsFitEveryParent: true,
  unreachedArguments: 'EITHER',
  hasKnownFaults: false,
};

/** The API as Apollo Server answers it, without HTTP around it. */
export const apiUnderTest = (test: TestDatabase): Ask => {
  const ask = testApi(test, columns);
  return async (document, variables) => {
    const { data, errors, statements } = await ask(print(document), { ...variables });
    return { data, codes: errors.map(({ code }) => String(code)), statements };
  };
};
