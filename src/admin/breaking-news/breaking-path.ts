import { ARTICLE, contentPermission } from '../use-may';

/** Where the page is, below the panel's own address. */
export const BREAKING_PATH = 'breaking-news';

/** Whoever may write articles is shown the page; publishing from it takes more. */
export const MAY_WRITE = contentPermission('create', ARTICLE);
