import fs from 'node:fs';
import path from 'node:path';

import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

import { DOCUMENT_FILE, documentText } from '../../../scripts/openapi/published-files';
import type { OpenApiDocument } from '../../../src/developers/document';
import { keysOf } from '../../../src/developers/make-document';
import { generateDocument, servedRoutes } from '../../../src/developers/strapi/generate-document';
import { request } from '../../support/http';
import { newestWithClient, newestWithFetch, tickerLine } from '../../support/typed-consumer';
import type { NewsroomOf } from '../newsroom-suites';

const ROOT = path.resolve(__dirname, '../../..');

export function describeDevelopers(newsroom: NewsroomOf): void {
  describe('the OpenAPI document', () => {
    let document: OpenApiDocument;
    beforeAll(async () => {
      document = generateDocument(newsroom().strapi);
      // Nothing else ran meanwhile: the server now closes connections that the client takes for open.
      await new Promise((resolve) => setTimeout(resolve, 100));
    });

    it('is what is published (npm run openapi)', () => {
      const published = fs.readFileSync(path.join(ROOT, DOCUMENT_FILE), 'utf8');
      expect(documentText(document)).toBe(published);
    });

    it('describes every route of the server, and no other', () => {
      const served = [...servedRoutes(newsroom().strapi)];
      expect(keysOf(document.paths).sort()).toEqual(served);
      expect(served).toEqual(
        expect.arrayContaining(['get /api/articles/{id}', 'get /feeds/rss', 'get /s/{shortId}']),
      );
    });

    it('says of strangers what they may: to read, without a token', () => {
      expect(document.paths['/api/articles']?.get?.security).toContainEqual({});
      expect(document.paths['/api/articles']?.post?.security).toBeUndefined();
      expect(document.paths['/api/users']?.get?.security).toBeUndefined();
    });

    it.each([
      ['/api/articles', '/api/articles?populate=*&pagination[pageSize]=100'],
      ['/api/articles', '/api/articles?pagination[start]=1&pagination[limit]=2'],
      ['/api/entities', '/api/entities?populate=*&pagination[pageSize]=100'],
      ['/api/sources', '/api/sources?populate=*'],
      ['/api/urgency-levels', '/api/urgency-levels'],
      ['/api/stories', '/api/stories'],
      ['/feeds/json', '/feeds/json?limit=2'],
    ])('describes what %s answers (%s)', async (place, address) => {
      const { status, body } = await request<unknown>(newsroom(), address);
      expect(status).toBe(200);
      expect(problemsOf(document, place, '200', body)).toEqual([]);
    });

    it('describes one entry, and a refusal', async () => {
      const { body: list } = await request<{ data: { documentId: string }[] }>(
        newsroom(),
        '/api/articles?pagination[pageSize]=1',
      );
      const one = await request<unknown>(newsroom(), `/api/articles/${list.data[0]?.documentId}`);
      expect(problemsOf(document, '/api/articles/{id}', '200', one.body)).toEqual([]);
      expect(problemsOf(document, '/api/articles', '200', one.body)).not.toEqual([]);
      const none = await request<unknown>(newsroom(), '/api/articles/none');
      expect(none.status).toBe(404);
      expect(problemsOf(document, '/api/articles/{id}', '404', none.body)).toEqual([]);
    });
  });

  describe('a consumer with the published types', () => {
    it('reads the same with fetch and with the official client', async () => {
      const { url } = newsroom();
      const [article] = await newestWithFetch(url, 'country:IQ');
      expect(article && tickerLine(article)).toMatch(/^[\u0600-\u06ff ]+: .+ \(.*\)$/);
      expect((await newestWithClient(url, 'country:IQ'))[0]).toEqual(article);
    });
  });

  describe('the page of the API', () => {
    it('loads its own files and nothing from elsewhere', async () => {
      const page = await request<string>(newsroom(), '/api-docs');
      expect(page.status).toBe(200);
      const policy = page.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(page.body).toContain('lang="ar" dir="rtl"');
      const files = [...page.body.matchAll(/(?:src|href|spec-url)="([^"]+)"/g)].map(
        ([, file = '']) => file,
      );
      expect(files).toContain('/api-docs/explorer.js');
      for (const file of new Set(files)) {
        expect(file).toMatch(/^\//);
        expect((await request(newsroom(), file)).status).toBe(200);
      }
    });

    it('shows the published document', async () => {
      const { body, headers } = await request<object>(newsroom(), '/api-docs/openapi.json');
      const published = fs.readFileSync(path.join(ROOT, DOCUMENT_FILE), 'utf8');
      expect(JSON.stringify(body)).toBe(JSON.stringify(JSON.parse(published)));
      expect(headers.get('etag')).toMatch(/^"/);
    });
  });
}

/** What an answer has that the document does not allow there. */
function problemsOf(document: OpenApiDocument, place: string, status: string, answer: unknown) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document as object, 'newsroom');
  const escaped = place
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
  const response = document.paths[place]?.get?.responses[status];
  const pointer = response?.$ref?.slice(1) ?? `/paths/${escaped}/get/responses/${status}`;
  const [type = ''] = Object.keys(
    response?.content ??
      document.components.responses?.[pointer.split('/').at(-1) ?? '']?.content ??
      {},
  );
  const validate = ajv.compile({
    $ref: `newsroom#${pointer}/content/${type.replaceAll('/', '~1')}/schema`,
  });
  validate(answer);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
