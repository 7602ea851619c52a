import {
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  isLiteralElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';

import arabic from '../../../src/admin/translations/ar.json';
import { strapiMessages } from './strapi-messages';

const ours = new Map<string, string>(Object.entries(arabic));
const english = strapiMessages('en');
/** What the panel can show in Arabic, without what Strapi no longer asks for. */
const shown = new Map(
  [...strapiMessages('ar'), ...ours].filter(([id]) => english.has(id) || ours.has(id)),
);

/** Arabic tells six numbers apart; a form that is left out would be taken from `other`. */
const SIX_FORMS = ['few', 'many', 'one', 'other', 'two', 'zero'];

/** Not every message of Strapi's passes its own parser. */
const isParsable = (message: string) => {
  try {
    parse(message);
    return true;
  } catch {
    return false;
  }
};

describe('the Arabic of the panel', () => {
  it('has a message for every English one of Strapi and its plugins', () => {
    expect([...english.keys()].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('is well formed, where Strapi’s own is not', () => {
    const broken = [...shown].filter(([, text]) => !isParsable(text));
    expect(broken).toEqual([]);
  });

  it('has all six plural forms wherever it counts', () => {
    const incomplete = [...shown].flatMap(([id, text]) =>
      pluralForms(parse(text))
        .filter((forms) => SIX_FORMS.some((form) => !forms.includes(form)))
        .map((forms) => `${id}: ${forms.join(' ')}`),
    );
    expect(incomplete).toEqual([]);
  });

  it('says what the English says: the same arguments and tags', () => {
    const different = [...english]
      .filter(([, text]) => isParsable(text))
      .map(([id, text]) => ({
        id,
        en: namesIn(parse(text)),
        ar: namesIn(parse(shown.get(id) ?? '')),
      }))
      .filter(({ en, ar }) => en.join() !== ar.join());
    expect(different).toEqual([]);
  });

  it('has no empty message but where the English is empty too', () => {
    const empty = [...ours].filter(
      ([id, text]) => text.trim() === '' && english.get(id)?.trim() !== '',
    );
    expect(empty).toEqual([]);
  });

  it('writes Arabic punctuation between Arabic words', () => {
    const latin = [...ours].filter(([, text]) => /[\u0621-\u064A]\s?[,;?]/u.test(withoutIcu(text)));
    expect(latin).toEqual([]);
  });
});

function pluralForms(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => [
    ...(isPluralElement(element) ? [Object.keys(element.options)] : []),
    ...childrenOf(element).flatMap(pluralForms),
  ]);
}

function namesIn(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => [
    ...(isLiteralElement(element) || isPoundElement(element)
      ? []
      : [isTagElement(element) ? `<${element.value}>` : element.value]),
    ...childrenOf(element).flatMap(namesIn),
  ]);
  return [...new Set(names)].sort();
}

/** The messages inside a message. */
function childrenOf(element: MessageFormatElement): MessageFormatElement[][] {
  if (isTagElement(element)) return [element.children];
  if (isPluralElement(element) || isSelectElement(element)) {
    return Object.values(element.options).map(({ value }) => value);
  }
  return [];
}

/** Commas of the message syntax are no punctuation. */
function withoutIcu(text: string): string {
  return text.replace(/\{\s*\w+\s*,\s*(?:plural|select|number)\s*,?/g, '{').replace(/<[^>]*>/g, '');
}
