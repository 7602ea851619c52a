import { makeProgress } from '../../../scripts/command/progress';
import { readArguments } from '../../../scripts/gazetteer/read-arguments';

it('reads the four commands', () => {
  expect(readArguments(['check'])).toEqual({ name: 'check', files: [] });
  expect(readArguments(['check', 'a', 'b'])).toEqual({ name: 'check', files: ['a', 'b'] });
  expect(readArguments(['import', 'a', '--dry-run'])).toEqual({
    ...{ name: 'import', file: 'a', dryRun: true, skipBad: false },
  });
  expect(readArguments(['export'])).toEqual({ name: 'export', file: null });
  expect(readArguments(['generate', '12', 'a'])).toEqual({
    name: 'generate',
    count: 12,
    file: 'a',
  });
});

it.each([
  [[], /no command ""/],
  [['delete'], /no command "delete"/],
  [['import'], /one FILE/],
  [['import', 'a', 'b'], /one FILE/],
  [['export', 'a', 'b'], /one FILE/],
  [['export', '--dry-run'], /import only/],
  [['import', 'a', '--force'], /unknown option "--force"/],
  [['generate'], /"" is no number/],
  [['generate', '0'], /"0" is no number/],
  [['generate', '-5'], /unknown option "-5"/],
  [['generate', '99999999'], /"99999999" is no number/],
])('refuses %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});

describe('progress', () => {
  const show = (isTTY: boolean) => {
    let text = '';
    const out = { isTTY, write: (more: string) => ((text += more), true) };
    const progress = makeProgress(out as unknown as NodeJS.WriteStream, 'import');
    for (let done = 0; done <= 1000; done += 5) progress.tell(done, 1000);
    progress.end();
    return text;
  };

  it('is a line for every tenth in a log', () => {
    const lines = show(false).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[5]).toBe('import 50 % (500/1000)');
  });

  it('is one bar on a terminal, gone at the end', () => {
    const text = show(true);
    expect(text).not.toContain('\n');
    expect(text).toContain('█'.repeat(15) + '░'.repeat(15) + ' 50 %');
    expect(text.endsWith('\r\x1b[2K')).toBe(true);
  });
});
