import type { Site } from '../site';

/** `/robots.txt`: what search engines leave alone, and where the newest stories are listed. */
export function robotsRoute({ publication, root }: Site) {
  return {
    method: 'GET' as const,
    path: '/robots.txt',
    handler(ctx: { type: string; body: unknown; set(name: string, value: string): void }) {
      ctx.set('Cache-Control', 'public, max-age=3600');
      ctx.type = 'text/plain; charset=utf-8';
      ctx.body = [
        'User-agent: *',
        'Allow: /',
        ...CLOSED.map((path) => `Disallow: ${root}${path}`),
        '',
        `Sitemap: ${publication.baseUrl}/feeds/news-sitemap`,
        '',
      ].join('\n');
    },
    config: { auth: false },
  };
}

const CLOSED = ['/admin', '/graphql', '/search'];
