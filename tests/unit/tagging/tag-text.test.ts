import { tagText } from '../../../src/tagging';
import { LEXICON } from './small-lexicon';

/** «surface key via» of every mention, the key without its kind. */
function tagsOf(text: string): string[] {
  return tagText(text, LEXICON).mentions.map(({ surface, key, via }) => {
    return `${surface} ${key.replace(/^\w+:/, '')} ${via}`;
  });
}

describe('names', () => {
  const cases: [string, string, string[]][] = [
    ['a plain name', 'قصف العراق فجرا', ['العراق IQ name']],
    ['an alias', 'حذرت أميركا', ['أميركا US alias']],
    ['و before it', 'مصر والعراق', ['مصر EG name', 'العراق IQ name']],
    ['ب before it', 'بالعراق', ['العراق IQ name']],
    ['لل, whose article lost its alef', 'للعراق', ['عراق IQ name']],
    ['وللولايات المتحدة', 'وللولايات المتحدة', ['ولايات المتحدة US name']],
    ['marks and tatweel inside', 'العـــِراق', ['العـــِراق IQ name']],
    [
      'the longest of several',
      'الولايات المتحدة الأمريكية',
      ['الولايات المتحدة الأمريكية US alias'],
    ],
    ['a hashtag', '#العراق', ['العراق IQ name']],
    ['no part of a word', 'مصرع شخصين', []],
    ['no word that only looks like ك and a name', 'فاز كلاوس', []],
    ['a name across a line end', 'الولايات\nالمتحدة', []],
    ['a name with a quotation mark inside', 'كوريا «الجنوبية»', ['كوريا «الجنوبية KR name']],
    ['a name without the noun that says what it is', 'حركة «فتح»', ['فتح fatah name']],
    ['a noun that is part of the name', 'شركة أبل', ['شركة أبل apple name']],
    ['English', 'Iraq and Egypt', ['Iraq IQ name', 'Egypt EG name']],
    ['an English demonym, plural', 'Egyptians voted', ['Egyptians EG adjective']],
    ['an abbreviation in capitals', 'the US said', ['US US abbreviation']],
    ['no abbreviation in small letters', 'they told us', []],
    ['no name in small letters', 'an apple a day', []],
    ['a proclitic before Latin letters', 'لـUSA', ['USA US abbreviation']],
  ];
  it.each(cases)('%s', (_name, text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('nisbas', () => {
  const cases: [string, string[]][] = [
    ['جندي عراقي', ['عراقي IQ adjective']],
    ['القوات العراقية', ['العراقية IQ adjective']],
    ['قتل عراقيون', ['عراقيون IQ adjective']],
    ['مع العراقيين', ['العراقيين IQ adjective']],
    ['السفن الكورية الجنوبية', ['الكورية الجنوبية KR adjective']],
    ['الصحف السعودية', ['السعودية SA adjective']],
    ['خفضت السعودية إنتاجها', ['السعودية SA name']],
    ['زار الرئيس السعودية', ['السعودية SA name']],
    ['المخرج أحمد المصري', []],
  ];
  it.each(cases)('reads «%s»', (text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('names that are part of others', () => {
  const cases: [string, string[]][] = [
    ['فاض نهر الأردن', []],
    ['دول أميركا اللاتينية', []],
    ['في خليج عمان', []],
    ['أعلن بنك مصر', ['بنك مصر banque-misr name']],
    ['طلاب جامعة قطر', []],
    ['ولاية لبنان الأمريكية', ['الأمريكية US adjective']],
    ['بقطر خمسة أمتار', []],
    ['نصف قطر', []],
    ['دولة قطر', ['قطر QA alias']],
    ['قصف جنوب لبنان', ['جنوب لبنان south-lebanon name', 'لبنان LB name']],
    ['ثلوج جبل لبنان', ['جبل لبنان mount-lebanon name']],
    [
      'تنظيم القاعدة في العراق',
      ['تنظيم القاعدة في العراق al-qaeda-in-iraq name', 'العراق IQ name'],
    ],
  ];
  it.each(cases)('reads «%s»', (text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('English names that are part of others', () => {
  const cases: [string, string[]][] = [
    ['on Jordan Street', []],
    ['said Jordan Holloway', []],
    ['Jordan King Abdullah', ['Jordan JO name']],
    ['Jordan and Egypt', ['Jordan JO name', 'Egypt EG name']],
    ['Egypt Creek', []],
  ];
  it.each(cases)('reads «%s»', (text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('nicknames and lists', () => {
  const cases: [string, string[]][] = [
    ['المعروف بـ«العراقي» في الحي', []],
    ['بين مصر وعمان والأردن', ['مصر EG name', 'عمان OM name', 'الأردن JO name']],
    ['شرق ووسط وجنوب لبنان', ['جنوب لبنان south-lebanon name', 'لبنان LB name']],
  ];
  it.each(cases)('reads «%s»', (text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('marks are evidence', () => {
  const cases: [string, string[]][] = [
    ['وصل إلى عُمان', ['عُمان OM name']],
    ['وصل إلى عَمّان', ['عَمّان amman name']],
    ['وصل إلى عمّان', ['عمّان amman name']],
  ];
  it.each(cases)('reads «%s»', (text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('aliases that need a cue', () => {
  const cases: [string, string, string[]][] = [
    ['a cue before it', 'قال قيادي في فتح', ['فتح fatah alias']],
    ['no cue', 'أعيد فتح المعبر', []],
    ['the full name earlier', 'اجتمعت حركة فتح.\nوقالت فتح', ['فتح fatah name', 'فتح fatah alias']],
    [
      'a title of a country that is spoken of',
      'عاد السعوديون إلى المملكة',
      ['السعوديون SA adjective', 'المملكة SA alias'],
    ],
    ['a title alone, with the country whose press uses it', 'زار المملكة', ['المملكة SA alias']],
  ];
  it.each(cases)('%s', (_name, text, expected) => expect(tagsOf(text)).toEqual(expected));
});

describe('capitals', () => {
  const governments = [
    'أعلنت واشنطن',
    'واشنطن تحذر',
    'بين واشنطن وطهران',
    'عقوبات على طهران',
    'موقف واشنطن',
    'قال إن واشنطن ستنسحب',
    'واشنطن: لن نتراجع',
    'علاقاته مع طهران',
    'ضغوط من واشنطن',
    'واشنطن لن ترفع العقوبات',
    'رفضت طهران',
    'حليفة لواشنطن',
    'طهران ترد على واشنطن',
    'رغم احتجاج طهران',
  ];
  it.each(governments)('are governments in «%s»', (text) => {
    const [first] = tagText(text, LEXICON).mentions;
    expect(first).toMatchObject({ kind: 'country', via: 'metonym' });
  });
  it('are governments as the object of a government too', () => {
    expect(tagsOf('اتهمت طهران واشنطن بالتصعيد')).toEqual([
      'طهران IR metonym',
      'واشنطن US metonym',
    ]);
  });
  it('are towns behind «في», whatever verb follows', () => {
    expect(tagsOf('اشتباكات في طهران تقطع الطريق')).toEqual(['طهران tehran name']);
  });
  const towns = [
    'وصل إلى واشنطن',
    'في واشنطن',
    'تساقطت الثلوج على واشنطن',
    'شوارع طهران',
    'قادما من واشنطن',
    'بواشنطن',
    'مطار واشنطن',
    'واشنطن (رويترز) - قال',
    'زار طهران',
    'وصوله لواشنطن',
  ];
  it.each(towns)('are towns in «%s»', (text) => {
    expect(tagText(text, LEXICON).mentions).toEqual([expect.objectContaining({ kind: 'place' })]);
  });
});

describe('national teams', () => {
  it('makes the country a metonym in the talk of a match', () => {
    expect(tagsOf('فازت إيطاليا على ألمانيا بهدفين في المباراة')).toEqual([
      'إيطاليا IT metonym',
      'ألمانيا DE metonym',
    ]);
  });
  it('leaves the host of a tournament a place, and names the country of a team', () => {
    expect(tagsOf('فاز منتخب إيطاليا بكأس العالم في ألمانيا')).toEqual([
      'منتخب إيطاليا IT/national-team institution',
      'إيطاليا IT name',
      'ألمانيا DE name',
    ]);
  });
});
