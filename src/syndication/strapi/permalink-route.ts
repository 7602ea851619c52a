interface RedirectContext {
  readonly params: Readonly<Record<string, string>>;
  redirect(address: string): void;
  set(name: string, value: string): void;
}

/**
 * `GET /s/:shortId`: the permalink that feeds carry. The reader's page shows a story after the `#`, of
 * which a server and a search engine never hear, so a permalink cannot be that; it leads there.
 */
export function permalinkRoute() {
  return {
    method: 'GET' as const,
    path: '/s/:shortId([A-Za-z0-9]{1,32})',
    handler(ctx: RedirectContext) {
      ctx.set('Cache-Control', 'public, max-age=300');
      // Relative, as the newsroom may be served below a path.
      ctx.redirect(`../#/s/${ctx.params.shortId}`);
    },
    config: { auth: false },
  };
}
