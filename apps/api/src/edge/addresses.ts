import { BlockList, isIP } from 'node:net';

const mapped = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

/** Addresses and networks (`10.0.0.0/8`) that something is for; the loopback ones always are. */
export class AddressList {
  private readonly list = new BlockList();

  constructor(entries: readonly string[] = []) {
    for (const entry of ['127.0.0.0/8', '::1', ...entries]) {
      const [address = '', prefix] = entry.split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      if (prefix === undefined) this.list.addAddress(address, family);
      else this.list.addSubnet(address, Number(prefix), family);
    }
  }

  has(address: string): boolean {
    const plain = address.replace(mapped, '');
    const version = isIP(plain);
    return version !== 0 && this.list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  }
}
