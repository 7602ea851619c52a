import { makeBackgroundRefresh, WATCH_MS } from '../../../src/tagging/strapi/background-refresh';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function make(refresh: () => Promise<unknown>) {
  const onError = jest.fn();
  return { background: makeBackgroundRefresh({ refresh, onError }), onError };
}

it('refreshes once for many changes in a row', async () => {
  const refresh = jest.fn(async () => undefined);
  const { background } = make(refresh);
  for (let i = 0; i < 100; i++) background.soon();
  await jest.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('refreshes again when something changed during a refresh, and never two at a time', async () => {
  let running = 0;
  const refresh = jest.fn(async () => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running--;
  });
  const { background } = make(refresh);
  background.soon();
  await jest.advanceTimersByTimeAsync(300);
  background.soon();
  background.soon();
  await jest.advanceTimersByTimeAsync(2000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('once watching, looks again and again, so that another node is followed within a second', async () => {
  const refresh = jest.fn(async () => undefined);
  const { background } = make(refresh);
  background.watch();
  background.watch();
  await jest.advanceTimersByTimeAsync(10 * WATCH_MS);
  expect(refresh.mock.calls.length).toBeGreaterThanOrEqual(9);
  expect(refresh.mock.calls.length).toBeLessThanOrEqual(10);
  expect(WATCH_MS).toBeLessThan(1000);
});

it('ends the watch when a refresh fails, until somebody asks for it anew', async () => {
  const refresh = jest.fn(async () => {
    throw new Error('closed');
  });
  const { background, onError } = make(refresh);
  background.watch();
  await jest.advanceTimersByTimeAsync(10 * WATCH_MS);
  expect(onError).toHaveBeenCalledTimes(1);
  background.watch();
  await jest.advanceTimersByTimeAsync(2 * WATCH_MS);
  expect(onError).toHaveBeenCalledTimes(2);
});

it('stops when what runs is done, and begins nothing more', async () => {
  let isDone = false;
  const refresh = jest.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    isDone = true;
  });
  const { background } = make(refresh);
  background.watch();
  background.soon();
  await jest.advanceTimersByTimeAsync(100);
  background.soon();
  const stopped = background.stop().then(() => isDone);
  background.soon();
  await jest.advanceTimersByTimeAsync(5000);
  expect(await stopped).toBe(true);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('stops at once when nothing runs', async () => {
  const refresh = jest.fn(async () => undefined);
  const { background } = make(refresh);
  background.soon();
  await background.stop();
  await jest.advanceTimersByTimeAsync(1000);
  expect(refresh).not.toHaveBeenCalled();
});
