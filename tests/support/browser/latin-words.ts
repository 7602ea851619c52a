import type { Page } from 'playwright-core';

/**
 * What may stand in Latin letters in an Arabic panel: names of formats, protocols and products that
 * Arabic newsrooms write so, and what only a machine reads.
 */
const ALLOWED = new Set(
  // Formats and protocols.
  (
    'API APIs URL HTTP HTTPS JSON REST GraphQL JWT RSS CSV TSV ZIP JPEG JPG PNG GIF WEBP AVIF ' +
    'MIME UTF SEO POST EXIF IPTC Node ' +
    // Products and languages by their own names.
    'Strapi Ajil PostgreSQL SQLite Markdown English ' +
    // Keys of the keyboard.
    'Ctrl Control Command Alt Shift Enter Esc Tab'
  ).split(' '),
);

/** Removed before words are looked for: addresses, keys, ids, file names and measures. */
const NOT_WORDS = [
  // What is stored in both languages, and an example of a code.
  / • .*$/s,
  /(?:مثل|أو) [\w:.-]+/g,
  /\bhttps?:\/\/\S*/gi,
  /\b[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
  /\b[\w-]+(\.[\w-]+)+\b/g,
  /\b[a-z]+:[\w-]+(\/[\w-]+)*/gi,
  /\b\w*\d\w*\b/g,
  /\b\d+(\.\d+)?\s?(KB|MB|GB|px|ms|B)\b/gi,
];

/**
 * Latin words of two or more letters in an Arabic text, without those that may stand there.
 *
 * @param text one run of text as a reader sees it
 */
export function latinWords(text: string): string[] {
  const prose = NOT_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const words = prose.match(/[A-Za-z][A-Za-z'’-]+/g) ?? [];
  return words.filter((word) => !ALLOWED.has(word) && !ALLOWED.has(word.toUpperCase()));
}

/**
 * The texts that somebody sees or hears on a page: its title, visible text, and the names that
 * fields and buttons have for screen readers. Code, what was typed into fields, and elements that
 * say that they are of another language are left out.
 *
 * @param content selectors of what people wrote on this page
 */
export function textsOf(page: Page, content: readonly string[] = []): Promise<string[]> {
  return page.evaluate((ownContent) => {
    const otherLanguage = document.documentElement.lang === 'ar' ? '[lang=en]' : '[lang=ar]';
    const OTHER = ['code, pre, script, style, noscript', otherLanguage, ...ownContent].join();
    const texts = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || parent.closest(OTHER)) continue;
      if (parent.checkVisibility({ checkVisibilityCSS: true })) texts.add(text);
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
      for (const element of Array.from(document.querySelectorAll(`[${name}]`))) {
        const isSeen = element.checkVisibility({ checkVisibilityCSS: true });
        if (isSeen && !element.closest(OTHER)) texts.add(element.getAttribute(name)?.trim() ?? '');
      }
    }
    return [...texts];
  }, content);
}
