import { findByName, foldNames, phraseOfName, wordsOfName } from '../../../src/search/name-list';

const ROWS = [
  { id: 1, names: { nameAr: ['الإمارات العربية المتحدة'], aliases: ['دولة الإمارات'] } },
  { id: 2, names: { nameAr: ['وكالة أنباء الإمارات'], aliases: ['وام'] } },
  { id: 3, names: { nameAr: ['هيئة الإذاعة البريطانية'], aliases: ['بي بي سي', 'BBC'] } },
  { id: 4, names: { nameAr: ['مستشفى ابن سينا'], aliases: [] } },
].map(foldNames);
const find = (text: string, isSearched = (_field: string) => true, most = 10) =>
  findByName(ROWS, wordsOfName(text), isSearched, most);

describe('names that editors search', () => {
  it.each([
    ['without a hamza', 'الامارات', [1, 2]],
    ['without the article', 'إمارات', [1, 2]],
    ['with ه for ة', 'وكاله', [2]],
    ['with ي for ى', 'مستشفي', [4]],
    ['with marks and tatweel', 'وَكـــالة', [2]],
    ['in another order', 'الامارات وكاله', [2]],
    ['a part of a word', 'اذاع', [3]],
    ['another name, whatever its case', 'bbc', [3]],
    ['words of two names', 'البريطانيه bbc', [3]],
    ['a word that is nowhere', 'وكالة رويترز', []],
  ])('are found %s', (_, text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it('are not searched where there is no word', () => {
    for (const text of ['', '   ', '🌊', '«»']) expect(wordsOfName(text)).toEqual([]);
    expect(wordsOfName('الله ألم')).toEqual(['الله', 'الم']);
  });

  it('are found in the fields that are looked at only', () => {
    const isSearched = (field: string) => field === 'nameAr';
    expect(find('وام', isSearched)).toEqual([]);
    expect(find('انباء', isSearched)).toEqual([2]);
  });

  it('are found by what is typed as it stands, where words would not do', () => {
    const phrase = (text: string) =>
      findByName(ROWS, phraseOfName(text), (field) => field === 'nameAr', 10);
    expect(phrase(' وكاله انباء ')).toEqual([2]);
    expect(phrase('انباء وكاله')).toEqual([]);
    expect(phrase('bbc')).toEqual([]);
    expect(phraseOfName(' ، ')).toEqual([]);
  });

  it('are at most so many', () => {
    expect(find('الامارات', undefined, 1)).toEqual([1]);
  });

  it('take time that does not grow with what a stranger types', () => {
    expect(wordsOfName('كلمة '.repeat(5000)).length).toBeLessThanOrEqual(16);
  });
});
