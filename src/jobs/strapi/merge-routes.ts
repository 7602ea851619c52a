import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Tables } from '../../delivery/strapi/table-store';
import type { LinkedEntity, MergePlan } from '../../desk/entity-contract';
import { addedNames, mergeProblems } from '../../desk/entity-merge';
import { RUN_LONG_WORK } from '../../desk/job-contract';
import { problemError } from '../../editorial/strapi/problem-error';
import { ENTITY } from '../../tagging/strapi/entity-store';
import { nameOf } from './job-routes';
import type { JobDesk } from './make-jobs';
import { countConcerned, loadMergeEntity, type MergeEntity } from './merge-store';

/** What of Koa's context the handlers use. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  readonly state: Parameters<typeof nameOf>[0];
  body: unknown;
}

const content = (action: string) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: ENTITY,
});

/** `/ajil/desk/entity/:documentId/merge`: says what a merge would do, and does it as a job. */
export function registerMergeRoutes(strapi: Core.Strapi, tables: Tables, desk: JobDesk): void {
  const pairOf = async (fromId: string, intoId: unknown) => {
    const from = await loadMergeEntity(strapi, fromId);
    const into = await loadMergeEntity(strapi, typeof intoId === 'string' ? intoId : '');
    if (from === null || into === null) {
      throw new errors.NotFoundError('لا يوجد هذا الكيان • there is no such entity');
    }
    const problems = mergeProblems(from.record, into.record);
    if (problems.length > 0) throw problemError(problems);
    return { from, into };
  };
  const plan = async ({ params, query }: Context): Promise<MergePlan> => {
    const { from, into } = await pairOf(params.documentId ?? '', query.into);
    const counts = await countConcerned(strapi, tables, from);
    const names = addedNames(from.record, into.record);
    return { from: linked(from), into: linked(into), ...counts, names };
  };
  const merge = async ({ params, request, state }: Context) => {
    const { into: intoId } = (request.body ?? {}) as { into?: unknown };
    const { from, into } = await pairOf(params.documentId ?? '', intoId);
    const input = {
      ...{ from: from.record.key, fromDocument: from.documentId, fromName: from.record.nameAr },
      ...{ into: into.record.key, intoDocument: into.documentId, intoName: into.record.nameAr },
      ...{ fromNameEn: from.record.nameEn, intoNameEn: into.record.nameEn },
    };
    const { id } = await desk.add({ kind: 'merge', input, askedBy: nameOf(state) });
    return { id };
  };
  const actions = [RUN_LONG_WORK, content('update'), content('delete')];
  const route = (method: 'GET' | 'POST', handle: (context: Context) => Promise<unknown>) => ({
    method,
    path: '/entity/:documentId/merge',
    handler: async (context: Context) => {
      context.body = { data: await handle(context) };
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions } },
      ],
    },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/ajil/desk',
    routes: [route('GET', plan), route('POST', merge)],
  } as never);
}

function linked({ documentId, record }: MergeEntity): LinkedEntity {
  const { key, kind, nameAr, nameEn } = record;
  return { documentId, key, kind, nameAr, nameEn };
}
