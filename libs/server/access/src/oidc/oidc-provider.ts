import type { Clock, OidcConfig } from '@wanchuang/server-platform';
import * as oidc from 'openid-client';
import { OidcFault } from './oidc-fault';
import type { Identity } from './person-identity.store';

/** What whoever began an attempt must bring back: it is proved by it that the answer belongs to the question. */
export interface OidcSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** Whom the provider vouches for. */
export interface VouchedIdentity extends Identity {
  /** Null: the provider does not say that the address is the person's. */
  readonly verifiedEmail: string | null;
}

interface Known {
  readonly configuration: oidc.Configuration;
  readonly readAt: number;
}

/** What the provider says of itself is asked for again after a minute: a provider that is down is noticed before a person is sent there. */
const freshFor = 60_000;
const secondsToAnswer = 10;
const scope = 'openid email';

/** The provider of OpenID Connect: authorisation code with PKCE, state and nonce. It is asked for nothing before somebody wants to sign in. */
export class OidcProvider {
  private known: Promise<Known> | null = null;

  constructor(
    private readonly settings: OidcConfig,
    private readonly clock: Clock,
  ) {}

  /** Where to send the browser. @throws OidcFault */
  async begin(redirectUri: string): Promise<OidcSecrets & { readonly address: string }> {
    const configuration = await this.configuration();
    const secrets = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
    });
    return { ...secrets, address: address.href };
  }

  /** @param callback the address that the provider sent the browser back to. @throws OidcFault */
  async finish(callback: URL, { state, nonce, verifier }: OidcSecrets): Promise<VouchedIdentity> {
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token came');
      const { iss: issuer, sub: subject } = claims;
      const told = 'email' in claims ? claims : await this.userInfo(configuration, tokens.access_token, subject);
      const isVerified = typeof told['email'] === 'string' && told['email_verified'] === true;
      return { issuer, subject, verifiedEmail: isVerified ? String(told['email']) : null };
    } catch (error) {
      throw new OidcFault(problemOf(error), error);
    }
  }

  /** Many providers tell an address there only. */
  private async userInfo(
    configuration: oidc.Configuration,
    accessToken: string,
    subject: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (!configuration.serverMetadata().userinfo_endpoint) return {};
    return oidc.fetchUserInfo(configuration, accessToken, subject);
  }

  /** Of those who ask at once, one asks the provider. */
  private async configuration(): Promise<oidc.Configuration> {
    const kept = await this.known?.catch(() => null);
    const now = this.clock.now().getTime();
    if (kept && now - kept.readAt < freshFor) return kept.configuration;
    return (await this.discoverAgain(now)).configuration;
  }

  private discoverAgain(now: number): Promise<Known> {
    const asked = this.discover().then((configuration) => ({ configuration, readAt: now }));
    this.known = asked;
    return asked.catch((error: unknown) => {
      if (this.known === asked) this.known = null;
      throw new OidcFault('unavailable', error);
    });
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    // the settings let plain HTTP through on this machine only
    const plain = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(server, clientId, clientSecret, undefined, {
      timeout: secondsToAnswer,
      // the ID token's signature is checked, although it comes straight from the provider
      execute: [oidc.enableNonRepudiationChecks, ...plain],
    });
  }
}

/** What the browser or the provider brought does not belong to the attempt, or cannot be believed. */
const unfit: readonly (string | undefined)[] = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
];
const overloaded = ['server_error', 'temporarily_unavailable'];

/** A provider that does not answer, or not as agreed, is unavailable. */
const problemOf = (error: unknown): OidcFault['problem'] => {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled';
    return overloaded.includes(error.error) ? 'unavailable' : 'attempt';
  }
  if (error instanceof oidc.ResponseBodyError) return error.error === 'invalid_grant' ? 'attempt' : 'unavailable';
  return error instanceof oidc.ClientError && unfit.includes(error.code) ? 'attempt' : 'unavailable';
};
