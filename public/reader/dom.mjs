/**
 * An element. Strings become text nodes, so nothing that the API says can become markup.
 *
 * @param {string} tag
 * @param {Record<string, string | null | undefined>} [attributes] those without a value are left out
 * @param {...(Node | string | null | undefined)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/**
 * @param {import('./blocks.mjs').TreeNode} node
 * @returns {Node | string}
 */
export function treeToDom(node) {
  if (typeof node === 'string') return node;
  return element(node.tag, node.attributes, ...node.children.map(treeToDom));
}

/**
 * Puts new children into `parent`; whoever was on a link that is still there stays on it.
 *
 * @param {Element} parent
 * @param {...(Node | string)} children
 */
export function replaceChildren(parent, ...children) {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const href = focused?.getAttribute('href');
  parent.replaceChildren(...children);
  if (!href) return;
  for (const link of parent.querySelectorAll('a')) {
    if (link.getAttribute('href') === href) return link.focus({ preventScroll: true });
  }
}
