import { BlockList, isIP } from 'node:net';

/** What is no receiver on the internet: private, loopback, link-local, shared, multicast, reserved, and for documents. */
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16', // also where clouds tell their machines secrets
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];

/** Of IPv6 only 2000::/3 is given out, and of that these embed or stand for others: Teredo, 6to4, documents. */
const global6 = '2000::/3';
const closed6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const mapped = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
};

const [closedIn4, globalIn6, closedIn6] = [listOf(closed4), listOf([global6]), listOf(closed6)];
const loopback = listOf(['127.0.0.0/8', '::1']);

const isIn = (list: BlockList, address: string): boolean => {
  const plain = address.replace(mapped, '');
  const version = isIP(plain);
  return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
};

const isPublic = (address: string): boolean => {
  const plain = address.replace(mapped, '');
  if (isIP(plain) === 4) return !isIn(closedIn4, plain);
  return isIP(plain) === 6 && isIn(globalIn6, plain) && !isIn(closedIn6, plain);
};

export const isLoopback = (address: string): boolean => isIn(loopback, address);

/** Tells addresses that webhooks may go to: those of the internet, and of networks that the operator named. */
export class AllowedAddresses {
  private readonly named: BlockList;

  /** @param networks such as `10.20.0.0/16`, or single addresses */
  constructor(networks: readonly string[] = []) {
    this.named = listOf(networks);
  }

  has(address: string): boolean {
    return isPublic(address) || isIn(this.named, address);
  }
}
