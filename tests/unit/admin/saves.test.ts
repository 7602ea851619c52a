import { keepFormOpen } from '../../../src/admin/saves/keep-form-open';
import { onSaveStep, type SaveStep, watchSaves } from '../../../src/admin/saves/watch-saves';

type Middleware = (store: object) => (next: (action: object) => unknown) => (a: object) => unknown;

/** What the reducers get of an action that passes through what a part of the panel adds. */
function pass(add: (app: never) => void, action: object, state: object = {}): object | undefined {
  let reached: object | undefined;
  const app = {
    addMiddlewares: ([make]: [() => Middleware]) => {
      const store = { getState: () => state };
      make()(store)((next) => (reached = next))(action);
    },
  };
  add(app as never);
  return reached;
}

const mutation = (endpointName: string, requestStatus: string, payload?: object) => ({
  payload,
  meta: {
    requestStatus,
    arg: { endpointName, originalArgs: { model: 'api::article.article', documentId: 'a' } },
  },
});

describe('a save of the content manager', () => {
  let steps: SaveStep['state'][];
  let stop: () => void;

  beforeEach(() => {
    steps = [];
    stop = onSaveStep(({ state }) => steps.push(state));
  });
  afterEach(() => stop());

  it.each([
    ['updateDocument', 'pending', undefined, 'sent'],
    ['updateDocument', 'fulfilled', { data: {} }, 'saved'],
    ['publishDocument', 'rejected', { status: 409 }, 'refused'],
    ['publishDocument', 'rejected', { name: 'TypeError' }, 'unanswered'],
    ['createDocument', 'rejected', undefined, 'unanswered'],
    ['discardDocument', 'fulfilled', {}, 'saved'],
  ])('%s %s with %j is %s', (endpoint, status, payload, state) => {
    const action = mutation(endpoint, status, payload);
    expect(pass(watchSaves, action)).toBe(action);
    expect(steps).toEqual([state]);
  });

  it.each([
    ['getDocument', 'rejected'],
    ['unpublishDocument', 'fulfilled'],
  ])('%s %s is none', (endpoint, status) => {
    pass(watchSaves, mutation(endpoint, status));
    pass(watchSaves, { type: 'another action' });
    expect(steps).toEqual([]);
  });
});

describe('an entry that cannot be read again', () => {
  const read = (payload: object | undefined) => ({
    payload,
    error: { message: 'Rejected' },
    meta: { requestStatus: 'rejected', arg: { endpointName: 'getDocument', queryCacheKey: 'a' } },
  });
  const known = { adminApi: { queries: { a: { data: {} } } } };
  const unknown = { adminApi: { queries: { a: {} } } };

  it.each([[undefined], [{ name: 'TypeError' }], [{ status: 500 }], [{ status: 503 }]])(
    'because of %j stays as it was read before',
    (payload) => {
      const reached = pass(keepFormOpen, read(payload), known);
      expect(reached).toMatchObject({ payload: undefined, error: undefined });
      expect(reached).toHaveProperty('meta');
    },
  );

  it('is an error where it was never read, or where the server says that it may not be', () => {
    const never = read(undefined);
    expect(pass(keepFormOpen, never, unknown)).toBe(never);
    for (const status of [401, 403, 404]) {
      const refused = read({ status });
      expect(pass(keepFormOpen, refused, known)).toBe(refused);
    }
  });
});
