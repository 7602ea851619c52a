import { buildLexicon, parseEntities, tagText } from '../../../src/tagging';
import { country, INSTITUTIONS, organisation, place, ROWS, toTsv } from './small-lexicon';

const EXTRA = [
  country('BE', 'بلجيكا', 'Belgium', { adjectives: 'بلجيكي' }),
  country('AT', 'النمسا', 'Austria', { adjectives: 'نمساوي' }),
  country('MA', 'المغرب', 'Morocco', {
    adjectives: 'مغربي',
    cuedAliases: 'المملكة',
    cues: 'الرباط',
  }),
  country('CL', 'تشيلي', 'Chile', { aliases: 'الشيلي', adjectives: 'تشيلي|شيلي' }),
  country('VE', 'فنزويلا', 'Venezuela', { adjectives: 'فنزويلي' }),
  country('IL', 'إسرائيل', 'Israel', { aliases: 'الدولة العبرية', adjectives: 'إسرائيلي' }),
  country('KP', 'كوريا الشمالية', 'North Korea', { adjectives: 'كوري شمالي' }),
  country('ET', 'إثيوبيا', 'Ethiopia', { adjectives: 'إثيوبي|Ethiopian' }),
  country('SE', 'السويد', 'Sweden', { adjectives: 'سويدي', abbreviations: 'S.E.' }),
  place('brussels', 'بروكسل', { category: 'capital', country: 'BE' }),
  place('vienna', 'فيينا', { category: 'capital', country: 'AT' }),
  place('doha', 'الدوحة', { category: 'capital', country: 'QA' }),
  organisation('eu', 'الاتحاد الأوروبي'),
  organisation('cia', 'وكالة المخابرات المركزية', {
    country: 'US',
    aliases: 'المخابرات المركزية الأمريكية',
  }),
  organisation('al-arabiya', 'قناة العربية', {
    cuedAliases: 'العربية',
    cues: 'قناة|القناة|شاشة',
  }),
  organisation('al-mina', 'نادي الميناء', { aliases: 'الميناء القطري|الميناء', country: 'QA' }),
  organisation('islam-group', 'جماعة الإسلام'),
  organisation('front', 'حركة نصر', { blockers: 'نصر الإسلام' }),
  organisation('ethiopian', 'الخطوط الجوية الإثيوبية', {
    country: 'ET',
    aliases: 'Ethiopian Airlines',
  }),
  organisation('auc', 'الجامعة الأمريكية بالقاهرة', { country: 'EG' }),
  organisation('afp', 'وكالة فرانس برس', { abbreviations: 'أ.ف.ب' }),
  organisation('bbc', 'بي بي سي'),
  organisation('global-coalition', 'التحالف الدولي ضد داعش', {
    cuedAliases: 'التحالف',
    cues: 'داعش|العراق',
  }),
  organisation('yemen-coalition', 'تحالف دعم الشرعية', {
    cuedAliases: 'التحالف',
    cues: 'اليمن|الحوثيين',
  }),
];
const LEXICON = buildLexicon(parseEntities(toTsv([...ROWS, ...EXTRA]), 'rules.tsv'), INSTITUTIONS);

/** «surface key via» of every mention, the key without its kind. */
function tagsOf(text: string): string[] {
  return tagText(text, LEXICON).mentions.map(({ surface, key, via }) => {
    return `${surface} ${key.replace(/^\w+:/, '')} ${via}`;
  });
}

