import { readEdgeConfig } from './edge-config';

const faultsOf = (environment: Record<string, string>): string[] => {
  const faults: string[] = [];
  readEdgeConfig(environment, faults);
  return faults;
};

describe('the settings of the edge', () => {
  const origin = { PUBLIC_ORIGIN: 'https://wanchuang.example' };

  it('reach beyond this machine with a certificate, or behind a proxy', () => {
    const certificate = { HOST: '0.0.0.0', TLS_CERTIFICATE: '/c.pem', TLS_KEY: '/k.pem', ...origin };
    const proxy = { HOST: '::', TRUSTED_PROXY: '10.0.0.5, 10.1.0.0/16', ...origin };
    expect(readEdgeConfig(certificate, [])).toMatchObject({
      host: '0.0.0.0',
      tls: { certificate: '/c.pem', key: '/k.pem' },
      publicOrigin: 'https://wanchuang.example',
    });
    expect(readEdgeConfig(proxy, [])).toMatchObject({ host: '::', trustedProxies: ['10.0.0.5', '10.1.0.0/16'] });
    expect([...faultsOf(certificate), ...faultsOf(proxy)]).toEqual([]);
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('need nothing more, when HOST is %s', (HOST) => {
    expect(faultsOf({ HOST })).toEqual([]);
  });

  it.each([
    ['HOST without HTTPS', { HOST: '0.0.0.0', ...origin }, 'TLS_CERTIFICATE=cert.pem TLS_KEY=key.pem'],
    ['HOST without a name', { HOST: '0.0.0.0', TRUSTED_PROXY: '10.0.0.5' }, 'PUBLIC_ORIGIN=https://wanchuang.example'],
    ['a certificate without key', { TLS_CERTIFICATE: '/c.pem' }, 'the paths of both'],
    ['a proxy that is no address', { TRUSTED_PROXY: 'proxy.local' }, 'TRUSTED_PROXY: proxy.local is no address'],
    ['a network that is too small', { METRICS_ADDRESSES: '10.0.0.0/33' }, '10.0.0.0/33 is no address'],
    ['an origin with a path', { PUBLIC_ORIGIN: 'https://wanchuang.example/app' }, 'without a path'],
    ['an origin without HTTPS', { PUBLIC_ORIGIN: 'http://a.example', TRUSTED_PROXY: '10.0.0.5' }, 'begins with https'],
    ['no time at all', { REQUEST_TIME_LIMIT_SECONDS: '0' }, 'REQUEST_TIME_LIMIT_SECONDS=0'],
  ])('are refused for %s, and say what to do', (_, environment, says) => {
    const faults = faultsOf(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
  });
});
