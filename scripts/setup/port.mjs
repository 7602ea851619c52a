import net from 'node:net';

import { errorCode, SetupProblem } from './setup-problem.mjs';

/** Strapi's own defaults, for a `.env` that leaves them out. */
const DEFAULT_PORT = '1337';

/**
 * Tries the address Strapi will listen on, and lets it go again.
 *
 * @param {Record<string, string | undefined>} settings HOST and PORT are read
 * @returns {Promise<string>} `host:port`
 * @throws {SetupProblem} when PORT is no port, the port is taken or forbidden, or HOST is not ours
 */
export async function checkPort({ HOST, PORT = DEFAULT_PORT }) {
  if (!isPort(PORT)) throw notAPort(PORT);
  const host = HOST || '0.0.0.0';
  const code = await tryToListen(host, Number(PORT));
  if (code === 'EADDRINUSE') throw taken(PORT);
  if (code === 'EACCES' || code === 'EPERM') throw forbidden(PORT);
  if (code !== '') throw notOurAddress(host, code);
  return `${host}:${PORT}`;
}

/** @param {string} text */
function isPort(text) {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string>} an error code, or '' when it worked
 */
function tryToListen(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(errorCode(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('')));
  });
}

/** @param {string} value */
function notAPort(value) {
  return new SetupProblem(
    `القيمة PORT=${value} ليست منفذًا؛ اكتب رقمًا من 1 إلى 65535 في .env`,
    `PORT=${value} is not a port: write a number from 1 to 65535 in .env`,
  );
}

/** @param {string} port */
function taken(port) {
  const other = Number(port) < 65535 ? Number(port) + 1 : 1337;
  return new SetupProblem(
    `المنفذ ${port} مشغول ببرنامج آخر؛ أوقفه أو اختر منفذًا آخر: PORT=${other} npm start`,
    `port ${port} is in use by another program: stop it, or choose another port: PORT=${other} npm start`,
  );
}

/** @param {string} port */
function forbidden(port) {
  return new SetupProblem(
    `لا يُسمح لهذا المستخدم بالمنفذ ${port}؛ اختر منفذًا فوق 1024: PORT=1337 npm start`,
    `this user may not listen on port ${port}: choose one above 1024: PORT=1337 npm start`,
  );
}

/**
 * @param {string} host
 * @param {string} code
 */
function notOurAddress(host, code) {
  return new SetupProblem(
    `القيمة HOST=${host} ليست عنوانًا لهذا الجهاز (${code})؛ اكتب HOST=127.0.0.1 أو HOST=0.0.0.0 في .env`,
    `HOST=${host} is not an address of this machine (${code}): write HOST=127.0.0.1 or HOST=0.0.0.0 in .env`,
  );
}
