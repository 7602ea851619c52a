import { goesOn, opensBreakingNews } from '../../../src/admin/breaking-news/shortcut';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

it.each([
  ['Ctrl+Alt+B', { code: 'KeyB', ctrlKey: true, altKey: true }, true],
  ['B alone', { code: 'KeyB' }, false],
  ['Ctrl+B, which is bold', { code: 'KeyB', ctrlKey: true }, false],
  ['Alt+Shift+B', { code: 'KeyB', altKey: true, shiftKey: true }, false],
  ['Ctrl+Alt+N', { code: 'KeyN', ctrlKey: true, altKey: true }, false],
])('%s opens the page: %#', (_, pressed, opens) => {
  expect(opensBreakingNews({ ...NONE, ...pressed })).toBe(opens);
});

it.each([
  ['Ctrl+Enter', { code: 'Enter', ctrlKey: true }, true],
  ['⌘+Enter', { code: 'Enter', metaKey: true }, true],
  ['Ctrl+Enter on the number pad', { code: 'NumpadEnter', ctrlKey: true }, true],
  ['Enter, which is a new line', { code: 'Enter' }, false],
  ['Ctrl+Shift+Enter', { code: 'Enter', ctrlKey: true, shiftKey: true }, false],
])('%s goes on: %#', (_, pressed, on) => {
  expect(goesOn({ ...NONE, ...pressed })).toBe(on);
});
