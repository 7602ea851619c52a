import { BlockList, isIP } from 'node:net';

import { type Rates, readRates } from '../rates';

export interface LimitSettings {
  /** Null: nothing is counted. */
  readonly rates: Rates | null;
  readonly isAllowed: (address: string) => boolean;
}

/** `newsroom.limits`, as it stands in config/newsroom.ts. */
export interface LimitConfig {
  /** `off`, or what differs from the defaults: `read=600/60,login=5/900`. */
  readonly rates: string;
  /** CIDRs of machines that nothing is counted for: a monitor, a cache of one's own. */
  readonly allowAddresses: readonly string[];
}

/** @throws naming the setting that is wrong */
export function readLimits({ rates, allowAddresses }: LimitConfig): LimitSettings {
  const allowed = new BlockList();
  for (const cidr of allowAddresses) addCidr(allowed, cidr);
  return {
    rates: rates.trim() === 'off' ? null : readRates(rates),
    isAllowed: (address) => {
      const family = isIP(address);
      return family !== 0 && allowed.check(address, family === 6 ? 'ipv6' : 'ipv4');
    },
  };
}

function addCidr(list: BlockList, cidr: string): void {
  const [address = '', bits] = cidr.trim().split('/');
  const family = isIP(address);
  const longest = family === 6 ? 128 : 32;
  const prefix = bits === undefined ? longest : /^\d+$/.test(bits) ? Number(bits) : -1;
  if (family === 0 || prefix < 0 || prefix > longest) {
    throw new Error(
      `RATE_LIMIT_ALLOW_ADDRESSES="${cidr}": ليس عنوانا ولا نطاقا مثل 10.0.0.0/8 • neither an address nor a range like 10.0.0.0/8`,
    );
  }
  list.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
}
