import { isIP } from 'node:net';
import type { Environment, Faults } from './settings';
import { whole } from './settings';

/** How the server meets the world outside. */
export interface EdgeConfig {
  /** Where it listens; beyond loopback only with a certificate or behind a proxy. */
  host: string;
  /** Where people find it, such as `https://wanchuang.example`; null: this machine alone. */
  publicOrigin: string | null;
  /** Paths of certificate and key (PEM); null: plain HTTP. */
  tls: { certificate: string; key: string } | null;
  /** Addresses of the proxies whose word on a client counts. */
  trustedProxies: readonly string[];
  /** Keeps the schema from those who have not signed in. */
  production: boolean;
  /** How long a query may take, ms. */
  requestTimeLimit: number;
  /** How long running requests may take to end when the server is told to stop, ms. */
  drainLimit: number;
  /** Requests a minute to /graphql from one address that is not this machine's; 0: any number. */
  rateLimit: number;
  /** Who beside this machine may read /metrics. */
  metricsAddresses: readonly string[];
}

const loopback = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

const isAddress = (entry: string): boolean => {
  const [address = '', prefix, ...more] = entry.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  if (isIP(address) === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest);
};

/** Addresses and networks, between commas. */
export const addressList = (name: string, text: string | undefined, faults: Faults): string[] => {
  const entries = (text ?? '').split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
  for (const entry of entries)
    if (!isAddress(entry))
      faults.push(`${name}: ${entry} is no address such as 10.0.0.5, and no network such as 10.0.0.0/8`);
  return entries.filter(isAddress);
};

const origin = (text: string | undefined, faults: Faults): string | null => {
  if (!text) return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text) return text;
  faults.push(`PUBLIC_ORIGIN=${text}: an origin such as https://wanchuang.example is wanted, without a path`);
  return null;
};

const certificate = (environment: Environment, faults: Faults): EdgeConfig['tls'] => {
  const { TLS_CERTIFICATE: cert, TLS_KEY: key } = environment;
  if (!cert && !key) return null;
  if (cert && key) return { certificate: cert, key };
  faults.push('TLS_CERTIFICATE and TLS_KEY: give the paths of both, or of neither');
  return null;
};

/** Beyond this machine everything goes over HTTPS, under a name that is known. */
const checkReach = ({ host, publicOrigin, tls, trustedProxies }: EdgeConfig, faults: Faults): void => {
  const isSecure = tls !== null || trustedProxies.length > 0;
  if (!loopback.test(host) && !isSecure)
    faults.push(
      `HOST=${host} reaches beyond this machine, and passwords and figures would go over plain HTTP. Give a certificate (TLS_CERTIFICATE=cert.pem TLS_KEY=key.pem), or put a proxy that speaks HTTPS before the server and name its address (TRUSTED_PROXY=10.0.0.5), or leave HOST out`,
    );
  if (!loopback.test(host) && publicOrigin === null)
    faults.push(
      `HOST=${host}: say under which address people find the server, PUBLIC_ORIGIN=https://wanchuang.example`,
    );
  if (isSecure && publicOrigin?.startsWith('http:'))
    faults.push(`PUBLIC_ORIGIN=${publicOrigin}: with a certificate or a proxy it begins with https://`);
};

/**
 * Reads HOST, PUBLIC_ORIGIN, TLS_CERTIFICATE, TLS_KEY, TRUSTED_PROXY, NODE_ENV, REQUEST_TIME_LIMIT_SECONDS,
 * DRAIN_LIMIT_SECONDS, RATE_LIMIT_PER_MINUTE, METRICS_ADDRESSES.
 */
export const readEdgeConfig = (environment: Environment, faults: Faults): EdgeConfig => {
  const seconds = (name: string, fallback: number): number =>
    whole(name, environment[name], fallback, 1, 3600, faults) * 1000;
  const config: EdgeConfig = {
    host: environment['HOST'] || '127.0.0.1',
    publicOrigin: origin(environment['PUBLIC_ORIGIN'], faults),
    tls: certificate(environment, faults),
    trustedProxies: addressList('TRUSTED_PROXY', environment['TRUSTED_PROXY'], faults),
    production: environment['NODE_ENV'] === 'production',
    requestTimeLimit: seconds('REQUEST_TIME_LIMIT_SECONDS', 30),
    drainLimit: seconds('DRAIN_LIMIT_SECONDS', 30),
    rateLimit: whole('RATE_LIMIT_PER_MINUTE', environment['RATE_LIMIT_PER_MINUTE'], 600, 0, 1_000_000, faults),
    metricsAddresses: addressList('METRICS_ADDRESSES', environment['METRICS_ADDRESSES'], faults),
  };
  checkReach(config, faults);
  return config;
};
