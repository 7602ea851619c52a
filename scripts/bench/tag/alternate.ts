/** What is timed: works on one story; the number it returns keeps the work from being optimised away. */
export type Reader = (story: string) => number;

/** Characters (UTF-16 units) per second, by contender and round. */
export type Speeds = Record<string, number[]>;

/**
 * Times the readers turn by turn, so that whatever else the machine does falls on all of them. Each
 * goes through the stories for at least `turnMs`; a slow one does not get through all of them, a fast
 * one begins again. A turn in which the system gave the processor to somebody else is taken again, a few
 * times: it would tell how much of the cache the others emptied, most of all of the large lexicons'.
 *
 * @param rounds the first one, which warms up, comes on top and is not counted
 */
export function alternate(
  readers: Readonly<Record<string, Reader>>,
  stories: readonly string[],
  { rounds, turnMs }: { readonly rounds: number; readonly turnMs: number },
): Speeds {
  const speeds: Speeds = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, reader] of Object.entries(readers)) {
      const speed = leastDisturbed(() => timeTurn(reader, stories, turnMs));
      if (round > 0) speeds[name].push(speed);
    }
  }
  return speeds;
}

const ATTEMPTS = 4;

/** The first attempt that nobody interrupted, else the one that was interrupted least. */
function leastDisturbed(measure: () => number): number {
  let best = 0;
  let fewest = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt++) {
    const before = process.resourceUsage().involuntaryContextSwitches;
    const value = measure();
    const interruptions = process.resourceUsage().involuntaryContextSwitches - before;
    if (interruptions < fewest) [best, fewest] = [value, interruptions];
  }
  return best;
}

/** What all readers returned, so that none of it is in vain. */
const sink = new Int32Array(1);

function timeTurn(reader: Reader, stories: readonly string[], turnMs: number): number {
  const started = performance.now();
  let characters = 0;
  for (let i = 0; ; i = (i + 1) % stories.length) {
    sink[0] ^= reader(stories[i]);
    characters += stories[i].length;
    // Asking the clock costs less than a thousandth of reading one story.
    const elapsed = performance.now() - started;
    if (elapsed >= turnMs) return (characters / elapsed) * 1000;
  }
}
