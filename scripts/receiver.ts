/**
 * `npm run receiver -- [--port 4000] [--secret whsec_…] [--answer 200]`: a small receiver for trying
 * webhooks out. It checks signatures with the published library and prints what comes in. Exit code 2:
 * the command line is at fault, or the port is taken.
 */
import { explainInputProblems } from './command/input-text';
import { readArguments, USAGE } from './receiver/read-arguments';
import { startReceiver } from './receiver/start-receiver';

void explainInputProblems(async () => {
  const settings = readArguments(process.argv.slice(2), process.env);
  if (settings === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { url, close } = await startReceiver(settings, (line) => process.stdout.write(`${line}\n`));
  const checks =
    settings.secret === null
      ? 'بلا سر فلا يُفحص شيء • no secret: checks nothing'
      : 'يفحص التواقيع • checks signatures';
  process.stdout.write(`${url} (${checks}; Ctrl+C)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
});
