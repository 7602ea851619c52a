import { ARTICLE } from '../use-may';

/** The form of an article, below the panel's own address. */
export function articleAddress(documentId: string): string {
  return `/content-manager/collection-types/${ARTICLE}/${encodeURIComponent(documentId)}`;
}
