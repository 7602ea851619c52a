import { drawSharePicture, SHARE_HEIGHT, SHARE_WIDTH } from '../../../src/reading/share-picture';
import { shareText } from '../../../src/reading/share-text';

const FONTS = {
  bold: require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf'),
};
const LONG =
  'بغداد: اتفاق على خفض عدد الجنود إلى 900 وتسليم المهمة «قبل نهاية العام» وفق NATO (KFOR & ISAF) بنسبة 45.5% '.repeat(
    4,
  );

describe('the text of a share picture', () => {
  it('is never markup', () => {
    expect(shareText('<span size="9999999">&amp;', true)).toBe(
      '&lt;\u2066span size\u2069=&quot;9999999&quot;&gt;&amp;\u2066amp\u2069;',
    );
  });

  it('leaves out emoji, flags and line ends, and keeps digits', () => {
    expect(shareText('زلزال 🇮🇶😀👨‍👩‍👧\n 6.4 درجة', true)).toBe('زلزال 6.4 درجة');
  });

  it('keeps a Latin name with its bracket in one direction in an Arabic headline only', () => {
    expect(shareText('وفق NATO (KFOR) اليوم', true)).toBe('وفق \u2066NATO (KFOR)\u2069 اليوم');
    expect(shareText('By NATO (KFOR)', false)).toBe('By NATO (KFOR)');
  });

  it('ends somewhere', () => {
    expect(shareText('ا'.repeat(5000), true).length).toBe(301);
  });
});

it.each([
  ['a word', 'زلزال', 'ar'],
  ['a headline longer than any', LONG, 'ar'],
  ['one word without an end', 'ا'.repeat(300), 'ar'],
  ['an English headline', 'Japan lifts tsunami advisory; no damage reported', 'en'],
  ['nothing but emoji', '😀', 'ar'],
])('draws %s', async (_, headline, language) => {
  const png = await drawSharePicture({ headline, kicker: 'عاجل', language }, 'عاجل', FONTS);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SHARE_WIDTH, SHARE_HEIGHT]);
});
