import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

import { deliveryErrors } from './delivery-errors';

/** Chooses how to connect, so that nothing reaches a private network. */
export interface GuardedAgents {
  /**
   * @param url of the receiver
   * @returns what to hand to `http.request`
   * @throws ForbiddenAddress for an address that nobody may send to
   */
  connectionFor(url: URL): Promise<{ agent: http.Agent; lookup?: LookupFunction }>;
  destroy(): void;
}

/** Not tried at the network: the address is private, and no setting allows it. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

const KEEP_ALIVE = { keepAlive: true, keepAliveMsecs: 1000, maxFreeSockets: 8 };

/**
 * All that is not in 2000::/3, the only part of IPv6 that IANA has opened to the world; among it are
 * the IPv4-compatible addresses, of which `::7f00:1` is 127.0.0.1 to some systems.
 */
const NOT_GLOBAL = ['::/3', '4000::/2', '8000::/1'];

/**
 * Agents that refuse private addresses when they connect: request-filtering-agent checks literal
 * addresses and every address that a name resolves to. It lets through IPv6 addresses that it does
 * not know, so these are checked here.
 *
 * @param allow CIDRs of private addresses that may be sent to; a name counts as allowed only if all
 *   its addresses are, and the connection is pinned to the addresses that were checked
 */
export async function makeGuardedAgents(allow: readonly string[]): Promise<GuardedAgents> {
  // An ES module, loaded in the one way that every supported Node can.
  const { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } =
    await import('request-filtering-agent');
  const allowed = parseAddressList(allow);
  const notGlobal = parseAddressList(NOT_GLOBAL);
  const isForbidden = (address: string) => isIP(address) === 6 && isInside(notGlobal, address);
  const lookup = refusing(isForbidden);
  const agents = {
    guarded: {
      'http:': new RequestFilteringHttpAgent({ ...KEEP_ALIVE }),
      'https:': new RequestFilteringHttpsAgent({ ...KEEP_ALIVE }),
    },
    plain: { 'http:': new http.Agent(KEEP_ALIVE), 'https:': new https.Agent(KEEP_ALIVE) },
  };

  return {
    async connectionFor(url) {
      const { protocol } = url;
      if (protocol !== 'http:' && protocol !== 'https:') {
        throw new ForbiddenAddress(`"${protocol}" is neither http: nor https:`);
      }
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (allow.length > 0) {
        const addresses = isIP(host) ? [host] : await resolve(host);
        if (addresses.length > 0 && addresses.every((address) => isInside(allowed, address))) {
          return { agent: agents.plain[protocol], lookup: pinnedTo(addresses) };
        }
      }
      if (isForbidden(host)) throw new ForbiddenAddress(`${host} is a private address`);
      return { agent: agents.guarded[protocol], lookup };
    },
    destroy() {
      for (const kind of Object.values(agents)) {
        for (const agent of Object.values(kind)) agent.destroy();
      }
    },
  };
}

/** @throws naming the entry that is no CIDR */
export function parseAddressList(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address, prefix, ...rest] = cidr.trim().split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    const bits = prefix === undefined ? longest : /^\d+$/.test(prefix) ? Number(prefix) : -1;
    if (isIP(address) === 0 || bits < 0 || bits > longest || rest.length > 0) {
      throw deliveryErrors.badAddressList(cidr);
    }
    list.addSubnet(address, bits, family);
  }
  return list;
}

function isInside(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function resolve(host: string): Promise<string[]> {
  return new Promise((done) => {
    dns.lookup(host, { all: true }, (error, found) =>
      done(error ? [] : found.map(({ address }) => address)),
    );
  });
}

/** A look-up that answers with addresses that have been checked already. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, done) => {
    if (options.all) done(null, found);
    else done(null, found[0].address, found[0].family);
  };
}

/** The system's look-up, failing when one of the addresses is forbidden. */
function refusing(isForbidden: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    dns.lookup(host, { ...options, all: true }, (error, found) => {
      const forbidden = error ? undefined : found.find(({ address }) => isForbidden(address));
      if (forbidden) {
        done(new ForbiddenAddress(`${host}: ${forbidden.address} is a private address`), '', 0);
      } else if (error) done(error, '', 0);
      else if (options.all) done(null, found);
      else done(null, found[0].address, found[0].family);
    });
  };
}
