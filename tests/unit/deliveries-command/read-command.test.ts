import { InputProblem } from '../../../scripts/command/input-text';
import { readCommand } from '../../../scripts/deliveries/read-command';

it.each([
  [['list'], { name: 'list', filter: {}, limit: 50 }],
  [
    ['list', '--status=failed,pending', '--endpoint', '3', '--limit', '5'],
    { name: 'list', filter: { status: ['failed', 'pending'], endpoint: 3 }, limit: 5 },
  ],
  [
    ['list', '--type', 'entry.publish', '--document', 'abc'],
    { name: 'list', filter: { type: 'entry.publish', documentId: 'abc' }, limit: 50 },
  ],
  [['show', '17'], { name: 'show', id: 17 }],
  [['replay', '17', '--force'], { name: 'replay', filter: { id: 17 }, force: true }],
  [
    ['replay', '--since', '2026-01-05T12:00:00Z', '--until', '1767700000000'],
    {
      name: 'replay',
      filter: { since: Date.parse('2026-01-05T12:00:00Z'), until: 1767700000000 },
      force: false,
    },
  ],
  [['endpoints'], { name: 'endpoints' }],
])('reads %j', (args, command) => {
  expect(readCommand(args)).toEqual(command);
});

it.each([
  [[], /there is no command ""/],
  [['resend'], /there is no command "resend"/],
  [['list', '--stats', 'failed'], /unknown option "--stats"/],
  [['list', '--status'], /argument missing/],
  [['list', '--status', 'lost'], /"lost" is invalid/],
  [['list', '--since', 'yesterday'], /"yesterday" is invalid/],
  [['list', '--limit', '0'], /--limit: "0" is not a whole number above 0/],
  [['list', '17'], /list does not take "17"/],
  [['list', '--force'], /list does not take this option/],
  [['show'], /name one ID after show/],
  [['show', '17', '18'], /name one ID after show/],
  [['show', 'evt_1'], /show: "evt_1" is not a whole number/],
  [['show', '17', '--status', 'failed'], /show does not take this option/],
  [['replay'], /an ID or a filter/],
  [['replay', '17', '--status', 'failed'], /not both/],
  [['replay', '17', '--limit', '3'], /replay does not take this option/],
  [['endpoints', '--endpoint', '3'], /endpoints does not take this option/],
])('refuses %j in both languages, with the usage', (args, message) => {
  expect(() => readCommand(args)).toThrow(InputProblem);
  expect(() => readCommand(args)).toThrow(message);
  expect(() => readCommand(args)).toThrow(/^✗ .*\p{Script=Arabic}.* • [\s\S]*npm run deliveries/u);
});
