import {
  loadArticle,
  loadBreaking,
  LoadError,
  loadFront,
  makeGet,
} from '../../../public/reader/load.mjs';
import { frontHref, readRoute } from '../../../public/reader/route.mjs';

const DATE = 'Tue, 10 Mar 2026 12:00:00 GMT';
const clockThat = (note: (date: string | null) => void) => ({ adjust: note });

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { date: DATE } });
}

/** An API that answers by the path of the request, and remembers what it was asked. */
function fakeApi(answers: Record<string, unknown[]>) {
  const asked: string[] = [];
  const get = async (url: string) => {
    asked.push(url);
    return { data: answers[new URL(url, 'http://localhost').pathname] ?? [], meta: {} };
  };
  return { get, asked };
}

describe('asking the API', () => {
  it('gives the parsed answer, and its time to the clock', async () => {
    const dates: (string | null)[] = [];
    const get = makeGet(
      async () => answer(200, { data: [1] }),
      clockThat((d) => dates.push(d)),
    );
    expect(await get(new AbortController().signal)('/api/articles')).toEqual({ data: [1] });
    expect(dates).toEqual([DATE]);
  });

  it.each([404, 429, 503])('says which status it got: %i', async (status) => {
    const get = makeGet(
      async () => answer(status, {}),
      clockThat(() => {}),
    );
    await expect(get(new AbortController().signal)('/')).rejects.toMatchObject({ status });
  });

  it('says status 0 when nobody answers', async () => {
    const get = makeGet(
      async () => Promise.reject(new TypeError('offline')),
      clockThat(() => {}),
    );
    const asking = get(new AbortController().signal)('/');
    await expect(asking).rejects.toBeInstanceOf(LoadError);
    await expect(asking).rejects.toMatchObject({ status: 0 });
  });

  it('leaves a load that was given up to whoever gave it up', async () => {
    const controller = new AbortController();
    controller.abort();
    const get = makeGet(
      async () => Promise.reject(new DOMException('given up', 'AbortError')),
      clockThat(() => {}),
    );
    await expect(get(controller.signal)('/')).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the front page', () => {
  it('asks for nothing but the list when nothing is filtered', async () => {
    const { get, asked } = fakeApi({ '/api/articles': ['a'] });
    const data = await loadFront(get, frontRoute({}));
    expect(data).toMatchObject({ list: { data: ['a'] }, entity: null, story: null });
    expect(asked).toHaveLength(1);
  });

  it('also asks for the name of what it is filtered by', async () => {
    const iraq = { key: 'country:IQ', nameAr: 'العراق' };
    const { get } = fakeApi({ '/api/entities': [iraq] });
    expect(await loadFront(get, frontRoute({ entity: 'country:IQ' }))).toMatchObject({
      entity: iraq,
    });
    expect(await loadFront(get, frontRoute({ story: 'gone' }))).toMatchObject({ story: null });
  });
});

describe('one story', () => {
  it('comes with its thread', async () => {
    const article = { shortId: 'k7m2p9qx', story: { slug: 'suez' } };
    const { get, asked } = fakeApi({ '/api/articles': [article] });
    expect(await loadArticle(get, 'k7m2p9qx')).toEqual({ article, thread: [article] });
    expect(
      new URL(asked[1], 'http://localhost').searchParams.get('filters[story][slug][$eq]'),
    ).toBe('suez');
  });

  it('asks for no thread when it belongs to none', async () => {
    const article = { shortId: 'k7m2p9qx', story: null };
    const { get, asked } = fakeApi({ '/api/articles': [article] });
    expect(await loadArticle(get, 'k7m2p9qx')).toEqual({ article, thread: [] });
    expect(asked).toHaveLength(1);
  });

  it('is null when there is none', async () => {
    expect(await loadArticle(fakeApi({}).get, 'k7m2p9qx')).toBeNull();
  });
});

it('loads what is breaking', async () => {
  const { get } = fakeApi({ '/api/articles': ['a', 'b'] });
  expect(await loadBreaking(get, new Date(DATE))).toEqual(['a', 'b']);
});

function frontRoute(front: { entity?: string; story?: string }) {
  const route = readRoute(frontHref(front));
  if (route.view !== 'front') throw new Error('not a front page');
  return route;
}
