import { listPiecesOf } from './list-pieces';

/** What of a controller of Strapi's is used. */
export interface ListController {
  validateQuery(ctx: ListContext): Promise<void>;
  sanitizeQuery(ctx: ListContext): Promise<Readonly<Record<string, unknown>>>;
  sanitizeOutput(data: unknown, ctx: ListContext): Promise<unknown>;
}

/** What of Koa's context is used. */
export interface ListContext {
  readonly state: Record<string, unknown>;
  type: string;
}

/**
 * Answers a list from pieces, after the same checks as Strapi's own `find`.
 *
 * @returns the JSON; null where Strapi has to make the list itself
 */
export async function findInPieces(
  controller: ListController,
  ctx: ListContext,
): Promise<string | null> {
  const pieces = listPiecesOf(ctx);
  if (pieces === null) return null;
  await controller.validateQuery(ctx);
  const list = await pieces.find({
    query: await controller.sanitizeQuery(ctx),
    clean: (rows) => controller.sanitizeOutput(rows, ctx) as Promise<unknown[]>,
  });
  if (list !== null) ctx.type = 'json';
  return list;
}