const rules: [string, string, string[]][] = [
  ['an abbreviation with its full stops', 'in the S.E. today', ['S.E SE abbreviation']],
  [
    'an abbreviation before the noun of its name',
    'the S.E. Parliament met',
    ['S.E. Parliament SE/parliament institution', 'S.E SE name'],
  ],
  ['an Arabic abbreviation', 'ذكرت (أ.ف.ب) أمس', ['أ.ف.ب afp abbreviation']],
  ['a name with full stops inside', 'قالت بي.بي.سي', ['بي.بي.سي bbc name']],
  ['no name across a full stop without its space', 'زار الأمم.المتحدة ترحب', []],
  [
    'an own name rather than the grammar over the same words',
    'قالت المخابرات المركزية الأمريكية',
    ['المخابرات المركزية الأمريكية cia alias', 'الأمريكية US adjective'],
  ],
  ['a channel behind its noun', 'قالت قناة العربية', ['العربية al-arabiya name']],
  [
    'a channel behind a definite noun that is its cue',
    'قالت القناة العربية',
    ['العربية al-arabiya alias'],
  ],
  [
    'no channel where the nisba describes a definite noun',
    'قالت قناة العربية إن الشركات العربية خسرت',
    ['العربية al-arabiya name'],
  ],
  ['no name that a blocker takes the end of', 'قاتلت حركة نصر الإسلام', []],
  ['the same name elsewhere', 'قاتلت حركة نصر أمس', ['حركة نصر front name']],
  ['the coalition of a story about Iraq', 'قصف التحالف داعش', ['التحالف global-coalition alias']],
  ['the coalition of a story about Yemen', 'التحالف في اليمن', ['التحالف yemen-coalition alias']],
  ['no coalition without a cue', 'قصف التحالف المدينة', []],
  ['the kingdom whose press calls it so', 'تسلمت المملكة الرئاسة', ['المملكة SA alias']],
  [
    'the kingdom that the story speaks of',
    'زار المغرب ثم غادر المملكة',
    ['المغرب MA name', 'المملكة MA alias'],
  ],
  ['no kingdom before an adjective', 'آثار المملكة القديمة', []],
  ['no kingdom behind a demonstrative', 'ظلت هذه المملكة قائمة', []],
  ['the Union behind Brussels', 'حذرت بروكسل', ['بروكسل eu metonym']],
  [
    'Belgium where the story speaks of it',
    'حذرت بروكسل، وقال الجيش البلجيكي',
    ['بروكسل BE metonym', 'الجيش البلجيكي BE/armed-forces institution', 'البلجيكي BE adjective'],
  ],
  ['a town in Brussels', 'اجتمعوا في بروكسل', ['بروكسل brussels name']],
  ['a town in Vienna that nobody speaks for', 'أعلنت فيينا', ['فيينا vienna name']],
  ['talks by the name of their town', 'مفاوضات الدوحة', ['الدوحة doha name']],
  ['a party to talks', 'مفاوضات الدوحة مع طهران', ['الدوحة QA metonym', 'طهران IR metonym']],
  [
    'the nisba in the name of a company',
    'ألغت الخطوط الجوية الإثيوبية رحلاتها',
    ['الخطوط الجوية الإثيوبية ethiopian name', 'الإثيوبية ET adjective'],
  ],
  [
    'the same in English',
    'Ethiopian Airlines said',
    ['Ethiopian Airlines ethiopian alias', 'Ethiopian ET adjective'],
  ],
  [
    'no nisba of a country that the organisation is not of',
    'الجامعة الأمريكية بالقاهرة',
    ['الجامعة الأمريكية بالقاهرة auc name'],
  ],
  ['no country in the name of a bank', 'أعلن بنك مصر', ['بنك مصر banque-misr name']],
  [
    'two teams by their score',
    'وإيطاليا على ألمانيا 3 - صفر',
    ['إيطاليا IT metonym', 'ألمانيا DE metonym'],
  ],
  ['numbers that are no score', 'أرسلت إيطاليا 3 سفن', ['إيطاليا IT name']],
  ['the host of a tournament', 'الفوز في كأس العالم التي استضافتها ألمانيا', ['ألمانيا DE name']],
  ['a tournament by its host', 'سجل هدفين في مباراة لمونديال ألمانيا', ['ألمانيا DE name']],
  ['where a club comes from', 'سجل فريق ليون (إيطاليا) هدفين في المباراة', ['إيطاليا IT name']],
  [
    'a nisba inside the name of an institution',
    'أعلن الاتحاد الإيطالي لكرة القدم',
    ['الاتحاد الإيطالي لكرة القدم IT/football-federation institution', 'الإيطالي IT adjective'],
  ],
  ['the same words without the rest of it', 'أعلن الاتحاد الإيطالي', ['الإيطالي IT adjective']],
  [
    'a country whose name is its nisba',
    'أغلقت السفارة السعودية',
    ['السفارة السعودية SA/embassy institution', 'السعودية SA adjective'],
  ],
  [
    'a bare head by the name that its country gives it',
    'البرلمان المصري ينعقد. وقال مجلس الشعب',
    [
      'البرلمان المصري EG/house-of-representatives institution',
      'المصري EG adjective',
      'مجلس الشعب EG/house-of-representatives institution',
    ],
  ],
  [
    'a club without its nisba',
    'تعاقد الميناء القطري مع مدرب',
    ['الميناء al-mina alias', 'القطري QA adjective'],
  ],
  ['a club without its noun', 'تعاقد نادي الميناء مع مدرب', ['الميناء al-mina name']],
  ['a republic with its name', 'رئيس جمهورية فنزويلا', ['جمهورية فنزويلا VE name']],
  ['a republic without its proclitic', 'وجمهورية فنزويلا', ['جمهورية فنزويلا VE name']],
  [
    'a state by a nisba that is not its own',
    'أعلنت الدولة العبرية',
    ['الدولة العبرية IL adjective'],
  ],
  ['a country in the form of a nisba', 'سافر إلى الشيلي', ['الشيلي CL alias']],
  [
    'its nisba behind a definite noun',
    'خسر المنتخب الوطني والفريق الشيلي',
    ['الشيلي CL adjective'],
  ],
];

it.each(rules)('reads %s', (_name, text, expected) => expect(tagsOf(text)).toEqual(expected));

it('is less sure of a guessed kingdom and of a country inside a company’s name', () => {
  const confidenceOf = (text: string, surface: string) =>
    tagText(text, LEXICON).mentions.find((mention) => mention.surface === surface)?.confidence;
  expect(confidenceOf('تسلمت المملكة الرئاسة', 'المملكة')).toBe(0.6);
  expect(confidenceOf('الخطوط الجوية الإثيوبية', 'الإثيوبية')).toBe(0.6);
  expect(confidenceOf('الجيش الإثيوبي', 'الإثيوبي')).toBeGreaterThan(0.9);
});
