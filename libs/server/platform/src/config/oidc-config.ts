import type { Environment, Faults } from './settings';

/** A provider of OpenID Connect that people may sign in through. */
export interface OidcConfig {
  /** As the provider names itself: its address without a query. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly name: { readonly zh: string; readonly en: string };
}

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;
const longestName = 40;
const loopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
  return isSafe && search === '' && hash === '' && username === '';
};

/** `统一身份认证 / Single sign-on`; one alone serves both languages. */
const nameOf = (text: string, faults: Faults): OidcConfig['name'] => {
  const [zh = '', en = zh, ...more] = text.split('/').map((part) => part.trim());
  const isName = (part: string): boolean => part !== '' && part.length <= longestName && !/\p{Cc}/u.test(part);
  if (!isName(zh) || !isName(en) || more.length > 0)
    faults.push(
      `OIDC_NAME=${text}: a name of 1 to ${longestName} characters is wanted, or a Chinese and an English one with / between`,
    );
  return { zh, en };
};

/** Reads OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME: all of them, or none. */
export const readOidcConfig = (environment: Environment, faults: Faults): OidcConfig | null => {
  const [issuer = '', clientId = '', clientSecret = '', name = ''] = names.map((one) => environment[one]?.trim());
  const missing = names.filter((one) => !environment[one]?.trim());
  if (missing.length === names.length) return null;
  if (missing.length > 0) {
    faults.push(`${missing.join(', ')}: to sign in by OpenID Connect takes all of ${names.join(', ')}, or none`);
    return null;
  }
  if (!isIssuer(issuer))
    faults.push(
      `OIDC_ISSUER=${issuer}: an address such as https://login.example is wanted, without a query; plain HTTP only on this machine`,
    );
  return { issuer, clientId, clientSecret, name: nameOf(name, faults) };
};
