import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

import { makeGuardedAgents } from '../../../src/delivery/strapi/guarded-agents';
import { postWebhook } from '../../../src/delivery/strapi/post-webhook';

const LIMITS = { connectTimeoutMs: 2000, totalTimeoutMs: 2000 };
const PUBLIC = '93.184.216.34';

/** Every connection that would have been made; none is. */
const connected: string[] = [];
/** What the resolver answers, one list a look-up; the last one stays. */
let records: string[][] = [];
let lookups = 0;

/** Looks a name up as `net.connect` would, and then says that it got there. */
function connect(options: net.TcpNetConnectOpts): net.Socket {
  const socket = new net.Socket();
  Object.assign(socket, { connecting: true });
  const arrive = (error: Error | null, addresses: readonly string[]) => {
    if (error === null) connected.push(...addresses);
    socket.destroy(error ?? new Error('reached'));
  };
  const host = options.host ?? '';
  if (net.isIP(host)) setImmediate(arrive, null, [host]);
  else {
    options.lookup?.(host, { all: true }, (error, found) =>
      setImmediate(
        arrive,
        error,
        (found as dns.LookupAddress[] | undefined)?.map(({ address }) => address) ?? [],
      ),
    );
  }
  return socket;
}

beforeEach(() => {
  connected.length = 0;
  lookups = 0;
  for (const agent of [http.Agent, https.Agent]) {
    jest.spyOn(agent.prototype as never, 'createConnection').mockImplementation(connect as never);
  }
  jest.spyOn(dns, 'lookup').mockImplementation(((
    _host: string,
    _options: object,
    done: (error: null, found: dns.LookupAddress[]) => void,
  ) => {
    const found = records[Math.min(lookups++, records.length - 1)];
    setImmediate(
      done,
      null,
      found.map((address) => ({ address, family: net.isIP(address) })),
    );
  }) as never);
});
afterEach(() => jest.restoreAllMocks());

async function post(url: string, allow: readonly string[] = []) {
  const agents = await makeGuardedAgents(allow);
  const result = await postWebhook(agents, LIMITS, { url, headers: {}, body: '{}' });
  agents.destroy();
  return result;
}

const FORBIDDEN = expect.objectContaining({ type: 'forbidden-address' });
const REACHED = { type: 'network-error', message: 'reached' };

