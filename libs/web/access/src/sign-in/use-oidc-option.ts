import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { localName, useLanguage } from '@wanchuang/web-client';
import { SignInOptionsDocument } from './sign-in.generated';

export type OidcOption = NonNullable<ResultOf<typeof SignInOptionsDocument>['signInOptions']['oidc']>;

interface OidcOptionHandle {
  /** Null: there is none, or it is not known. */
  readonly option: OidcOption | null;
  readonly loading: boolean;
}

/** The provider that people may sign in through. */
export function useOidcOption(): OidcOptionHandle {
  const { data, loading } = useQuery(SignInOptionsDocument);
  return { option: data?.signInOptions.oidc ?? null, loading };
}

/** Its name in the language of the page. */
export function useOidcName(): (option: OidcOption) => string {
  const language = useLanguage();
  return ({ nameZh, nameEn }) => localName({ name: nameZh, nameEn }, language);
}
