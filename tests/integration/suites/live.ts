import type { Socket } from 'node:net';

import type { LiveAfter, LiveEvent, LiveNow, LiveStory } from '../../../src/live/live-event';
import { addPermissions, loadRole, removePermissions } from '../../../src/access/strapi/role-store';
import { request } from '../../support/http';
import { type LiveReader, openLive } from '../../support/live-reader';
import type { Newsroom } from '../../support/newsroom';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';

export function describeLive(newsroom: NewsroomOf): void {
  describe('the live stream', () => {
    const readers: LiveReader[] = [];
    const open = async (...rest: [path?: string, options?: Parameters<typeof openLive>[2]]) => {
      const reader = await openLive(newsroom(), ...rest);
      readers.push(reader);
      return reader;
    };
    const documents = () => newsroom().strapi.documents(ARTICLE);
    const publish = async (headline: string, data: object = {}, documentId?: string) => {
      const wanted = { headline, lede: 'نص الخبر.', urgency: 'alert', ...data } as never;
      if (documentId === undefined) {
        return documents().create({ status: 'published', data: wanted });
      }
      await documents().update({ documentId, status: 'published', data: wanted });
      return { documentId };
    };
    /** Type and headline of the events about some stories; `-` for a story that is not to be shown. */
    const told = (reader: LiveReader, ...documentIds: string[]) =>
      reader.events
        .filter((event): event is LiveEvent => 'story' in event)
        .filter(({ story }) => documentIds.includes(story.documentId))
        .map(({ type, story }) => `${type} ${'headline' in story ? story.headline : '-'}`);
    const until = (reader: LiveReader, documentId: string, type: string) =>
      reader.until((events) =>
        events.some(
          (event) =>
            'story' in event && event.story.documentId === documentId && event.type === type,
        ),
      );

    afterEach(() => {
      for (const reader of readers.splice(0)) reader.close();
    });

    it('tells of a story from its publication to its withdrawal, and of no draft', async () => {
      const reader = await open();
      expect(reader.status).toBe(200);
      expect(reader.headers).toMatchObject({
        'content-type': 'text/event-stream; charset=utf-8',
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache, no-store, no-transform',
      });
      await documents().create({ data: { headline: 'مسودة لا يراها القارئ' } });
      const { documentId } = await publish('زلزال يضرب السواحل الجنوبية', {
        kicker: 'عاجل',
        lede: 'ضرب زلزال سواحل اليابان، وفق رويترز.',
        sources: ['reuters'],
      });
      await publish('زلزال قوي يضرب السواحل الجنوبية', {}, documentId);
      await publish(
        'زلزال قوي يضرب السواحل الشمالية',
        { correction: 'ورد خطأ أن الزلزال ضرب السواحل الجنوبية.' },
        documentId,
      );
      await documents().unpublish({ documentId });
      await documents().publish({ documentId });
      await documents().delete({ documentId });
      await until(reader, documentId, 'article.killed');
      expect(told(reader, documentId).map((line) => line.split(' ')[0])).toEqual([
        ...['article.published', 'article.updated', 'article.corrected'],
        ...['article.unpublished', 'article.published', 'article.killed'],
      ]);
      const first = reader.events.find(({ type }) => type === 'article.published') as LiveEvent;
      expect(first.story).toMatchObject({
        documentId,
        kicker: 'عاجل',
        headline: 'زلزال يضرب السواحل الجنوبية',
        urgency: { code: 'alert', nameAr: expect.any(String), rank: expect.any(Number) },
        sources: [expect.objectContaining({ key: 'reuters' })],
        countries: [expect.objectContaining({ key: 'country:JP' })],
        breakingUntil: expect.stringMatching(/^\d{4}-.*Z$/),
      });
      const { shortId, url } = first.story as LiveStory;
      expect(url).toBe(`${newsroom().url.replace(/:\d+$/, '')}:${new URL(url).port}/s/${shortId}`);
      expect(reader.events.at(-1)).toMatchObject({ story: { documentId, shortId } });
      expect(JSON.stringify(reader.events)).not.toContain('مسودة');
      expect(Object.keys(first.story)).not.toContain('body');
    });

    it('resumes where a reader was cut off: nothing is missed, nothing comes twice', async () => {
      const reader = await open();
      const stories = [(await publish('الخبر الأول قبل الانقطاع')).documentId];
      await until(reader, stories[0], 'article.published');
      const place = reader.lastEventId();
      expect(Number(place)).toBe(reader.events.at(-1)?.seq);
      reader.vanish();
      for (const name of ['الثاني', 'الثالث']) {
        stories.push((await publish(`الخبر ${name} في أثناء الانقطاع`)).documentId);
      }
      const back = await open('/live', { lastEventId: place });
      stories.push((await publish('الخبر الرابع بعد العودة')).documentId);
      await until(back, stories[3], 'article.published');
      expect(told(back, ...stories)).toEqual([
        'article.published الخبر الثاني في أثناء الانقطاع',
        'article.published الخبر الثالث في أثناء الانقطاع',
        'article.published الخبر الرابع بعد العودة',
      ]);
      const seqs = back.events.map(({ seq }) => seq);
      expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
      const byAddress = await open(`/live?lastEventId=${place}`);
      await until(byAddress, stories[3], 'article.published');
      expect(byAddress.events).toEqual(back.events);
    });

    it('misses no event whose transaction commits after that of a later one', async () => {
      const { strapi, client } = newsroom();
      // SQLite has one writer: there nothing can overtake.
      if (client === 'sqlite') return;
      const reader = await open();
      const slow = await strapi.db.connection.transaction();
      const entry = { shortId: 'slow', headline: 'خبر تأخر إيداعه', firstPublishedAt: new Date() };
      await slow('ajil_events').insert({
        ...{ event_id: 'evt_slow', type: 'article.published', lane: 'news', hash: '' },
        ...{ document_id: 'slow', document: `${ARTICLE} slow`, takedown: false, priority: 1 },
        ...{ created_at: Date.now(), body: JSON.stringify({ entry }), thin: '{}' },
      });
      const { documentId } = await publish('خبر سبق غيره إلى الإيداع');
      await until(reader, documentId, 'article.published');
      const place = reader.lastEventId();
      expect(told(reader, 'slow')).toEqual([]);
      await slow.commit();
      await until(reader, 'slow', 'article.published');
      const late = await open('/live', { lastEventId: place });
      await until(late, 'slow', 'article.published');
      expect(told(late, 'slow', documentId)).toEqual(['article.published خبر تأخر إيداعه']);
    });

    it('does not show a late reader what was corrected or withdrawn meanwhile', async () => {
      const reader = await open();
      const { documentId } = await publish('اسم نشر خطأ في العنوان');
      const other = await publish('خبر يسحب كله');
      await until(reader, other.documentId, 'article.published');
      await publish('العنوان بعد التصويب', {}, documentId);
      await documents().unpublish({ documentId: other.documentId });
      await until(reader, other.documentId, 'article.unpublished');
      const late = await open('/live', { lastEventId: '0' });
      await until(late, other.documentId, 'article.unpublished');
      expect(told(late, documentId, other.documentId)).toEqual([
        'article.published العنوان بعد التصويب',
        'article.published -',
        'article.updated العنوان بعد التصويب',
        'article.unpublished -',
      ]);
    });

    it('sends a reader with filters what the feeds with these filters hold', async () => {
      const iraq = await open('/live?country=iq');
      const others = await Promise.all(
        ['organisation=un', 'urgency=flash,alert', 'source=reuters', 'language=en'].map((filters) =>
          open(`/live?${filters}`),
        ),
      );
      const ours = await publish('العراق يستضيف قمة عربية', {
        lede: 'يستضيف العراق قمة عربية.',
      });
      const end = await publish('Storm reaches Iraq', {
        lede: 'The United Nations said that Iraq needs help.',
        sources: ['reuters'],
      });
      const elsewhere = await publish('فرنسا تستضيف معرضا', { lede: 'تستضيف فرنسا معرضا.' });
      // The story loses what the reader asks for: who has it has to remove it.
      await publish('فرنسا تستضيف قمة', { lede: 'تستضيف فرنسا قمة.' }, ours.documentId);
      await publish('فرنسا تستضيف قمتين', { lede: 'تستضيف فرنسا قمتين.' }, ours.documentId);
      await documents().unpublish({ documentId: end.documentId });
      await until(iraq, end.documentId, 'article.unpublished');
      const ids = [ours.documentId, end.documentId, elsewhere.documentId];
      expect(told(iraq, ...ids)).toEqual([
        'article.published العراق يستضيف قمة عربية',
        'article.published Storm reaches Iraq',
        'article.updated -',
        'article.unpublished -',
      ]);
      for (const reader of others) await until(reader, end.documentId, 'article.unpublished');
      const counts = others.map((reader) => told(reader, ...ids).length);
      expect(counts).toEqual([2, 6, 2, 2]);
      for (const reader of others) expect(told(reader, end.documentId)).toHaveLength(2);
    });

    it('refuses filters and places that do not exist, naming them', async () => {
      for (const [path, code] of [
        ['/live?country=ZZ', 'country-unknown'],
        ['/live?urgensy=alert', 'parameter-unknown'],
        ['/live?limit=3', 'parameter-unknown'],
        ['/live?lastEventId=newest', 'seq-invalid'],
        ['/live/after?seq=-1', 'seq-invalid'],
        ['/live/now?seq=1', 'parameter-unknown'],
      ]) {
        const { status, headers, refusal } = await open(path);
        expect([path, status]).toEqual([path, 400]);
        expect(headers['access-control-allow-origin']).toBe('*');
        expect(refusal).toContain(code);
      }
    });

    it('tells one who was away too long to load the list anew', async () => {
      const reader = await open('/live', { lastEventId: '999999999' });
      await reader.until((events) => events.length > 0);
      expect(reader.events[0]).toMatchObject({ type: 'reset', seq: Number(reader.lastEventId()) });
      const { documentId } = await publish('خبر بعد قائمة جديدة');
      await until(reader, documentId, 'article.published');
      expect(reader.events).toHaveLength(2);
    });

    it('lists the same for those who cannot hold a stream open', async () => {
      const start = await request<LiveAfter>(newsroom(), '/live/after');
      expect(start.body).toEqual({ next: expect.any(Number), reset: true, events: [] });
      const stream = await open(`/live?lastEventId=${start.body.next}`);
      const { documentId } = await publish('خبر للقراء بلا بث', { lede: 'نص عن القاهرة.' });
      await until(stream, documentId, 'article.published');
      const path = `/live/after?seq=${start.body.next}`;
      const { body, headers } = await request<LiveAfter>(newsroom(), path);
      expect(body.events).toEqual(stream.events);
      expect(body).toMatchObject({ reset: false, next: Number(stream.lastEventId()) });
      expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+, s-maxage=\d+/);
      expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([
        '*',
        'Accept-Encoding',
      ]);
      const etag = headers.get('etag') ?? '';
      const again = await fetch(newsroom().url + path, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
      const filtered = await request<LiveAfter>(newsroom(), `${path}&country=JP`);
      expect(filtered.body).toEqual({ ...body, events: [] });
      const lost = await request<LiveAfter>(newsroom(), '/live/after?seq=999999999');
      expect(lost.body).toMatchObject({ reset: true, events: [] });
      expect(lost.body.next).toBeGreaterThanOrEqual(body.next);
    });

    it('lists what is breaking now, the most urgent first, with the event it is true of', async () => {
      const flash = await publish('خبر من أعلى درجة', { urgency: 'flash' });
      const alert = await publish('خبر من درجة أدنى', { urgency: 'alert' });
      const over = await publish('خبر انتهى وقته');
      const stream = await open('/live', { lastEventId: '0' });
      await newsroom()
        .strapi.db.query(ARTICLE)
        .updateMany({
          where: { documentId: over.documentId },
          data: { breakingUntil: new Date(Date.now() - 1000) },
        });
      await until(stream, over.documentId, 'urgency.expired');
      const { body } = await request<LiveNow>(newsroom(), '/live/now?urgency=flash,alert');
      expect(body.seq).toBeGreaterThanOrEqual(Number(stream.lastEventId()));
      const ids = body.stories.map(({ documentId }) => documentId);
      expect(ids).toContain(flash.documentId);
      expect(ids.indexOf(alert.documentId)).toBeGreaterThan(ids.indexOf(flash.documentId));
      expect(ids).not.toContain(over.documentId);
      const sent = stream.events.find(
        (event): event is LiveEvent =>
          'story' in event && event.story.documentId === flash.documentId,
      );
      expect(body.stories[ids.indexOf(flash.documentId)]).toEqual(sent?.story);
    });

    it('takes a limited number of readers from one address, and says so', async () => {
      const most = newsroom().strapi.config.get<number>('newsroom.live.perAddress');
      const all = await Promise.all(Array.from({ length: most + 1 }, () => open()));
      const refused = all.filter(({ status }) => status !== 200);
      expect(refused.map(({ status }) => status)).toEqual([429]);
      expect(refused[0].headers['retry-after']).toMatch(/^\d+$/);
      expect(refused[0].refusal).toContain('/live/after');
      all.find(({ status }) => status === 200)?.vanish();
      // The seat is free as soon as the newsroom knows.
      let next = await open();
      while (next.status === 429) next = await open();
      expect(next.status).toBe(200);
    });

    it('keeps next to nothing for a reader who takes nothing, and holds up nobody', async () => {
      const { strapi } = newsroom();
      let socket: Socket | undefined;
      strapi.server.httpServer.once('connection', (opened: Socket) => (socket = opened));
      const slow = await open();
      slow.pause();
      const quick = await open();
      const ids = await recordLongEvents(newsroom());
      const { documentId } = await publish('خبر بعد طوفان من الأخبار');
      await until(quick, documentId, 'article.published');
      expect(told(quick, ...ids)).toHaveLength(LONG_EVENTS);
      // All of it is some 12 MB; what the system takes off our hands is none of our memory.
      expect(told(slow, documentId)).toEqual([]);
      expect(socket?.writableLength).toBeGreaterThan(0);
      expect(socket?.writableLength).toBeLessThan(4 * LONG_EVENT);
      slow.resume();
      await until(slow, documentId, 'article.published');
      expect(slow.events).toEqual(quick.events);
      await strapi.db.connection('ajil_events').whereIn('document_id', ids).delete();
    });

    it('sends strangers away when they may no longer read articles', async () => {
      const { strapi } = newsroom();
      const reader = await open();
      const everybody = (await loadRole(strapi, 'public'))!;
      await removePermissions(strapi, everybody, [`${ARTICLE}.find`]);
      try {
        await reader.until(() => reader.isClosed());
        for (const path of ['/live', '/live/after', '/live/now']) {
          expect((await open(path)).status).toBe(403);
        }
      } finally {
        await addPermissions(strapi, everybody, [`${ARTICLE}.find`]);
      }
      // What happens meanwhile is there once they may read again.
      const { documentId } = await publish('خبر بعد عودة الإذن');
      const path = `/live/after?seq=${reader.lastEventId()}`;
      let after = await request<LiveAfter>(newsroom(), path);
      const isThere = () => after.body.events?.some(({ story }) => story.documentId === documentId);
      while (!isThere()) after = await request<LiveAfter>(newsroom(), path);
      expect(after.body.reset).toBe(false);
    });
  });
}

