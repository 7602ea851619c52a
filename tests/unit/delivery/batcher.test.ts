import { makeBatcher } from '../../../src/delivery/strapi/batcher';

const REST = { urgentMs: 20, otherMs: 200 };

describe('writing in batches', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function set(write: (batch: readonly string[]) => Promise<void> = async () => {}) {
    const batches: string[][] = [];
    const errors: unknown[] = [];
    const batcher = makeBatcher<string>({
      write: async (batch) => {
        await write(batch);
        batches.push([...batch]);
      },
      onError: (error) => errors.push(error),
      retryMs: 500,
      rest: REST,
    });
    return { batcher, batches, errors };
  }
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('writes the first at once, and what comes while it rests together', async () => {
    const { batcher, batches } = set();
    void batcher.add('a', false);
    await pass(0);
    expect(batches).toEqual([['a']]);
    void batcher.add('b', false);
    await pass(100);
    void batcher.add('c', false);
    await pass(99);
    expect(batches).toEqual([['a']]);
    await pass(1);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it.each([
    [
      'something urgent comes',
      (batcher: ReturnType<typeof set>['batcher']) => batcher.add('c', true),
    ],
    ['somebody waits for it', (batcher: ReturnType<typeof set>['batcher']) => batcher.hurry()],
  ])('rests shorter when %s', async (_name, act) => {
    const { batcher, batches } = set();
    void batcher.add('a', false);
    await pass(0);
    void batcher.add('b', false);
    await pass(10);
    void act(batcher);
    await pass(9);
    expect(batches).toHaveLength(1);
    await pass(1);
    expect(batches).toHaveLength(2);
    expect(batches[1]).toContain('b');
  });

  it('says of each item when it is written', async () => {
    const { batcher } = set();
    await batcher.add('a', false);
    let isWritten = false;
    void batcher.add('b', false).then(() => (isWritten = true));
    await pass(199);
    expect(isWritten).toBe(false);
    await pass(1);
    expect(isWritten).toBe(true);
  });

  it('writes a batch that failed again, before anything newer', async () => {
    let isDown = true;
    const { batcher, batches, errors } = set(async () => {
      if (isDown) throw new Error('down');
    });
    void batcher.add('a', false);
    await pass(0);
    void batcher.add('b', true);
    isDown = false;
    await pass(1000);
    expect(errors).toHaveLength(1);
    expect(batches).toEqual([['a'], ['b']]);
  });

  it('no longer rests once it is to become idle', async () => {
    const { batcher, batches } = set();
    await batcher.add('a', false);
    void batcher.add('b', false);
    await batcher.idle();
    expect(batches).toEqual([['a'], ['b']]);
  });
});
