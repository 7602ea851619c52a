import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} [options.env] default: this process's
 * @param {'live' | 'keep'} [options.output] `live` shows it as it comes, `keep` (the default)
 *   returns it, so that a command that succeeds stays quiet
 * @param {number} [options.timeoutMs] default: none; past it the command and its children are killed
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} code is 127 when the
 *   command does not exist, 128 + n when signal n ended it
 */
export function runCommand(command, args, { cwd, env, output = 'keep', timeoutMs }) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = output === 'live' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio,
      // Its own group, so that npm, its compilers or a browser end together with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    let timedOut = false;
    const timer = timeoutMs && setTimeout(() => ((timedOut = true), kill(child)), timeoutMs);
    /** @param {number} code */
    const finish = (code) => {
      if (timer) clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8'), timedOut });
    };
    child.on('error', () => finish(127));
    child.on('close', (code, signal) => finish(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
  });
}

/**
 * Until the returned function is called, Ctrl-C or a termination signal ends the running commands
 * first, and then this process through `process.exit`, so that `exit` listeners run.
 *
 * @returns {() => void}
 */
export function endCommandsOnSignal() {
  const endings = [
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGHUP', code: 129 },
  ].map(({ signal, code }) => ({
    signal,
    listener: () => {
      for (const child of running) kill(child);
      process.exit(code);
    },
  }));
  for (const { signal, listener } of endings) process.on(signal, listener);
  return () => {
    for (const { signal, listener } of endings) process.off(signal, listener);
  };
}

/** @param {import('node:child_process').ChildProcess} child */
function kill(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
