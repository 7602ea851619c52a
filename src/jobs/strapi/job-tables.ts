import type { Core } from '@strapi/strapi';

export const JOBS = 'ajil_jobs';

/**
 * The table of long work, made and migrated by Strapi's schema sync as those of deliveries are
 * (docs/decisions/0100).
 */
export function registerJobTables(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: `ajil::${JOBS}`,
    singularName: JOBS,
    tableName: JOBS,
    attributes: {
      id: { type: 'increments' },
      kind: { type: 'string' },
      status: { type: 'string' },
      /** JSON, as `input_text`, `cursor`, `problems` and `result`. */
      input: { type: 'text' },
      /** A file to import; emptied when the job ends. */
      input_text: { type: 'text' },
      asked_by: { type: 'string' },
      steps: { type: 'integer' },
      cursor: { type: 'text' },
      total: { type: 'integer' },
      done: { type: 'integer' },
      changed: { type: 'integer' },
      failed: { type: 'integer' },
      problems: { type: 'text' },
      cancel_wanted: { type: 'boolean' },
      reason: { type: 'text' },
      result: { type: 'text' },
      // ms since 1970: a double is exact, and a number in both databases.
      created_at: { type: 'float' },
      started_at: { type: 'float' },
      finished_at: { type: 'float' },
      worked_ms: { type: 'float' },
    },
    indexes: [{ name: `${JOBS}_status_index`, columns: ['status', 'id'] }],
  });
}
