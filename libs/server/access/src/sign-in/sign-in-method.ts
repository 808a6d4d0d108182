import { registerEnumType } from 'type-graphql';

export const SignInMethod = { PASSWORD: 'PASSWORD', LINK: 'LINK', OIDC: 'OIDC' } as const;
export type SignInMethod = keyof typeof SignInMethod;

registerEnumType(SignInMethod, {
  name: 'SignInMethod',
  description: 'By what somebody signs in.',
  valuesConfig: {
    PASSWORD: { description: 'A password, with a code where the person has an authenticator app.' },
    LINK: { description: 'A link that works once, by which a password is set.' },
    OIDC: { description: 'The provider of OpenID Connect that this server trusts.' },
  },
});
