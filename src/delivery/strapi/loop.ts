/**
 * Work that runs again as long as somebody asked for it while it ran, never twice at once.
 *
 * @param onError what the work threw; it does not run again by itself then
 */
export function makeLoop(
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): { poke(): void } {
  let isRunning = false;
  let isWanted = false;

  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } catch (error) {
      onError(error);
    } finally {
      isRunning = false;
    }
  }

  return {
    poke() {
      isWanted = true;
      if (!isRunning) void run();
    },
  };
}
