import { ConfigError, readConfig } from './config';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({}, '/home/someone/wanchuang')).toEqual({
      port: 4000,
      mail: null,
      edge: {
        host: '127.0.0.1',
        publicOrigin: null,
        tls: null,
        trustedProxies: [],
        production: false,
        requestTimeLimit: 30_000,
        drainLimit: 30_000,
        rateLimit: 600,
        metricsAddresses: [],
      },
      dataFolder: '/home/someone/wanchuang/.data',
      databaseUrl: null,
      databaseServerUrl: null,
      uploadLimit: 50 * 1024 * 1024,
      evidenceLimit: 20 * 1024 * 1024,
      exports: { limit: 4096 * 1024 * 1024, keptDays: 7 },
      webhookNetworks: [],
      answerCache: 64 * 1024 * 1024,
      eventAnchorUrl: null,
      logLevel: 'info',
      demo: true,
      access: { passwordProfile: 'ASVS', idleMinutes: 30, sessionHours: 12 },
      oidc: null,
    });
  });

  it('takes other rules for passwords and sessions', () => {
    const environment = { PASSWORD_PROFILE: 'MLPS', SESSION_IDLE_MINUTES: '10', SESSION_HOURS: '8' };
    expect(readConfig(environment, '/').access).toEqual({ passwordProfile: 'MLPS', idleMinutes: 10, sessionHours: 8 });
    expect(() => readConfig({ PASSWORD_PROFILE: 'NONE' }, '/')).toThrow('PASSWORD_PROFILE=NONE');
  });

  it('keeps no answers, when the cache has no room', () => {
    expect(readConfig({ ANSWER_CACHE_MB: '0' }, '/').answerCache).toBe(0);
    expect(() => readConfig({ ANSWER_CACHE_MB: '-1' }, '/')).toThrow('ANSWER_CACHE_MB=-1');
  });

  it('takes an address for heads of the event log, and refuses one that is none', () => {
    const url = 'http://127.0.0.1:9000/heads';
    expect(readConfig({ EVENT_ANCHOR_URL: url }, '/').eventAnchorUrl).toBe(url);
    expect(() => readConfig({ EVENT_ANCHOR_URL: 'ftp://host/heads' }, '/')).toThrow('EVENT_ANCHOR_URL');
  });

  it('names every fault at once', () => {
    const read = () =>
      readConfig(
        { PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x/y', UPLOAD_LIMIT_MB: '0', DEMO: 'maybe' },
        '/',
      );
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT=http[^]*LOG_LEVEL=loud[^]*DATABASE_URL|DATABASE_URL[^]*LOG_LEVEL/);
    try {
      read();
    } catch (error) {
      expect((error as ConfigError).faults).toHaveLength(5);
    }
  });
});
