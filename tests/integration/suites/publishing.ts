import { graphql, type Refusal, request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';

interface Article {
  documentId: string;
  kicker: string | null;
  headline: string;
  slug: string;
  shortId: string;
  language: string;
  body: unknown;
  firstPublishedAt: string | null;
  contentUpdatedAt: string | null;
  breakingUntil: string | null;
  correction: string | null;
  correctedAt: string | null;
  publishedAt: string | null;
}

export function describePublishing(newsroom: NewsroomOf): void {
  const post = (data: object, status = 'published') =>
    request<{ data: Article } & Refusal>(
      newsroom(),
      `/api/articles?status=${status}&populate=urgency`,
      { method: 'POST', body: { data }, token: newsroom().token },
    );
  const put = (documentId: string, data: object, status = 'published') =>
    request<{ data: Article } & Refusal>(
      newsroom(),
      `/api/articles/${documentId}?status=${status}`,
      { method: 'PUT', body: { data }, token: newsroom().token },
    );

  describe('publishing with an API token', () => {
    it('needs a headline, a text and an urgency, and fills in the rest', async () => {
      const before = Date.now();
      const { status, body } = await post({
        headline: 'انفجار قرب ميناء بيروت',
        body: 'سمع دوي انفجار قرب ميناء بيروت صباح اليوم.\nولم ترد تقارير عن ضحايا.',
        urgency: 'alert',
      });
      expect(status).toBe(201);
      expect(body.data).toMatchObject({
        kicker: 'عاجل',
        language: 'ar',
        slug: 'anfjar-qrb-mynaa-byrwt',
        shortId: expect.stringMatching(/^[2-9b-z]{8}$/),
        urgency: { code: 'alert' },
      });
      expect(body.data.body).toHaveLength(2);
      const first = new Date(body.data.firstPublishedAt ?? '').getTime();
      expect(first).toBeGreaterThanOrEqual(before - 1000);
      expect(new Date(body.data.breakingUntil ?? '').getTime() - first).toBe(60 * 60_000);
    });

    it('takes a lede in the place of a body, and the normal level without one', async () => {
      const { status, body } = await post({ headline: 'Talks resume in Muscat', lede: 'Talks.' });
      expect(status).toBe(201);
      expect(body.data).toMatchObject({
        language: 'en',
        breakingUntil: null,
        urgency: { code: 'normal' },
      });
    });

    it('gives two stories of one headline two slugs', async () => {
      const data = { headline: 'هدوء حذر في طرابلس', lede: 'هدوء.' };
      const [one, two] = [await post(data), await post(data)];
      expect(one.body.data.slug).toMatch(/^hd[a-z]+-hthr-fy-trabls$/);
      expect(two.body.data.slug).toBe(`${one.body.data.slug}-${two.body.data.shortId}`);
    });

    it('gives two stories that arrive at once two slugs', async () => {
      const data = { headline: 'زلزال يضرب شرق تركيا', lede: 'زلزال.' };
      const answers = await Promise.all(Array.from({ length: 4 }, () => post(data)));
      const slugs = answers.map(({ body }) => body.data.slug);
      expect(new Set(slugs).size).toBe(4);
    });

    it.each([
      [
        'a headline that is too long',
        { headline: 'خبر '.repeat(40) },
        'headline',
        /العنوان.*90/,
        /allows at most 90/,
      ],
      [
        'an unknown urgency',
        { urgency: 'panic' },
        'urgency',
        /«panic».*غير معروفة/,
        /"panic" is unknown; known: flash, alert/,
      ],
      ['no text', { body: '', lede: '' }, 'body', /فارغان/, /both body and lede are empty/],
      ['no headline', { headline: ' ' }, 'headline', /اكتب العنوان/, /write a headline/],
      [
        'an unknown source',
        { sources: ['no-such-agency'] },
        'sources',
        /غير معروفة/,
        /"no-such-agency" is unknown/,
      ],
    ])('refuses %s, in both languages and with the field', async (_name, part, field, ar, en) => {
      const whole = { headline: 'خبر', body: 'نص الخبر.', urgency: 'alert', ...part };
      const count = await newsroom().strapi.documents(ARTICLE).count({});
      const { status, body } = await post(whole);
      expect(status).toBe(400);
      const [problem] = body.error.details?.errors ?? [];
      expect(problem.path).toEqual([field]);
      expect(problem.message).toMatch(ar);
      expect(problem.message).toMatch(en);
      expect(await newsroom().strapi.documents(ARTICLE).count({})).toBe(count);
    });

    it('lets a draft be unfinished, and refuses it when it is published', async () => {
      const draft = await post({ headline: 'مسودة بلا نص' }, 'draft');
      expect(draft.status).toBe(201);
      await expect(
        newsroom().strapi.documents(ARTICLE).publish({ documentId: draft.body.data.documentId }),
      ).rejects.toThrow(/both body and lede are empty/);
    });

    it('does not take system fields from a caller', async () => {
      const { body } = await post({
        headline: 'حقول النظام لا تُكتب من الخارج',
        lede: 'نص.',
        slug: 'my-own',
        shortId: 'aaaa',
        firstPublishedAt: '2001-01-01T00:00:00Z',
        breakingUntil: '2999-01-01T00:00:00Z',
      });
      expect(body.data.slug).not.toBe('my-own');
      expect(body.data.shortId).not.toBe('aaaa');
      expect(body.data.firstPublishedAt).not.toMatch(/^2001/);
      expect(body.data.breakingUntil).toBeNull();
    });
  });

  describe('an update of a published story', () => {
    const story = { headline: 'توقف الملاحة في مضيق', lede: 'توقفت الملاحة.', urgency: 'alert' };

    it('keeps its first date, its address and its breaking clock, and moves the date of its text', async () => {
      const { body } = await post(story);
      const { documentId, slug, shortId, firstPublishedAt, breakingUntil } = body.data;
      const updated = await put(documentId, { headline: 'استئناف الملاحة', lede: 'استؤنفت.' });
      expect(updated.body.data).toMatchObject({ slug, shortId, firstPublishedAt, breakingUntil });
      expect(updated.body.data.contentUpdatedAt).not.toBe(body.data.contentUpdatedAt);
      const again = await put(documentId, {});
      expect(again.body.data.contentUpdatedAt).toBe(updated.body.data.contentUpdatedAt);
      expect(again.body.data.firstPublishedAt).toBe(firstPublishedAt);
    });

    it('starts the breaking clock anew when its level changes, and ends it with a level that has none', async () => {
      const { body } = await post({ ...story, urgency: 'normal' });
      expect(body.data.breakingUntil).toBeNull();
      const alerted = await put(body.data.documentId, { urgency: 'alert' });
      expect(alerted.body.data.breakingUntil).not.toBeNull();
      const calmed = await put(body.data.documentId, { urgency: 'normal' });
      expect(calmed.body.data.breakingUntil).toBeNull();
    });

    it('is dated when its correction note is new, and the date stays with the note', async () => {
      const { body } = await post(story);
      expect(body.data).toMatchObject({ correction: null, correctedAt: null });
      const { documentId, contentUpdatedAt } = body.data;
      const before = Date.now();
      const correction = ' القتلى ثلاثة لا أربعة. ';
      const corrected = await put(documentId, { correction, correctedAt: '2001-01-01T00:00:00Z' });
      const { correctedAt } = corrected.body.data;
      expect(corrected.body.data.correction).toBe('القتلى ثلاثة لا أربعة.');
      expect(Date.parse(correctedAt ?? '')).toBeGreaterThanOrEqual(before - 1000);
      expect(corrected.body.data.contentUpdatedAt).not.toBe(contentUpdatedAt);
      const again = await put(documentId, { lede: 'توقفت الملاحة كلها.' });
      expect(again.body.data).toMatchObject({ correction: correction.trim(), correctedAt });
      const query = `{ article(documentId: "${documentId}") { correction correctedAt } }`;
      const { data } = await graphql<{ article: object }>(newsroom(), query);
      expect(data.article).toEqual({ correction: correction.trim(), correctedAt });
      const newer = await put(documentId, { correction: 'القتلى اثنان.' });
      expect(newer.body.data.correctedAt).not.toBe(correctedAt);
      const removed = await put(documentId, { correction: '' });
      expect(removed.body.data.correctedAt).toBeNull();
    });

    it('keeps the date of its correction when it is withdrawn and published again', async () => {
      const { documentId } = (await post({ ...story, correction: 'الاسم سالم.' })).body.data;
      const documents = newsroom().strapi.documents(ARTICLE);
      const before = await documents.findOne({ documentId, status: 'published' });
      await documents.unpublish({ documentId });
      await documents.publish({ documentId });
      const after = await documents.findOne({ documentId, status: 'published' });
      expect(before?.correctedAt).toBeTruthy();
      expect(after?.correctedAt).toEqual(before?.correctedAt);
    });

    it('survives being withdrawn and published again', async () => {
      const { body } = await post(story);
      const { documentId, firstPublishedAt, slug } = body.data;
      const documents = newsroom().strapi.documents(ARTICLE);
      await documents.unpublish({ documentId });
      expect((await request(newsroom(), `/api/articles/${documentId}`)).status).toBe(404);
      await documents.publish({ documentId });
      const { body: again } = await request<{ data: Article }>(
        newsroom(),
        `/api/articles/${documentId}`,
      );
      expect(again.data).toMatchObject({ slug, firstPublishedAt });
    });

    it('leaves a copy with a history of its own', async () => {
      const { body } = await post({ ...story, correction: 'الاسم سالم.' });
      const { documentId } = body.data;
      const copy = await newsroom().strapi.documents(ARTICLE).clone({ documentId });
      const [entry] = copy?.entries ?? [];
      expect(entry.shortId).not.toBe(body.data.shortId);
      expect(entry.slug).not.toBe(body.data.slug);
      expect(entry.firstPublishedAt).toBeNull();
      expect(entry).toMatchObject({ correction: null, correctedAt: null });
    });
  });

  it('a story gets a slug that nobody has to think of', async () => {
    const stories = newsroom().strapi.documents('api::story.story');
    const data = { titleAr: 'مفاوضات مسقط', titleEn: 'Muscat talks' };
    const one = await stories.create({ data });
    const two = await stories.create({ data });
    expect(one.slug).toBe('muscat-talks');
    expect(two.slug).toMatch(/^muscat-talks-[2-9b-z]{8}$/);
  });
}
