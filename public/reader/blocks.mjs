/**
 * The rich text of Strapi ("blocks") as a tree of plain objects, without a document: the page turns
 * it into elements whose text is only ever text. Whatever is unknown or malformed is left out, or
 * kept as text, never trusted.
 *
 * @typedef {{ tag: string, attributes: Record<string, string>, children: TreeNode[] }} TreeElement
 * @typedef {string | TreeElement} TreeNode
 */

/** In the order in which they wrap the text. */
const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
];

/**
 * @param {unknown} blocks the value of the attribute, as the API gives it
 * @returns {TreeElement[]}
 */
export function blocksToTree(blocks) {
  return Array.isArray(blocks) ? blocks.flatMap(blockToTree) : [];
}

/**
 * An address that a link may lead to, or null: `javascript:` and its like are none.
 *
 * @param {unknown} url
 */
export function safeHref(url) {
  if (typeof url !== 'string') return null;
  const trimmed = url.trim();
  return /^(?:https?:\/\/|mailto:|\/(?!\/|\\))[^\s]+$/i.test(trimmed) || trimmed === '/'
    ? trimmed
    : null;
}

/**
 * An address that a picture may come from, or null.
 *
 * @param {unknown} url
 */
export function safeImage(url) {
  const href = safeHref(url);
  return href !== null && !/^mailto:/i.test(href) ? href : null;
}

/**
 * @param {unknown} block
 * @returns {TreeElement[]}
 */
function blockToTree(block) {
  if (!isRecord(block)) return [];
  switch (block.type) {
    case 'paragraph':
      return filled('p', inlines(block.children));
    case 'heading':
      return filled(headingTag(block.level), inlines(block.children));
    case 'quote':
      return filled('blockquote', inlines(block.children));
    case 'code':
      return filled('pre', inlines(block.children));
    case 'list':
      return filled(block.format === 'ordered' ? 'ol' : 'ul', listItems(block.children));
    case 'image':
      return image(block.image);
    default:
      return [];
  }
}

/**
 * The headline of the page is the only h1.
 *
 * @param {unknown} level
 */
function headingTag(level) {
  return `h${Math.min(6, Math.max(2, Number(level) || 2))}`;
}

/**
 * @param {unknown} children
 * @returns {TreeNode[]}
 */
function listItems(children) {
  if (!Array.isArray(children)) return [];
  return children.flatMap((child) => {
    if (!isRecord(child)) return [];
    return child.type === 'list' ? blockToTree(child) : filled('li', inlines(child.children));
  });
}

/**
 * @param {unknown} children
 * @returns {TreeNode[]}
 */
function inlines(children) {
  if (!Array.isArray(children)) return [];
  return children.flatMap((child) => {
    if (!isRecord(child)) return [];
    if (child.type === 'link') return link(child);
    return typeof child.text === 'string' && child.text !== '' ? [marked(child)] : [];
  });
}

/**
 * @param {Record<string, unknown>} node
 * @returns {TreeNode}
 */
function marked(node) {
  /** @type {TreeNode} */
  let tree = String(node.text);
  for (const [mark, tag] of [...MARKS].reverse()) {
    if (node[mark] === true) tree = { tag, attributes: {}, children: [tree] };
  }
  return tree;
}

/**
 * @param {Record<string, unknown>} node
 * @returns {TreeNode[]}
 */
function link(node) {
  const children = inlines(node.children);
  const href = safeHref(node.url);
  if (href === null || children.length === 0) return children;
  return [{ tag: 'a', attributes: { href, rel: 'noopener nofollow' }, children }];
}

/**
 * @param {unknown} picture
 * @returns {TreeElement[]}
 */
function image(picture) {
  const src = isRecord(picture) ? safeImage(picture.url) : null;
  if (!isRecord(picture) || src === null) return [];
  const alt = typeof picture.alternativeText === 'string' ? picture.alternativeText : '';
  const img = { tag: 'img', attributes: { src, alt, loading: 'lazy' }, children: [] };
  const caption = typeof picture.caption === 'string' ? picture.caption.trim() : '';
  return filled('figure', [img, ...(caption ? filled('figcaption', [caption]) : [])]);
}

/**
 * @param {string} tag
 * @param {TreeNode[]} children
 * @returns {TreeElement[]} nothing where there is nothing to show
 */
function filled(tag, children) {
  const isEmpty = children.every((child) => typeof child === 'string' && child.trim() === '');
  return isEmpty ? [] : [{ tag, attributes: {}, children }];
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
