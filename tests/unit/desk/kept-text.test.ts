import { findKept, forgetText, keepText, placeOf } from '../../../src/desk/kept-text';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 25);
const PLACE = placeOf(7, 'article-1');

function makeStorage(entries: Record<string, string> = {}) {
  const stored = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
}

describe('text that was typed and not saved', () => {
  it('is found again by its user on its page only, until it is forgotten', () => {
    const storage = makeStorage();
    expect(keepText(storage, PLACE, { headline: 'عنوان' }, NOW)).toBe(true);
    expect(findKept(storage, PLACE, NOW)).toEqual({ keptAt: NOW, text: { headline: 'عنوان' } });
    expect(findKept(storage, placeOf(8, 'article-1'), NOW)).toBeNull();
    expect(findKept(storage, placeOf(7, 'article-2'), NOW)).toBeNull();
    forgetText(storage, PLACE);
    expect(findKept(storage, PLACE, NOW)).toBeNull();
  });

  it('is offered for a week, and then removed', () => {
    const storage = makeStorage();
    keepText(storage, PLACE, { headline: 'عنوان' }, NOW);
    expect(findKept(storage, PLACE, NOW + 7 * DAY_MS - 1)).not.toBeNull();
    expect(findKept(storage, PLACE, NOW + 7 * DAY_MS)).toBeNull();
    expect(storage.getItem(PLACE)).toBeNull();
  });

  it.each(['', 'x', 'null', '7', '{"keptAt":"x","text":{}}', '{"keptAt":1,"text":null}'])(
    'is not read from %j, which is none',
    (stored) => {
      expect(findKept(makeStorage({ [PLACE]: stored }), PLACE, NOW)).toBeNull();
    },
  );

  it('says so when the browser has no room for it', () => {
    const full = {
      ...makeStorage(),
      setItem() {
        throw new Error('QuotaExceededError');
      },
    };
    expect(keepText(full, PLACE, {}, NOW)).toBe(false);
  });
});
