import { signIn } from '../../support/administrator';
import { type Answer, type Refusal, request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

interface Draft {
  readonly documentId: string;
  readonly draftVersion: string;
  readonly headline: string;
  readonly lede: string | null;
}

export function describeVersions(newsroom: NewsroomOf): void {
  describe('two editors of one article', () => {
    let token: string;

    beforeAll(async () => {
      token = await signIn(newsroom());
    });

    const send = <T = { data: Draft }>(method: string, path: string, body?: object) =>
      request<T>(newsroom(), path, { method, body, token });
    const write = async () => {
      const story = { headline: 'سد جديد على دجلة', lede: 'أول نص.', urgency: 'alert' };
      return (await send('POST', ARTICLES, story)).body.data;
    };
    const read = async ({ documentId }: Draft) =>
      (await send('GET', `${ARTICLES}/${documentId}`)).body.data;
    const save = ({ documentId, draftVersion }: Draft, lede: string) =>
      send('PUT', `${ARTICLES}/${documentId}`, { lede, draftVersion });
    const publish = ({ documentId, draftVersion }: Draft, lede: string) =>
      send('POST', `${ARTICLES}/${documentId}/actions/publish`, { lede, draftVersion });

    it('save one after the other when each has seen what the other wrote', async () => {
      const first = await write();
      expect((await save(first, 'نص الأول.')).status).toBe(200);
      const second = await read(first);
      expect(second.draftVersion).not.toBe(first.draftVersion);
      expect((await save(second, 'نص الثاني.')).status).toBe(200);
      expect((await read(first)).lede).toBe('نص الثاني.');
    });

    it('are refused when they save over a version that they have not seen', async () => {
      const seen = await write();
      await save(seen, 'نص الأول.');

      for (const refused of [await save(seen, 'نص الثاني.'), await publish(seen, 'نص الثاني.')]) {
        expectConflict(refused);
      }
      expect((await read(seen)).lede).toBe('نص الأول.');
      const published = await request(newsroom(), `/api/articles/${seen.documentId}`);
      expect(published.status).toBe(404);
    });

    it('cannot both save what they have seen at the same moment', async () => {
      const seen = await write();
      const answers = await Promise.all(
        ['أ', 'ب', 'ج', 'د'].map((name) => save(seen, `نص ${name}.`)),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 409, 409, 409]);
      const saved = answers.find(({ status }) => status === 200);
      expect((await read(seen)).lede).toBe(saved?.body.data.lede);
    });

    it('lose no version to a save that fails for another reason', async () => {
      const seen = await write();
      const { status } = await send('POST', `${ARTICLES}/${seen.documentId}/actions/publish`, {
        draftVersion: seen.draftVersion,
        headline: 'ط'.repeat(200),
      });
      expect(status).toBe(400);
      expect((await read(seen)).draftVersion).toBe(seen.draftVersion);
    });

    it('publish, and go on from what was published', async () => {
      const seen = await write();
      expect((await publish(seen, 'نص للنشر.')).status).toBe(200);
      expectConflict(await save(seen, 'نص قديم.'));
      const now = await read(seen);
      await save(now, 'تعديل لن يبقى.');
      await send('POST', `${ARTICLES}/${seen.documentId}/actions/discard`, {});
      const discarded = await read(seen);
      expect(discarded).toMatchObject({ lede: 'نص للنشر.', draftVersion: now.draftVersion });
      expect((await save(discarded, 'نص بعد التراجع.')).status).toBe(200);
    });

    it('learn of what the API wrote meanwhile, which needs no version', async () => {
      const seen = await write();
      const { status } = await request(newsroom(), `/api/articles/${seen.documentId}`, {
        method: 'PUT',
        token: newsroom().token,
        body: { data: { lede: 'نص من الوكالة.' } },
      });
      expect(status).toBe(200);
      expectConflict(await save(seen, 'نص المحرر.'));
    });

    it('have copies with versions of their own', async () => {
      const seen = await write();
      const copied = await send('POST', `${ARTICLES}/clone/${seen.documentId}`, {
        headline: 'نسخة من الخبر',
      });
      expect(copied.status).toBe(200);
      const copy = await read(copied.body.data);
      expect(copy.draftVersion).toMatch(/^[0-9a-f-]{36}$/);
      expect(copy.draftVersion).not.toBe(seen.draftVersion);
    });
  });
}

function expectConflict(answer: Answer<unknown>): void {
  const { error } = answer.body as Refusal;
  expect(answer.status).toBe(409);
  expect(error).toMatchObject({ status: 409, name: 'ValidationError' });
  expect(error.details?.errors).toEqual([
    expect.objectContaining({
      path: ['draftVersion'],
      code: 'version-conflict',
      messageAr: expect.stringContaining('نسخة أحدث'),
      messageEn: expect.stringContaining('newer version'),
    }),
  ]);
}
