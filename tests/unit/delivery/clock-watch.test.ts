import { makeClockWatch } from '../../../src/delivery/clock-watch';

const HOUR = 60 * 60_000;

it.each([
  ['that goes on as it should', 5000, 5000, 0],
  ['that is set forward', HOUR, 5000, 0],
  ['that is corrected by a little', 4500, 5000, 0],
  ['that is set back by an hour', 5000 - HOUR, 5000, HOUR],
  ['that is set back by two seconds', 3000, 5000, 2000],
])('a clock %s', (_name, wallMs, steadyMs, setBackMs) => {
  let wall = 1_700_000_000_000;
  let steady = 77;
  const setBack = makeClockWatch(
    () => wall,
    () => steady,
  );
  wall += wallMs;
  steady += steadyMs;
  expect(setBack()).toBe(setBackMs);
  expect(setBack()).toBe(0);
});
