import { escapeMarkup } from '../syndication/escape-markup';

/** Finished markup. Only `html` and `trustHtml` make one, so a plain text can never pass for it. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What a template may hold: texts are escaped, lists are joined, null and false leave nothing. */
export type Part = Html | string | number | null | false | readonly Part[];

/**
 * A template whose values cannot become markup: every text is escaped, for an element as for an
 * attribute in double quotes. An attribute without quotes is the one place where that is not enough.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.reduce((markup, text, at) => markup + toMarkup(parts[at - 1] ?? null) + text),
  );
}

/** Markup that was escaped elsewhere already, such as the body of a story. */
export function trustHtml(markup: string): Html {
  return new Html(markup);
}

function toMarkup(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  return part.map(toMarkup).join('');
}
