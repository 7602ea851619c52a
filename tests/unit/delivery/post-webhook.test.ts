import http from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

import { type GuardedAgents, makeGuardedAgents } from '../../../src/delivery/strapi/guarded-agents';
import { postWebhook } from '../../../src/delivery/strapi/post-webhook';

const LIMITS = { connectTimeoutMs: 400, totalTimeoutMs: 600 };
const PATIENT = { connectTimeoutMs: 4000, totalTimeoutMs: 4000 };
const MIB = 1024 * 1024;

let agents: GuardedAgents;
const closers: (() => void)[] = [];

beforeEach(async () => {
  agents = await makeGuardedAgents(['127.0.0.0/8']);
});
afterEach(() => {
  agents.destroy();
  for (const close of closers.splice(0)) close();
});

const post = (url: string, limits = LIMITS) =>
  postWebhook(agents, limits, { url, headers: {}, body: '{}' });

/** A receiver that speaks whatever bytes it likes once it has a request. */
async function speak(answer: (socket: Socket, count: number) => void): Promise<string> {
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => answer(socket, (requests += 1)));
  });
  return listen(server, () => sockets.forEach((socket) => socket.destroy()));
}

async function serve(handle: http.RequestListener): Promise<string> {
  const server = http.createServer(handle);
  return listen(server, () => server.closeAllConnections());
}

async function listen(server: net.Server, cut: () => void): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  closers.push(() => {
    server.close();
    cut();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

/** Writes until the other side has had enough. @returns how much was taken */
function pour(response: http.ServerResponse, chunk: Buffer): () => number {
  let bytes = 0;
  const write = () => {
    while (!response.destroyed && response.write(chunk)) bytes += chunk.length;
  };
  response.on('drain', write);
  write();
  return () => bytes;
}

describe('an answer that never ends', () => {
  it('counts by its status and is cut off, so that memory stays flat', async () => {
    const poured: (() => number)[] = [];
    const url = await serve((_request, response) => {
      response.writeHead(200);
      poured.push(pour(response, Buffer.alloc(64 * 1024, 'a')));
    });
    const before = process.memoryUsage().rss;
    const results = await Promise.all(Array.from({ length: 20 }, () => post(url, PATIENT)));
    for (const result of results) {
      expect(result).toEqual(expect.objectContaining({ type: 'answer', status: 200 }));
      expect(result).toHaveProperty('excerpt', 'a'.repeat(4096));
    }
    // What the kernel holds for a connection is a few MiB; an unbounded reader takes thousands.
    for (const bytes of poured) expect(bytes()).toBeLessThan(32 * MIB);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MIB);
  });

  it('is not unpacked, however small the bomb is', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB), { level: 9 });
    let accepted: string | undefined;
    const url = await serve((request, response) => {
      accepted = request.headers['accept-encoding'];
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const result = await post(url, PATIENT);
    expect(result).toEqual(expect.objectContaining({ type: 'answer', status: 200 }));
    expect('excerpt' in result && Buffer.byteLength(result.excerpt)).toBeLessThan(3 * 4096);
    expect(accepted).toBe('identity');
  });

  it.each([500, 302, 410])('counts by its status also when that is %i', async (status) => {
    const url = await serve((_request, response) => {
      response.writeHead(status);
      pour(response, Buffer.alloc(1024));
    });
    expect(await post(url)).toEqual(expect.objectContaining({ type: 'answer', status }));
  });
});

describe('a receiver that', () => {
  const odd: [string, (socket: Socket) => void, RegExp][] = [
    ['says nothing', () => {}, /the request took longer than 600 ms/],
    ['hangs up', (socket) => socket.end(), /ECONNRESET|socket hang up/],
    ['resets', (socket) => socket.resetAndDestroy(), /ECONNRESET/],
    ['speaks no HTTP', (socket) => socket.end('220 mail.example ESMTP\r\n'), /Parse Error/],
    [
      'sends a byte of its headers now and then',
      (socket) => {
        const bytes = [...'HTTP/1.1 200 OK\r\nX-Slow: and so on'];
        const timer = setInterval(() => socket.write(bytes.shift() ?? '.'), 20);
        socket.on('close', () => clearInterval(timer));
      },
      /the request took longer than 600 ms/,
    ],
    [
      'sends headers without an end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        for (let count = 0; count < 4000; count++)
          socket.write(`X-${count}: ${'a'.repeat(50)}\r\n`);
      },
      /Header overflow/,
    ],
    [
      'says "continue" for ever',
      (socket) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 100 Continue\r\n\r\n'), 20);
        socket.on('close', () => clearInterval(timer));
      },
      /the request took longer than 600 ms/,
    ],
  ];

  it.each(odd)('%s has not answered', async (_name, answer, message) => {
    const url = await speak(answer);
    expect(await post(url)).toEqual({
      type: 'network-error',
      message: expect.stringMatching(message),
    });
  });

  it('wants to speak another protocol has answered that, and nothing hangs', async () => {
    const url = await speak((socket) => {
      const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: x', 'Connection: Upgrade'];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
    });
    expect(await post(url)).toEqual(expect.objectContaining({ type: 'answer', status: 101 }));
  });

  it('takes the connection and says nothing of TLS is given up when connecting takes too long', async () => {
    const url = await speak(() => {});
    expect(await post(url.replace('http:', 'https:'))).toEqual({
      type: 'network-error',
      message: 'connecting took longer than 400 ms',
    });
  });

  it('says its status and then a byte now and then has answered, when the time is over', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(202);
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const result = await post(url);
    expect(result).toEqual(expect.objectContaining({ type: 'answer', status: 202 }));
    expect(result).toHaveProperty('excerpt', expect.stringMatching(/^a+$/));
  });

  it('says its status and breaks off has answered', async () => {
    const url = await speak((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    expect(await post(url)).toEqual(
      expect.objectContaining({ type: 'answer', status: 200, excerpt: 'half' }),
    );
  });

  it('answers in binary is quoted in text that every database keeps', async () => {
    const url = await serve((_request, response) => {
      response.end(Buffer.from([0xff, 0xfe, 0x00, 0x41, 0x00, 0xc3]));
    });
    const result = await post(url);
    expect(result).toHaveProperty('excerpt', expect.not.stringContaining('\0'));
    expect(result).toHaveProperty('excerpt', expect.stringContaining('A'));
  });

  it('closes a connection that was kept alive, just when it is used again, is asked once more at once', async () => {
    const bodies: number[] = [];
    const url = await speak((socket, count) => {
      bodies.push(count);
      if (count === 2) socket.resetAndDestroy();
      else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
    expect(await post(url)).toEqual(expect.objectContaining({ status: 200 }));
    expect(await post(url)).toEqual(expect.objectContaining({ status: 200 }));
    expect(bodies).toEqual([1, 2, 3]);
  });
});

it('a redirect to the metadata of a cloud is not followed', async () => {
  let requests = 0;
  const url = await serve((_request, response) => {
    requests += 1;
    response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  });
  expect(await post(url)).toEqual(expect.objectContaining({ type: 'answer', status: 307 }));
  expect(requests).toBe(1);
});