describe('an address', () => {
  const refused: [string, string[]][] = [
    ['loopback', ['127.0.0.1', '127.255.255.254', '[::1]']],
    ['shortened', ['127.1', '127.0.1', '10.1', '0']],
    ['decimal', ['2130706433', '2852039166']],
    ['hexadecimal', ['0x7f000001', '0x7f.0.0.1', '0x7f.1', '0xa9fea9fe']],
    ['octal', ['0177.0.0.1', '017700000001', '0251.0376.0251.0376']],
    ['in other digits and dots', ['①②⑦.0.0.1', '127。0。0。1', '%31%32%37.0.0.1', '127.0.0.1.']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '[::]']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
    ['link-local and cloud metadata', ['169.254.169.254', '[fe80::1]', '[fd00:ec2::254]']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    ['for protocols and tests', ['192.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1']],
    ['for benchmarks', ['198.18.0.1', '198.19.255.255', '[2001:2::1]']],
    ['multicast, reserved, broadcast', ['224.0.0.1', '240.0.0.1', '255.255.255.255', '[ff02::1]']],
    ['IPv4-mapped', ['[::ffff:127.0.0.1]', '[::ffff:a9fe:a9fe]', '[0:0:0:0:0:ffff:10.0.0.1]']],
    ['IPv4-translated', ['[::ffff:0:127.0.0.1]']],
    ['IPv4-compatible', ['[::127.0.0.1]', '[::7f00:1]', '[::a00:1]']],
    ['NAT64', ['[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::a00:1]']],
    ['6to4 and Teredo', ['[2002:7f00:1::]', '[2002:a9fe:a9fe::1]', '[2001::1]']],
    ['unique local and site-local', ['[fc00::1]', '[fdff::1]', '[fec0::1]']],
    ['discarded, documentation, segment routing', ['[100::1]', '[2001:db8::1]', '[3fff::1]']],
    ['outside the global unicast space', ['[5f00::1]', '[4000::1]', '[1::1]']],
  ];
  const forms = refused.flatMap(([kind, hosts]) => hosts.map((host) => [kind, host] as const));

  it.each(forms)('that is %s is refused: %s', async (_kind, host) => {
    records = [[host.replace(/^\[|\]$|\.$/g, '')]];
    for (const protocol of ['http', 'https']) {
      expect(await post(`${protocol}://${host}:8080/hook`)).toEqual(FORBIDDEN);
    }
    expect(connected).toEqual([]);
  });

  it.each([PUBLIC, '[2606:2800:220:1::1]', '172.32.0.1', '100.128.0.1', '11.0.0.1'])(
    'that is public is sent to: %s',
    async (host) => {
      for (const protocol of ['http', 'https']) {
        expect(await post(`${protocol}://${host}/hook`)).toEqual(REACHED);
      }
      expect(connected).toHaveLength(2);
    },
  );

  it.each(['ftp://partner.example/', 'file:///etc/passwd', 'unix:/var/run/docker.sock'])(
    'that is not of the web is refused: %s',
    async (url) => {
      expect(await post(url)).toEqual(FORBIDDEN);
    },
  );
});

describe('a name', () => {
  it.each([
    ['localhost', ['127.0.0.1']],
    ['localhost', ['::1']],
    ['anything.localhost', ['127.0.0.1']],
    ['metadata.internal', ['169.254.169.254']],
    ['mapped.example', ['::ffff:10.0.0.1']],
    ['compatible.example', ['::7f00:1']],
    ['nat64.example', ['64:ff9b:1::7f00:1']],
    ['one-of-two.example', [PUBLIC, '10.0.0.1']],
    ['one-of-two.example', ['10.0.0.1', PUBLIC]],
    ['one-of-three.example', [PUBLIC, '2606:2800:220:1::1', '::7f00:1']],
  ])('is refused when one of its addresses is private: %s → %j', async (host, addresses) => {
    records = [addresses];
    for (const protocol of ['http', 'https']) {
      expect(await post(`${protocol}://${host}/hook`)).toEqual(FORBIDDEN);
    }
    expect(connected).toEqual([]);
  });

  it('is sent to at the addresses that were checked, looked up once', async () => {
    records = [[PUBLIC, '2606:2800:220:1::1'], ['127.0.0.1']];
    expect(await post('https://partner.example/')).toEqual(REACHED);
    expect([connected, lookups]).toEqual([[PUBLIC, '2606:2800:220:1::1'], 1]);
  });

  it('that is bound anew to a private address is refused from then on', async () => {
    records = [[PUBLIC], ['127.0.0.1']];
    expect(await post('http://rebinding.example/')).toEqual(REACHED);
    expect(await post('http://rebinding.example/')).toEqual(FORBIDDEN);
    expect(connected).toEqual([PUBLIC]);
  });
});

describe('a list of allowed addresses', () => {
  const ALLOW = ['10.0.0.0/8', 'fd00::/8'];

  it.each([['http://10.1.2.3/'], ['http://[fd00::5]/'], ['https://10.1.2.3:8443/']])(
    'lets through what it names: %s',
    async (url) => {
      expect(await post(url, ALLOW)).toEqual(REACHED);
    },
  );

  it.each([['http://127.0.0.1/'], ['http://192.168.0.1/'], ['http://[::7f00:1]/']])(
    'lets nothing else through: %s',
    async (url) => {
      expect(await post(url, ALLOW)).toEqual(FORBIDDEN);
    },
  );

  it('lets a name through only if all its addresses are allowed', async () => {
    records = [['10.1.2.3', 'fd00::5']];
    expect(await post('http://inside.example/', ALLOW)).toEqual(REACHED);
    for (const other of [PUBLIC, '192.168.0.1']) {
      records = [['10.1.2.3', other]];
      expect(await post('http://mixed.example/', ALLOW)).toEqual(FORBIDDEN);
    }
    expect(connected).toEqual(['10.1.2.3', 'fd00::5']);
  });

  it('connects where it looked, whatever the name says a moment later', async () => {
    records = [['10.1.2.3'], ['169.254.169.254']];
    expect(await post('http://rebinding.example/', ALLOW)).toEqual(REACHED);
    expect([connected, lookups]).toEqual([['10.1.2.3'], 1]);
    records = [[PUBLIC], ['10.1.2.3']];
    lookups = 0;
    expect(await post('http://rebinding.example/', ALLOW)).toEqual(FORBIDDEN);
  });

  it.each(['10.0.0.0/33', 'partner.example', '10.0.0.0/8/8', 'fd00::/x', ''])(
    'is refused with a wrong entry: "%s"',
    async (entry) => {
      await expect(makeGuardedAgents([entry])).rejects.toThrow(entry);
    },
  );
});
