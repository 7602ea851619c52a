import net from 'node:net';

/** A connection that is kept open, with one request at a time. */
export interface Connection {
  /** @returns the body; rejects unless it is a 200 with a `Content-Length` */
  ask(): Promise<Buffer>;
  close(): void;
}

/** What browsers take. */
const ENCODINGS = 'gzip, deflate, br';
const END_OF_HEAD = '\r\n\r\n';

/**
 * A bare socket: Node's own client takes more time for a request than its server for the answer, and
 * would be what is measured.
 */
export async function connect(
  port: number,
  path: string,
  encodings = ENCODINGS,
): Promise<Connection> {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nAccept-Encoding: ${encodings}\r\n\r\n`,
  );
  let chunks: Buffer[] = [];
  let length = 0;
  /** Bytes of the whole answer, once its head is there. */
  let wanted = Infinity;
  let bodyAt = 0;
  let settle: { resolve(body: Buffer): void; reject(error: Error): void } | undefined;

  const fail = (message: string) => {
    settle?.reject(new Error(`${path}: ${message}`));
    socket.destroy();
  };
  socket.on('error', ({ message }) => fail(message));
  socket.on('close', () => fail('the connection was closed'));
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (wanted === Infinity) {
      if (chunks.length > 1) chunks = [Buffer.concat(chunks)];
      bodyAt = chunks[0].indexOf(END_OF_HEAD) + END_OF_HEAD.length;
      if (bodyAt < END_OF_HEAD.length) return;
      const head = chunks[0].toString('latin1', 0, bodyAt);
      const [, size] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
      if (!head.startsWith('HTTP/1.1 200') || size === undefined) return fail(head);
      wanted = bodyAt + Number(size);
    }
    if (length < wanted) return;
    const whole = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    chunks = [];
    length = 0;
    wanted = Infinity;
    settle?.resolve(whole.subarray(bodyAt));
  });
  return {
    ask: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      }),
    close() {
      settle = undefined;
      socket.destroy();
    },
  };
}
