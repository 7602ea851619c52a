import type { Core } from '@strapi/strapi';

type Hub = Core.Strapi['eventHub'];
type Subscriber = Parameters<Hub['subscribe']>[0];

/** Who listens to the events of Strapi's hub. */
export interface HubListeners {
  /** Whether somebody beside us may want to be told of `entry.*` events. */
  wantEntries(): boolean;
  /** Subscribes one who does not want them. @returns ends the subscription */
  subscribeToOthers(subscriber: Subscriber): () => void;
}

/** Strapi's own; in 5.54 none of them listens to entries before it is bootstrapped. */
const KNOWN = new Set([
  ...['content-manager', 'content-type-builder', 'content-releases', 'review-workflows'],
  ...['documentation', 'email', 'graphql', 'i18n', 'upload', 'users-permissions'],
]);

/**
 * The hub does not tell who listens, so this notes who begins to, from `register` on. Plugins are
 * registered before us: one that we do not know may listen already, and is taken to. So is everybody
 * who has stopped listening.
 */
export function noteHubListeners(strapi: Core.Strapi): HubListeners {
  const hub = strapi.eventHub;
  const { on, subscribe } = hub;
  let isSomebody = Object.keys(strapi.plugins).some((name) => !KNOWN.has(name));
  // `once` and `addListener` call this one.
  hub.on = (name, listener) => {
    if (name.startsWith('entry.')) isSomebody = true;
    return on(name, listener);
  };
  hub.subscribe = (subscriber) => {
    isSomebody = true;
    return subscribe(subscriber);
  };
  return {
    wantEntries: () => isSomebody,
    subscribeToOthers: (subscriber) => subscribe(subscriber),
  };
}
