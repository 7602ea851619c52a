import type { Core } from '@strapi/strapi';

import type { PostResult } from '..';
import type { Endpoint } from './endpoint-store';

/** The parts of Strapi's webhook runner that its panel and its start call. */
interface StrapiRunner {
  add(webhook: StrapiWebhook): void;
  update(webhook: StrapiWebhook): void;
  remove(webhook: StrapiWebhook): void;
  run(webhook: StrapiWebhook, event: string, info?: object): Promise<TestResult>;
}

interface StrapiWebhook {
  readonly id: string;
}

/** What the panel's Trigger button shows. */
interface TestResult {
  readonly statusCode: number;
  readonly message?: string;
}

/**
 * Takes the sending away from Strapi: its runner no longer listens to any event, so nothing is sent
 * twice. Its Trigger button sends through ours, signed and guarded like everything else.
 *
 * @param onChange a webhook was added, changed or removed in the settings of this node
 * @param sendTest sends a test event at once; its result is shown, not logged
 */
export function replaceStrapiRunner(
  strapi: Core.Strapi,
  onChange: (endpoint: number) => void,
  sendTest: (endpoint: number, event: string) => Promise<PostResult>,
): void {
  const runner = strapi.get('webhookRunner') as unknown as StrapiRunner;
  const changed = ({ id }: StrapiWebhook) => onChange(Number(id));
  runner.add = changed;
  runner.update = changed;
  runner.remove = changed;
  runner.run = async ({ id }, event) => toTestResult(await sendTest(Number(id), event));
}

function toTestResult(result: PostResult): TestResult {
  if (result.type !== 'answer') return { statusCode: 500, message: result.message };
  const { status, excerpt } = result;
  return status >= 200 && status < 300
    ? { statusCode: status }
    : { statusCode: status, message: excerpt };
}

/** Headers that every webhook gets by Strapi's own setting `server.webhooks.defaultHeaders`. */
export function withDefaultHeaders(strapi: Core.Strapi, endpoint: Endpoint): Endpoint {
  const defaults = strapi.config.get<Record<string, string>>('server.webhooks.defaultHeaders', {});
  return { ...endpoint, headers: { ...defaults, ...endpoint.headers } };
}
