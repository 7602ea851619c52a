import { useAuth } from '@strapi/strapi/admin';

/** A permission as Strapi's panel names it; the subject is a content type, null for none. */
export interface Permission {
  readonly action: string;
  readonly subject: string | null;
}

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export const ARTICLE = 'api::article.article';

/** Doing something with the entries of a content type. */
export function contentPermission(action: ContentAction, subject: string) {
  return { action: `plugin::content-manager.explorer.${action}`, subject };
}

/**
 * Whether the roles of whoever is logged in allow something. For hiding what would be refused: the
 * server decides.
 */
export function useMay({ action, subject }: Permission): boolean {
  const held = useAuth('useMay', (auth) => auth.permissions);
  return held.some(
    (permission) => permission.action === action && (permission.subject ?? null) === subject,
  );
}
