/**
 * `npm run deliveries -- list|show|replay|endpoints`: the log of webhook deliveries on the command
 * line. It may run beside the newsroom: it reads and marks, and the newsroom sends.
 */
import { openNewsroom } from './deliveries/open-newsroom';
import { readCommand, USAGE } from './deliveries/read-command';
import { runCommand } from './deliveries/run-command';

void main();

async function main(): Promise<void> {
  let command;
  try {
    command = readCommand(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const newsroom = await openNewsroom();
  try {
    console.log(await runCommand(newsroom.desk, command));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await newsroom.close();
  }
}
