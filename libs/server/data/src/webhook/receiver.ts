import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { WebhookFault } from '@wanchuang/domain-access';
import { badInput } from '@wanchuang/server-registry';
import { type AllowedAddresses, isLoopback } from './public-address';
import { longestAddress } from './webhook.limits';

/** The addresses of a name, as the system knows them. */
export type Resolve = (name: string) => Promise<readonly string[]>;

export const systemResolve: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/** Why nothing can be sent to an address. */
export class ReceiverFault extends Error {
  constructor(
    readonly fault: WebhookFault,
    /** HTTP status of the answer, where there was one. */
    readonly status: number | null = null,
  ) {
    super(fault);
  }
}

export interface Receivers {
  readonly allowed: AllowedAddresses;
  readonly resolve: Resolve;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** Whether services that are no web servers listen there: of low ports, only the web's own. */
const isUsualPort = ({ port, protocol }: URL): boolean => {
  if (port === '') return true;
  return Number(port) >= 1024 || Number(port) === (protocol === 'https:' ? 443 : 80);
};

/**
 * The one address to connect to. Every address of the name is held against the rules at this instant, so that a name that
 * leads elsewhere by now, or to several places, gets nobody in.
 * @throws ReceiverFault NAME_UNKNOWN, ADDRESS_REFUSED
 */
export async function addressOf(url: URL, { allowed, resolve }: Receivers): Promise<string> {
  const host = hostOf(url);
  const found = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host];
  const [first] = found;
  if (first === undefined) throw new ReceiverFault('NAME_UNKNOWN');
  const mayConnect = (address: string): boolean =>
    allowed.has(address) && (url.protocol === 'https:' || isLoopback(address));
  if (!found.every(mayConnect)) throw new ReceiverFault('ADDRESS_REFUSED');
  return first;
}

const parsed = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

const faultIn = (url: URL | null, length: number): string | null => {
  if (!url || length > longestAddress) return `an address such as https://host/path is wanted, of at most ${longestAddress} characters`;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'an address that begins with https:// is wanted';
  if (url.username !== '' || url.password !== '') return 'no user name and no password are put into the address';
  if (url.hash !== '') return 'what stands behind # is sent to no server: leave it out';
  return isUsualPort(url) ? null : 'of ports below 1024 only 443 is allowed';
};

const saysOf: Readonly<Partial<Record<WebhookFault, string>>> = {
  NAME_UNKNOWN: 'its name cannot be resolved',
  ADDRESS_REFUSED: 'it leads to a private, local or reserved address, or goes over plain HTTP: that is refused',
};

/**
 * Holds an address that somebody gives against the rules, its name resolved.
 * @throws ExpectedError BAD_USER_INPUT at input.address
 */
export async function checkedAddress(given: string, receivers: Receivers): Promise<string> {
  const place = 'input.address';
  const url = parsed(given.trim());
  const fault = faultIn(url, given.length);
  if (!url || fault !== null) throw badInput(place, null, fault ?? 'an address is wanted');
  await addressOf(url, receivers).catch((error: unknown) => {
    if (!(error instanceof ReceiverFault)) throw error;
    throw badInput(place, null, saysOf[error.fault] ?? 'nothing can be sent there');
  });
  return url.href;
}
