/** On a terminal the running step is redrawn every second; in a log it gets a line every 20 s. */
const TERMINAL_MS = 1000;
const LOG_MS = 20_000;

/**
 * Prints every step as one line with its duration: `✓ الحزم • dependencies 0.0 s (unchanged)`.
 *
 * @param {NodeJS.WriteStream} out stdout, or stderr for a command whose stdout is data
 * @param {{ quietUnderMs?: number }} [options] steps shorter than this print nothing (default 0)
 */
export function makeSteps(out, { quietUnderMs = 0 } = {}) {
  return {
    /**
     * @param {string} label Arabic • English
     * @param {(tell: (progress: string) => void) => string | Promise<string>} work
     *   gives the remark in parentheses; `tell` sets what the running step shows
     */
    async run(label, work) {
      const started = performance.now();
      const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
      let progress = '';
      const show = () => {
        const line = `… ${label} ${seconds()}${progress && ` (${progress})`}`;
        out.write(out.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
      };
      const ticker = setInterval(show, out.isTTY ? TERMINAL_MS : LOG_MS);
      try {
        const remark = await work((text) => (progress = text));
        clearInterval(ticker);
        if (performance.now() - started < quietUnderMs) return;
        out.write(`${out.isTTY ? '\r\x1b[2K' : ''}✓ ${label} ${seconds()} (${remark})\n`);
      } finally {
        clearInterval(ticker);
        if (out.isTTY) out.write('\r\x1b[2K');
      }
    },
    /** @param {string} text */
    say(text) {
      out.write(`${text}\n`);
    },
  };
}

/** @typedef {ReturnType<typeof makeSteps>} Steps */

export const UNCHANGED = 'بلا تغيير • unchanged';
