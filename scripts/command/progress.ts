/** Shows how far a long piece of work is. */
export interface Progress {
  /** @param done of `total` */
  tell(done: number, total: number): void;
  /** Clears the bar. */
  end(): void;
}

const BAR = 30;

/** On a terminal a bar that is redrawn; in a log a line for every tenth, so that it stays readable. */
export function makeProgress(out: NodeJS.WriteStream, label: string): Progress {
  let lastTenth = -1;
  return {
    tell(done, total) {
      const share = total === 0 ? 1 : done / total;
      const percent = Math.floor(share * 100);
      if (out.isTTY) {
        const full = Math.round(share * BAR);
        const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
        out.write(`\r\x1b[2K${label} ${bar} ${percent} % (${done}/${total})`);
        return;
      }
      const tenth = Math.floor(share * 10);
      if (tenth === lastTenth) return;
      lastTenth = tenth;
      out.write(`${label} ${percent} % (${done}/${total})\n`);
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[2K');
    },
  };
}
