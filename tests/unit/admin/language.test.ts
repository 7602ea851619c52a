import { directionOf } from '../../../src/admin/direction/text-direction';
import { preferArabic } from '../../../src/admin/language/prefer-arabic';

describe('direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['AR-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['en', 'ltr'],
    ['pt-BR', 'ltr'],
    ['', 'ltr'],
    ['arn', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe('the first language of the panel', () => {
  it('is Arabic where nobody has chosen one', () => {
    const { storage, root } = browserWith({});
    preferArabic(storage, root);
    expect(root.lang).toBe('ar');
    expect(storage.getItem('strapi-admin-language')).toBe('ar');
  });

  it('stays what somebody has chosen', () => {
    const { storage, root } = browserWith({ 'strapi-admin-language': 'en' });
    preferArabic(storage, root);
    expect(root.lang).toBe('en');
    expect(storage.getItem('strapi-admin-language')).toBe('en');
  });
});

/** As much of a browser as the function touches. */
function browserWith(stored: Record<string, string>) {
  const items = new Map(Object.entries(stored));
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as Storage;
  return { storage, root: { lang: 'en' } as HTMLElement };
}
