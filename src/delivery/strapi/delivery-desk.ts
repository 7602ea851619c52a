import type { Core } from '@strapi/strapi';

import { type EndpointFilters, NEWS_EVENTS, readFilters } from '..';
import type {
  DeliveryWithTries,
  EndpointSettings,
  EndpointView,
  EndpointWithAttempts,
  LoggedAttempt,
  LogPage,
  Replayed,
} from '../delivery-contract';
import { logLine } from '../log-line';
import { maskAddress, maskAddressIn } from '../masked-address';
import { deliveryErrors } from './delivery-errors';
import {
  countByStatus,
  countDeliveries,
  type DeliveryFilter,
  listDeliveries,
  loadAttempts,
  loadBodies,
  loadLatestAttempts,
} from './delivery-log-store';
import { type Endpoint, loadEndpoint, loadEndpoints, saveEndpoint } from './endpoint-store';
import { replayDeliveries } from './replay-store';
import { rotateSecret } from './signing-secrets';
import type { Tables } from './table-store';

/** The settings of an endpoint as somebody sent them. */
type GivenSettings = Readonly<Partial<Record<keyof EndpointSettings, unknown>>>;

/** What people do with deliveries, in the panel, over the admin API and on the command line. */
export type DeliveryDesk = ReturnType<typeof makeDeliveryDesk>;

/** @param wake makes the runner look at endpoints at once, where one runs */
export function makeDeliveryDesk(
  strapi: Core.Strapi,
  tables: Tables,
  wake: (endpoints: readonly number[]) => void,
) {
  return {
    async list(filter: DeliveryFilter, page: { limit: number; offset: number }): Promise<LogPage> {
      return {
        deliveries: await listDeliveries(tables, filter, page),
        total: await countDeliveries(tables, filter),
      };
    },

    /**
     * @param mayManage whether whoever asks may see whole addresses, which receivers repeat in answers
     * @throws NotFoundError
     */
    async show(id: number, mayManage: boolean): Promise<DeliveryWithTries> {
      const [delivery] = await listDeliveries(tables, { id }, { limit: 1, offset: 0 });
      if (delivery === undefined) throw deliveryErrors.deliveryUnknown(id);
      const endpoint = await loadEndpoint(tables, delivery.endpoint);
      const { body, thin, hash } = await loadBodies(tables, delivery.eventId);
      const tries = await loadAttempts(tables, id);
      return {
        ...delivery,
        tries: mayManage ? tries : tries.map((one) => withoutAddress(one, endpoint)),
        body: endpoint?.isThin ? thin : body,
        hash,
      };
    },

    /** @param onStep told how many of all have been looked at */
    async replay(
      filter: DeliveryFilter,
      force: boolean,
      onStep?: (done: number, total: number) => void,
    ): Promise<Replayed> {
      const result = await replayDeliveries(tables, filter, force, onStep);
      wake(result.endpoints);
      const { replayed, skipped } = result;
      strapi.log.info(
        logLine('webhook replay', { sent: replayed.length, skipped: skipped.length }),
      );
      return result;
    },

    /** @param mayManage whether whoever asks may see whole addresses */
    async endpoints(mayManage: boolean): Promise<EndpointView[]> {
      const counts = await countByStatus(tables);
      return (await loadEndpoints(tables)).map((endpoint) => {
        const view = toView(endpoint, counts.get(endpoint.id) ?? {});
        return mayManage ? view : { ...view, url: maskAddress(view.url) };
      });
    },

    /** @throws NotFoundError */
    async endpoint(id: number, mayManage: boolean): Promise<EndpointWithAttempts> {
      const view = (await this.endpoints(mayManage)).find((one) => one.id === id);
      if (view === undefined) throw deliveryErrors.endpointUnknown(id);
      return { ...view, latest: await loadLatestAttempts(tables, id, 50) };
    },

    /** @throws NotFoundError, ValidationError naming what is wrong */
    async configure(id: number, settings: GivenSettings): Promise<void> {
      if ((await loadEndpoint(tables, id)) === null) throw deliveryErrors.endpointUnknown(id);
      const { events, filters, isThin, isPaused } = settings;
      await saveEndpoint(tables, id, {
        ...(events !== undefined && { events: JSON.stringify(readNewsEvents(events)) }),
        ...(filters !== undefined && { filters: JSON.stringify(checked(filters)) }),
        ...(isThin !== undefined && { thin: isThin === true }),
        ...(isPaused !== undefined && { paused: isPaused === true }),
      });
      wake([id]);
      const changed = Object.keys(settings).join();
      strapi.log.info(logLine('webhook configured', { endpoint: id, changed }));
    },

    /** @returns the new secret, shown this once */
    async rotateSecret(id: number): Promise<string> {
      const secret = await rotateSecret(strapi, tables, id, Date.now());
      strapi.log.info(logLine('webhook secret made', { endpoint: id }));
      return secret;
    },
  };
}

/** The answers of an endpoint that is gone are those of an address nobody knows: none is shown. */
function withoutAddress(attempt: LoggedAttempt, endpoint: Endpoint | null): LoggedAttempt {
  const answer = endpoint === null ? '' : maskAddressIn(attempt.answer, endpoint.url);
  return { ...attempt, answer };
}

function toView(endpoint: Endpoint, counts: EndpointView['counts']): EndpointView {
  const { id, name, url, events, isEnabled, isPaused, isHub, isThin, filters, health } = endpoint;
  return {
    ...{ id, name, url, events, isEnabled, isPaused, isHub, isThin, filters },
    hasSecret: endpoint.secret !== null,
    disabledReason: endpoint.disabledReason,
    ...health,
    lastSuccessAt: endpoint.lastSuccessAt,
    lastFailureAt: endpoint.lastFailureAt,
    counts,
  };
}

function checked(filters: unknown): EndpointFilters {
  try {
    return readFilters(filters);
  } catch (error) {
    throw deliveryErrors.badSetting(error instanceof Error ? error.message : String(error));
  }
}

function readNewsEvents(events: unknown): string[] {
  const known: readonly string[] = NEWS_EVENTS;
  const list = Array.isArray(events) ? events : [events];
  const wrong = list.find((event) => typeof event !== 'string' || !known.includes(event));
  if (wrong !== undefined) {
    throw deliveryErrors.badSetting(
      `events: «${wrong}» غير معروف • "${wrong}" is unknown; known: ${known.join(', ')}`,
    );
  }
  return list as string[];
}