/** More than two sockets and the system between them take. */
const LONG_EVENTS = 300;
/** Letters of one of them, two bytes each. */
const LONG_EVENT = 20_000;

/**
 * Events as publishing writes them, but long: so many stories would take a minute to save.
 *
 * @returns the ids of their documents
 */
async function recordLongEvents({ strapi, client }: Newsroom): Promise<string[]> {
  const ids = Array.from({ length: LONG_EVENTS }, (_, at) => `long-${at}`);
  await strapi.db.transaction(async ({ trx }) => {
    for (const id of ids) {
      const entry = {
        ...{ shortId: id, headline: 'خبر طويل', lede: 'ط'.repeat(LONG_EVENT) },
        firstPublishedAt: new Date(),
      };
      await trx('ajil_events').insert({
        ...{ event_id: `evt_${id}`, type: 'article.published', lane: 'news', hash: '' },
        ...{ document_id: id, document: `${ARTICLE} ${id}`, takedown: false, priority: 1 },
        ...{ created_at: Date.now(), body: JSON.stringify({ entry }), thin: '{}' },
      });
    }
    const own = trx('ajil_events').whereIn('document_id', ids);
    if (client === 'sqlite') await own.update({ sequence: trx.ref('id') });
  });
  return ids;
}

/**
 * Follows the stream until a stop.
 *
 * @returns checks after the restart that nothing was lost by it
 */
export async function followUntilStop(newsroom: NewsroomOf): Promise<() => Promise<void>> {
  const publish = (headline: string) =>
    newsroom()
      .strapi.documents(ARTICLE)
      .create({
        status: 'published',
        data: { headline, lede: 'نص.', urgency: 'alert' } as never,
      });
  const reader = await openLive(newsroom());
  await publish('خبر قبل إعادة التشغيل');
  await reader.until((events) => events.length > 0);
  const place = String(Number(reader.lastEventId()) - 1);
  const retry = reader.retry();
  return async () => {
    expect(reader.isClosed()).toBe(true);
    expect(reader.retry()).not.toBe(retry);
    const back = await openLive(newsroom(), '/live', { lastEventId: place });
    await publish('خبر بعد إعادة التشغيل');
    await back.until((events) => events.length === 2);
    back.close();
    expect(back.events[0]).toEqual(reader.events[0]);
  };
}
