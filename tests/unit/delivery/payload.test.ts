import { makePayload } from '../../../src/delivery/payload';

const CREATED = new Date('2026-01-05T12:00:00.000Z');
const CONTENT = {
  event: 'entry.publish',
  createdAt: CREATED,
  model: 'article',
  uid: 'api::article.article',
  entry: { id: 7, headline: 'عاجل 🇱🇧 \u200f\u2028' },
};
const REFERENCE = { id: 7, documentId: 'abc', locale: null };
const URL = 'https://news.example/api/articles/abc';

describe('a payload', () => {
  it('has the fields of Strapi’s own webhooks, in their order', () => {
    const { full } = makePayload(CONTENT, REFERENCE, URL, 1_000_000);
    const { model, uid, entry } = CONTENT;
    const strapis = { event: 'entry.publish', createdAt: CREATED, ...{ model, uid, entry } };
    expect(full).toBe(JSON.stringify(strapis));
    expect(JSON.parse(full).entry.headline).toBe(CONTENT.entry.headline);
  });

  it('above the cap, counted in bytes, is the thin event with the address of the story', () => {
    const { full } = makePayload(CONTENT, REFERENCE, URL, 1_000_000);
    const bytes = Buffer.byteLength(full);
    expect(makePayload(CONTENT, REFERENCE, URL, bytes).full).toBe(full);
    const capped = makePayload(CONTENT, REFERENCE, URL, bytes - 1);
    expect(capped.full).toBe(capped.thin);
    expect(JSON.parse(capped.full)).toEqual({
      event: 'entry.publish',
      createdAt: '2026-01-05T12:00:00.000Z',
      model: 'article',
      uid: 'api::article.article',
      entry: REFERENCE,
      thin: true,
      url: URL,
    });
  });

  it('carries the fields of events that are about no entry', () => {
    const media = { event: 'media.create', createdAt: CREATED, rest: { media: { id: 1 } } };
    const none = { id: null, documentId: null, locale: null };
    expect(JSON.parse(makePayload(media, none, null, 1000).full)).toEqual({
      event: 'media.create',
      createdAt: '2026-01-05T12:00:00.000Z',
      media: { id: 1 },
    });
  });

  it('has the hash of what is sent', () => {
    const one = makePayload(CONTENT, REFERENCE, URL, 1_000_000);
    const two = makePayload({ ...CONTENT, event: 'entry.update' }, REFERENCE, URL, 1_000_000);
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(two.hash).not.toBe(one.hash);
  });
});
