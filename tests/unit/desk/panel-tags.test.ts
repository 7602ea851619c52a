import { panelTags } from '../../../src/desk/panel-tags';
import { tagArticle } from '../../../src/tagging';
import type { Decisions } from '../../../src/tagging/editor-decisions';
import { LEXICON } from '../tagging/small-lexicon';

const TEXT = {
  kicker: '',
  headline: 'العراق يفتح معبرا',
  lede: 'قال مسؤول عراقي إن المعبر يفتح غدا. والعراق هو الذي طلب ذلك.',
  body: 'فتح العراق المعبر. ثم فتح العراق المعبر.',
};

const tagsWith = (decisions: Decisions) =>
  panelTags(tagArticle(TEXT, LEXICON, decisions), TEXT, decisions, (key) =>
    key === 'country:IQ' ? { key, kind: 'country', nameAr: 'العراق', nameEn: 'Iraq' } : null,
  );

describe('the tags that the panel shows', () => {
  it('count every mention and say how it was meant, the commonest way first', () => {
    const [iraq] = tagsWith({}).tags;
    expect(iraq).toMatchObject({ key: 'country:IQ', count: 5, vias: ['name', 'adjective'] });
    expect(iraq?.confidence).toBeGreaterThan(0.5);
    expect(iraq?.decision).toBeNull();
  });

  it('mark each mention in its own sentence, even where a sentence is repeated', () => {
    const mentions = tagsWith({}).tags[0]?.mentions ?? [];
    const marked = mentions.map(({ sentence, from, to }) => sentence.slice(from, to));
    expect(marked).toEqual(['العراق', 'عراقي', 'العراق', 'العراق', 'العراق']);
    for (const { sentence } of mentions)
      expect(TEXT.headline + TEXT.lede + TEXT.body).toContain(sentence);
  });

  it('show a pinned entity without a mention as certain', () => {
    const pinned = tagsWith({ 'country:EG': 'pin' }).tags.find(({ key }) => key === 'country:EG');
    expect(pinned).toMatchObject({ count: 0, confidence: 1, decision: 'pin', mentions: [] });
  });

  it('name what was rejected, so that it can be brought back, unless nobody knows it any more', () => {
    const { tags, rejected } = tagsWith({ 'country:IQ': 'reject', 'org:gone': 'reject' });
    expect(tags).toEqual([]);
    expect(rejected.map(({ nameAr }) => nameAr)).toEqual(['العراق']);
  });

  it('propose each unknown name once, with an English name to begin with', () => {
    const mention = { start: 0, end: 5, kind: 'organisation', cue: 'حركة', field: 'body' } as const;
    const candidates = [
      { ...mention, surface: 'حركة الفجر' },
      { ...mention, surface: 'حركة الفجر', start: 9 },
    ];
    const tags = { mentions: [], entities: [], composed: [], candidates };
    expect(panelTags(tags, TEXT, {}, () => null).candidates).toEqual([
      { surface: 'حركة الفجر', kind: 'organisation', field: 'body', nameEn: 'Hrkh Alfjr' },
    ]);
  });
});
