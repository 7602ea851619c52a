import { absoluteUrl } from './addresses';
import { escapeMarkup } from './escape-markup';

/**
 * Strapi's rich text as HTML that is well-formed XML too, so that feeds can carry it either way.
 * Text and attributes are escaped, links lead to http, https, mailto and this site only, and what is
 * unknown or malformed is left out: an editor's token is not a licence to run scripts at partners.
 *
 * @param blocks the value of the attribute; anything that is no list of blocks gives ''
 * @param baseUrl addresses of the site itself begin with it
 */
export function blocksToHtml(blocks: unknown, baseUrl: string): string {
  return asRecords(blocks)
    .map((block) => blockToHtml(block, baseUrl, 0))
    .join('');
}

/** An element around markup; nothing where there is nothing in it. */
export function wrap(tag: string, html: string): string {
  return html.trim() === '' ? '' : `<${tag}>${html}</${tag}>`;
}

/** A picture, with its caption where it has one. */
export function figure(src: string, alt: string, caption: string | null): string {
  const image = `<img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" />`;
  return `<figure>${image}${wrap('figcaption', escapeMarkup(caption ?? ''))}</figure>`;
}

type Node = Readonly<Record<string, unknown>>;

/** In the order in which they wrap the text. */
const MARKS: readonly (readonly [string, string])[] = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
];

/** No editor nests lists deeper; a body that does would else reach the end of the call stack. */
const DEEPEST = 16;

function blockToHtml(block: Node, baseUrl: string, depth: number): string {
  switch (block.type) {
    case 'paragraph':
      return wrap('p', inlines(block, baseUrl));
    case 'heading':
      // The headline is the only h1.
      return wrap(
        `h${Math.min(6, Math.max(2, Number(block.level) || 2))}`,
        inlines(block, baseUrl),
      );
    case 'quote':
      return wrap('blockquote', inlines(block, baseUrl));
    case 'code':
      return wrap('pre', inlines(block, baseUrl));
    case 'list':
      return wrap(block.format === 'ordered' ? 'ol' : 'ul', items(block, baseUrl, depth));
    case 'image':
      return image(block.image, baseUrl);
    default:
      return '';
  }
}

/** Strapi puts a nested list beside the items, HTML wants it inside one. */
function items(list: Node, baseUrl: string, depth: number): string {
  if (depth === DEEPEST) return '';
  return asRecords(list.children)
    .map((child) =>
      wrap(
        'li',
        child.type === 'list' ? blockToHtml(child, baseUrl, depth + 1) : inlines(child, baseUrl),
      ),
    )
    .join('');
}

function inlines(block: Node, baseUrl: string): string {
  return asRecords(block.children)
    .map((child) => (child.type === 'link' ? link(child, baseUrl) : marked(child)))
    .join('');
}

function marked(node: Node): string {
  if (typeof node.text !== 'string') return '';
  const text = escapeMarkup(node.text).replace(/\r\n?|\n/g, '<br />');
  // A bold space is still the space between two words.
  if (node.text.trim() === '') return text;
  return MARKS.reduceRight(
    (html, [mark, tag]) => (node[mark] === true ? wrap(tag, html) : html),
    text,
  );
}

function link(node: Node, baseUrl: string): string {
  const html = inlines(node, baseUrl);
  const href = safeUrl(node.url, SAFE_LINK, baseUrl);
  return href === null || html.trim() === '' ? html : `<a href="${escapeMarkup(href)}">${html}</a>`;
}

function image(picture: unknown, baseUrl: string): string {
  if (!isRecord(picture)) return '';
  const src = safeUrl(picture.url, SAFE_IMAGE, baseUrl);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return src === null ? '' : figure(src, text(picture.alternativeText), text(picture.caption));
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:|\/(?![/\\]))\S*$/i;
const SAFE_IMAGE = /^(?:https?:\/\/|\/(?![/\\]))\S*$/i;

function safeUrl(url: unknown, safe: RegExp, baseUrl: string): string | null {
  if (typeof url !== 'string' || !safe.test(url.trim())) return null;
  return absoluteUrl(baseUrl, url.trim());
}

function asRecords(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
