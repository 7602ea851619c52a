import { InputProblem } from '../../../scripts/command/input-text';
import { readArguments } from '../../../scripts/receiver/read-arguments';
import { makeSecret } from '../../../src/delivery/secret';

const SECRET = makeSecret(() => Buffer.alloc(24, 1));

it('has its defaults, and prefers the option to the environment', () => {
  expect(readArguments([], {})).toEqual({ port: 4000, secret: null, answer: 200 });
  expect(readArguments([], { WEBHOOK_SECRET: SECRET })).toMatchObject({ secret: SECRET });
  const environment = { WEBHOOK_SECRET: 'whsec_wrong!' };
  expect(readArguments(['--secret', SECRET], environment)).toMatchObject({ secret: SECRET });
});

it.each([
  [['--port', '70000'], /--port: "70000" is not a number from 0 to 65535/],
  [['--port', 'x'], /--port: "x" is not a number/],
  [['--answer', '100'], /--answer: "100" is not a number from 200 to 599/],
  [['--prot', '1'], /an unknown option/],
  [['--port'], /without a value/],
  [['here'], /an unknown option/],
  [['--secret', 'hunter2'], /--secret is no secret/],
])('refuses %j in both languages', (args, message) => {
  expect(() => readArguments(args, {})).toThrow(InputProblem);
  expect(() => readArguments(args, {})).toThrow(message);
  expect(() => readArguments(args, {})).toThrow(/^✗ .*\p{Script=Arabic}.* • /u);
});

it('does not repeat a secret that it refuses', () => {
  expect(() => readArguments(['--secret', 'hunter2'], {})).not.toThrow(/hunter2/);
});
