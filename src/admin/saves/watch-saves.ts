import type { StrapiApp } from '@strapi/strapi/admin';

/** How a save of the content manager goes. */
export interface SaveStep {
  readonly model: string;
  /** Undefined for an entry that is being created. */
  readonly documentId: string | undefined;
  readonly state: 'sent' | 'saved' | 'refused' | 'unanswered';
}

type Listener = (step: SaveStep) => void;

const listeners = new Set<Listener>();

/** @returns a function that ends it */
export function onSaveStep(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Listens to the requests of the content manager in the store that they all pass through. Its form
 * tells nobody whether what was typed has been stored.
 */
export function watchSaves(app: Pick<StrapiApp, 'addMiddlewares'>): void {
  const middleware = () => (next: (action: unknown) => unknown) => (action: unknown) => {
    const result = next(action);
    const step = readSaveStep(action as MutationAction);
    if (step !== null) for (const listener of listeners) listener(step);
    return result;
  };
  app.addMiddlewares([() => middleware] as unknown as Parameters<StrapiApp['addMiddlewares']>[0]);
}

/** After these the draft is what the server says; `discardDocument` is what the editor asked for. */
const SAVES = new Set(['createDocument', 'updateDocument', 'publishDocument', 'discardDocument']);

/** An action of RTK Query, as far as it is read here. */
interface MutationAction {
  readonly payload?: { readonly status?: number };
  readonly meta?: {
    readonly requestStatus?: 'pending' | 'fulfilled' | 'rejected';
    readonly arg?: {
      readonly endpointName?: string;
      readonly originalArgs?: { readonly model?: string; readonly documentId?: string };
    };
  };
}

function readSaveStep({ meta, payload }: MutationAction): SaveStep | null {
  const { endpointName = '', originalArgs = {} } = meta?.arg ?? {};
  if (!SAVES.has(endpointName)) return null;
  const { model = '', documentId } = originalArgs;
  switch (meta?.requestStatus) {
    case 'pending':
      return { model, documentId, state: 'sent' };
    case 'fulfilled':
      return { model, documentId, state: 'saved' };
    case 'rejected':
      // A server that answers says so with a status.
      return { model, documentId, state: payload?.status ? 'refused' : 'unanswered' };
    default:
      return null;
  }
}
