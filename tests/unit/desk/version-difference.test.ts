import {
  changedRelations,
  compareVersions,
  markChange,
  mergeVersions,
  readableValue,
} from '../../../src/desk/version-difference';

const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

const BASIS = {
  headline: 'سد على دجلة',
  lede: 'أول نص.',
  body: [paragraph('فقرة.')],
  sources: { connect: [], disconnect: [] },
  slug: 'a',
  draftVersion: 'v1',
};

describe('what differs between two versions', () => {
  it('is nothing where both say the same, empty or not there', () => {
    expect(
      compareVersions(BASIS, { ...BASIS, dateline: undefined }, { ...BASIS, dateline: null }),
    ).toEqual([]);
  });

  it('is told with who changed it, in the order of the form', () => {
    const mine = { ...BASIS, lede: 'نصي.', dateline: 'بغداد' };
    const theirs = { ...BASIS, headline: 'سد جديد على دجلة', lede: 'نصه.', draftVersion: 'v2' };
    expect(compareVersions(BASIS, mine, theirs)).toEqual([
      { field: 'headline', mine: 'سد على دجلة', theirs: 'سد جديد على دجلة', changedBy: 'them' },
      { field: 'lede', mine: 'نصي.', theirs: 'نصه.', changedBy: 'both' },
      { field: 'dateline', mine: 'بغداد', theirs: '', changedBy: 'me' },
    ]);
  });

  it('leaves out what the newsroom writes itself', () => {
    expect(compareVersions(BASIS, BASIS, { ...BASIS, slug: 'b', draftVersion: 'v2' })).toEqual([]);
  });

  it('shows paragraphs, captions and decisions as text', () => {
    expect(readableValue([paragraph('أولى.'), paragraph('ثانية.')])).toBe('أولى.\nثانية.');
    const picture = { id: 3, name: 'dam.jpg', url: '/uploads/dam.jpg' };
    expect(readableValue({ id: 1, caption: 'السد', image: picture })).toBe('السد\ndam.jpg');
    expect(readableValue({ 'country:TR': 'reject' })).toBe('country:TR: reject');
  });

  it('shows a relation that I changed beside what it is now', () => {
    const sources = {
      connect: [{ label: 'رويترز' }],
      disconnect: [{ label: 'قنا' }],
    };
    const mine = { ...BASIS, sources };
    expect(changedRelations(mine)).toEqual(['sources']);
    expect(changedRelations(BASIS)).toEqual([]);
    expect(compareVersions(BASIS, mine, BASIS, { sources: ['قنا', 'واع'] })).toEqual([
      { field: 'sources', mine: '+ رويترز، − قنا', theirs: 'قنا، واع', changedBy: 'both' },
    ]);
  });
});

describe('merging two versions', () => {
  it('takes theirs where they are chosen, mine elsewhere, and goes on from their version', () => {
    const mine = {
      ...BASIS,
      headline: 'عنواني',
      lede: 'نصي.',
      sources: { connect: [{ label: 'رويترز' }], disconnect: [] },
    };
    const theirs = { ...BASIS, headline: 'عنوانه', lede: null, draftVersion: 'v2' };
    expect(mergeVersions(mine, theirs, new Set(['lede', 'sources']))).toEqual({
      ...mine,
      lede: undefined,
      sources: { connect: [], disconnect: [] },
      draftVersion: 'v2',
    });
  });
});

describe('marks in a text', () => {
  it.each([
    ['سد على دجلة', 'سد جديد على دجلة', ['سد ', '', 'على دجلة']],
    ['سد جديد على دجلة', 'سد على دجلة', ['سد ', 'جديد ', 'على دجلة']],
    ['واحد', 'واحد', ['واحد', '', '']],
    ['', 'واحد', ['', '', '']],
    ['واحد', '', ['', 'واحد', '']],
    ['نعم نعم نعم', 'نعم نعم', ['نعم ', 'نعم ', 'نعم']],
  ])('stand around the words of %j that %j does not have', (text, other, expected) => {
    const { before, changed, after } = markChange(text, other);
    expect(before + changed + after).toBe(text);
    expect([before, changed, after]).toEqual(expected);
  });
});
