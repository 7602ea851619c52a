/**
 *     npm run retag [-- --scope all|published|draft] [--from 2026-03-01] [--to 2026-03-31]
 *
 * Tags the archive again with the gazetteer as it is. It may run beside the newsroom, and is a job like
 * those of the panel: stopped and begun again, it goes on where it was. Exit code 1: the job failed or
 * was cancelled; 2: the command line is at fault.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Problem } from '../src/editorial/problems';
import { isOpen } from '../src/desk/job-progress';
import { readRetagRange } from '../src/desk/read-retag';
import { makeTables } from '../src/delivery/strapi/table-store';
import { insertJob, loadJob } from '../src/jobs/strapi/job-store';
import { makeJobRunner } from '../src/jobs/strapi/job-runner';
import { makeWorks } from '../src/jobs/strapi/make-jobs';
import { makeLexiconStore } from '../src/tagging/strapi/lexicon-store';
import { explainInputProblems, InputProblem } from './command/input-text';
import { makeProgress } from './command/progress';
import { withNewsroom } from './command/with-newsroom';

const ROOT = path.resolve(__dirname, '..');
const LOOK_MS = 200;

void explainInputProblems(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { scope: text, from: text, to: text } });
  const range = readRetagRange(values);
  if (!('scope' in range)) {
    const [{ messageAr, messageEn }] = range as readonly Problem[] as [Problem];
    throw new InputProblem(messageAr, messageEn);
  }
  const job = await withNewsroom(ROOT, async (strapi) => {
    const tables = makeTables(strapi);
    const store = makeLexiconStore(strapi);
    const runner = makeJobRunner(strapi, tables, makeWorks(strapi, tables, store));
    const progress = makeProgress(process.stderr, 'إعادة الوسم • retag');
    const input = { ...range };
    const id = await insertJob(
      tables,
      { kind: 'retag', input, askedBy: 'npm run retag' },
      Date.now(),
    );
    runner.start();
    try {
      for (;;) {
        const now = (await loadJob(tables, id))!;
        if (!isOpen(now)) return now;
        if (now.total !== null) progress.tell(now.done, now.total);
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    } finally {
      progress.end();
      await runner.stop();
      await store.close();
    }
  });
  for (const { place, message } of job.problems) process.stderr.write(`${place}: ${message}\n`);
  process.stdout.write(
    `${job.status === 'done' ? '✓' : '✗'} ${job.done} نصا، تغيّر وسم ${job.changed} منها، وتعذّر ${job.failed} • ` +
      `${job.done} texts, ${job.changed} tagged anew, ${job.failed} failed\n`,
  );
  if (job.status !== 'done') process.exitCode = 1;
});
