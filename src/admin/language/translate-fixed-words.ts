import { fixedWordInArabic } from './fixed-words';

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];
/** What people wrote, or what is code, is nobody's to translate. */
const NOT_OURS = 'code, pre, script, style, textarea, [contenteditable=true]';
/** The lists of the content manager show what people wrote; other tables are Strapi's own. */
const NOT_OURS_IN_CONTENT = `td, ${NOT_OURS}`;

/** What a node or an attribute said before, by the Arabic that stands there now. */
interface Replaced {
  readonly english: string;
  readonly arabic: string;
}

/**
 * Puts Arabic in the place of the English that Strapi's components have fixed, as long as the
 * language of the page is Arabic, and the English back when somebody chooses another.
 *
 * React writes a text only when what it wants to say changes, so what is put here stays until then.
 */
export function translateFixedWords(document: Document): void {
  const root = document.documentElement;
  const texts = new WeakMap<Node, Replaced>();
  const attributes = new WeakMap<Element, Map<string, Replaced>>();
  let isArabic = false;

  const visitText = (node: Node) => {
    const isContent = document.location.pathname.includes('/content-manager/');
    if (node.parentElement?.closest(isContent ? NOT_OURS_IN_CONTENT : NOT_OURS)) return;
    const next = turn(node.nodeValue ?? '', texts.get(node), isArabic);
    if (next === null) return;
    texts.set(node, next.replaced);
    node.nodeValue = next.text;
  };
  const visitAttribute = (element: Element, name: string) => {
    const value = element.getAttribute(name);
    if (value === null) return;
    const replaced = attributes.get(element) ?? new Map<string, Replaced>();
    const next = turn(value, replaced.get(name), isArabic);
    if (next === null) return;
    attributes.set(element, replaced.set(name, next.replaced));
    element.setAttribute(name, next.text);
  };
  const visitAll = (start: Node) => {
    if (start.nodeType === Node.TEXT_NODE) return visitText(start);
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = start; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) visitText(node);
      else if (node instanceof Element) {
        for (const name of ATTRIBUTES) visitAttribute(node, name);
      }
    }
  };
  const setLanguage = () => {
    const isNow = root.lang === 'ar';
    if (isNow === isArabic) return;
    isArabic = isNow;
    visitAll(root);
  };

  setLanguage();
  new MutationObserver((changes) => {
    setLanguage();
    if (!isArabic) return;
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'characterData') visitText(target);
      else if (type === 'attributes') visitAttribute(target as Element, attributeName ?? '');
      else addedNodes.forEach(visitAll);
    }
  }).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['lang', ...ATTRIBUTES],
  });
}

/**
 * What should stand in the place of `text`; null: it stays.
 *
 * @param before what was replaced there before, which counts only while its Arabic still stands
 */
function turn(
  text: string,
  before: Replaced | undefined,
  isArabic: boolean,
): { readonly text: string; readonly replaced: Replaced } | null {
  if (!isArabic) {
    return before?.arabic === text ? { text: before.english, replaced: before } : null;
  }
  const arabic = fixedWordInArabic(text);
  return arabic === null ? null : { text: arabic, replaced: { english: text, arabic } };
}
