import fs from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { type JobList, RUN_LONG_WORK } from '../../desk/job-contract';
import { readRetagRange } from '../../desk/read-retag';
import type { Problem } from '../../editorial/problems';
import { problemError } from '../../editorial/strapi/problem-error';
import type { Job } from '../job';
import { jobErrors } from './job-errors';
import type { JobDesk } from './make-jobs';

/** Bytes of a file that the panel may send; ten times the gazetteer that Ajil brings is some 4 MB. */
const FILE_LIMIT_BYTES = 50 * 1024 * 1024;

interface UploadedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
}

/** What of Koa's context the handlers use. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly request: {
    readonly body?: unknown;
    readonly files?: Readonly<Record<string, UploadedFile | UploadedFile[]>>;
  };
  readonly state: {
    readonly user: {
      firstname?: string | null;
      lastname?: string | null;
      username?: string | null;
    };
  };
  body: unknown;
}

/** The permission of the panel's roles; the super administrator gets it at the start. */
export async function registerJobPermission(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    {
      uid: 'long-work.run',
      displayName: 'تشغيل المهام الطويلة • Run long work',
      section: 'settings',
      category: 'gazetteer',
      subCategory: 'المهام الطويلة • long work',
    },
  ]);
}

/** `/ajil/desk/jobs`, with the session of the panel. */
export function registerJobRoutes(strapi: Core.Strapi, desk: JobDesk): void {
  const route = (
    method: 'GET' | 'POST',
    address: string,
    handle: (context: Context) => Promise<unknown>,
  ) => ({
    method,
    path: address,
    handler: async (context: Context) => {
      context.body = { data: await handle(context) };
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [RUN_LONG_WORK] } },
      ],
    },
  });
  const retag = async ({ request, state }: Context) => {
    const range = readRetagRange(request.body);
    if (isProblems(range)) throw problemError(range);
    return toView(await desk.add({ kind: 'retag', input: { ...range }, askedBy: nameOf(state) }));
  };
  const importFile = async ({ request, state }: Context) => {
    const given = request.files?.file;
    const file = Array.isArray(given) ? given[0] : given;
    if (file === undefined) throw jobErrors.fileMissing();
    if (file.size > FILE_LIMIT_BYTES) throw jobErrors.fileTooBig(file.size, FILE_LIMIT_BYTES);
    const { skipBad } = (request.body ?? {}) as { skipBad?: unknown };
    const input = {
      file: path.basename(file.originalFilename ?? 'gazetteer'),
      skipBad: skipBad === true || skipBad === 'true',
    };
    const inputText = await fs.readFile(file.filepath, 'utf8');
    return toView(await desk.add({ kind: 'import', input, inputText, askedBy: nameOf(state) }));
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/ajil/desk',
    routes: [
      route('GET', '/jobs', async (): Promise<JobList> => ({
        jobs: (await desk.list()).map(toView),
      })),
      route('POST', '/jobs/retag', retag),
      route('POST', '/jobs/import', importFile),
      route('POST', '/jobs/:id/cancel', async ({ params }) => {
        const id = Number(params.id);
        if (!Number.isSafeInteger(id) || !(await desk.cancel(id))) throw jobErrors.jobUnknown(id);
        return null;
      }),
    ],
  } as never);
}

/** Whoever asked, by name. */
export function nameOf({ user }: Context['state']): string {
  return [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || '؟';
}

function isProblems(value: object): value is readonly Problem[] {
  return Array.isArray(value);
}

/** Without what only the runner needs. */
function toView({ cursor: _cursor, steps: _steps, ...view }: Job) {
  return view;
}
