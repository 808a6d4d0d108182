import { readOidcConfig } from './oidc-config';

const given = {
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'wanchuang',
  OIDC_CLIENT_SECRET: 'a secret',
  OIDC_NAME: '统一身份认证 / Single sign-on',
};

const faultsOf = (environment: Readonly<Record<string, string>>): string[] => {
  const faults: string[] = [];
  readOidcConfig(environment, faults);
  return faults;
};

describe('readOidcConfig', () => {
  it('needs no provider', () => {
    expect(readOidcConfig({}, [])).toBeNull();
    expect(readOidcConfig({ OIDC_ISSUER: '', OIDC_NAME: ' ' }, [])).toBeNull();
  });

  it('reads a provider with a name in both languages, or one for both', () => {
    expect(readOidcConfig(given, [])).toEqual({
      issuer: 'https://login.example',
      clientId: 'wanchuang',
      clientSecret: 'a secret',
      name: { zh: '统一身份认证', en: 'Single sign-on' },
    });
    expect(readOidcConfig({ ...given, OIDC_NAME: 'Login' }, [])?.name).toEqual({ zh: 'Login', en: 'Login' });
  });

  it('wants all or none, names what is missing, and repeats no secret', () => {
    const { OIDC_CLIENT_ID: _, ...rest } = given;
    const faults = faultsOf(rest);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^OIDC_CLIENT_ID: /);
    expect(faults[0]).not.toContain('a secret');
  });

  it.each([
    'http://127.0.0.1:4001',
    'http://localhost:4001/realms/one',
    'http://[::1]:4001',
    'https://login.example/a',
  ])('takes %s', (issuer) => {
    expect(faultsOf({ ...given, OIDC_ISSUER: issuer })).toEqual([]);
  });

  it.each([
    'http://login.example',
    'http://localhost.example',
    'https://login.example?a=1',
    'https://login.example/#a',
    'https://someone@login.example',
    'ftp://login.example',
    'login',
  ])('does not take %s', (issuer) => {
    expect(faultsOf({ ...given, OIDC_ISSUER: issuer })).toEqual([expect.stringContaining(`OIDC_ISSUER=${issuer}`)]);
  });

  it.each(['/', 'one / two / three', 'x'.repeat(41), 'a\nb'])('does not take the name %j', (name) => {
    expect(faultsOf({ ...given, OIDC_NAME: name })).toEqual([expect.stringContaining('OIDC_NAME=')]);
  });
});
