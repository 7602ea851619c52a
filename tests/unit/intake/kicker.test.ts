import { splitStory } from '../../../src/intake';
import { KNOWLEDGE } from './knowledge';

const LEDE = '\n\nأعلنت الوزارة مساء اليوم تفاصيل القرار في بيان قصير وزع على الصحفيين.';

/** [pasted first lines, kicker, urgency, headline] */
const table: [string, string, string, string][] = [
  ['الوزارة تعلن القرار', '', 'normal', 'الوزارة تعلن القرار'],
  ['عاجل\nالوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل..\nالوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل\n\nعاجل.. الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل.. الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل… الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل: الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل - الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل / الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['#عاجل الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['#عاجل\nالوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['🔴عاجل | الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['🚨🚨 عاجل 🚨🚨\nالوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل عاجل عاجل: الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['*عاجل*\n*الوزارة تعلن القرار*', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['«عاجل» الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['(عاجل) الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل.. «الوزارة» تعلن القرار', 'عاجل', 'alert', '«الوزارة» تعلن القرار'],
  ['عاجل: "الوزارة" تعلن القرار', 'عاجل', 'alert', '"الوزارة" تعلن القرار'],
  ['\u200fعاجل\u200f: الوزارة تعلن القرار', 'عاجل', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل جدا: الوزارة تعلن القرار', 'عاجل جدا', 'flash', 'الوزارة تعلن القرار'],
  ['خبر عاجل | الوزارة تعلن القرار', 'خبر عاجل', 'flash', 'الوزارة تعلن القرار'],
  ['خبر عاجل |\nالوزارة تعلن القرار', 'خبر عاجل', 'flash', 'الوزارة تعلن القرار'],
  ['#خبر_عاجل\nالوزارة تعلن القرار', 'خبر عاجل', 'flash', 'الوزارة تعلن القرار'],
  ['مهم: الوزارة تعلن القرار', 'مهم', 'urgent', 'الوزارة تعلن القرار'],
  ['تطورات\nالوزارة تعلن القرار', 'تطورات', 'developing', 'الوزارة تعلن القرار'],
  ['تطورات | الوزارة تعلن القرار', 'تطورات', 'developing', 'الوزارة تعلن القرار'],
  ['تطورات\nعاجل\nالوزارة تعلن القرار', 'تطورات', 'alert', 'الوزارة تعلن القرار'],
  ['عاجل | تطورات: الوزارة تعلن القرار', 'عاجل', 'alert', 'تطورات: الوزارة تعلن القرار'],
  ['حصري | الوزارة تعلن القرار', 'حصري', 'normal', 'الوزارة تعلن القرار'],
  ['BREAKING: Ministry announces plan', 'BREAKING', 'alert', 'Ministry announces plan'],
  ['BREAKING NEWS\nMinistry announces plan', 'BREAKING NEWS', 'alert', 'Ministry announces plan'],
  ['Breaking - Ministry announces plan', 'Breaking', 'alert', 'Ministry announces plan'],
  ['FLASH: Ministry announces plan', 'FLASH', 'flash', 'Ministry announces plan'],
  ['URGENT Ministry announces plan', 'URGENT', 'urgent', 'Ministry announces plan'],
  // Words that are kickers elsewhere.
  ['تطورات الأوضاع في السودان', '', 'normal', 'تطورات الأوضاع في السودان'],
  ['عاجلا أم آجلا تعلن الوزارة', '', 'normal', 'عاجلا أم آجلا تعلن الوزارة'],
  ['مهم جدا أن نفهم القرار', '', 'normal', 'مهم جدا أن نفهم القرار'],
  ['العاجل في القرار', '', 'normal', 'العاجل في القرار'],
  ['Breaking the silence on the plan', '', 'normal', 'Breaking the silence on the plan'],
  ['Urgent appeal for flood victims', '', 'normal', 'Urgent appeal for flood victims'],
];

it.each(table)('reads the kicker of %j', (first, kicker, urgency, headline) => {
  const fields = splitStory(first + LEDE, KNOWLEDGE);
  expect(fields).toMatchObject({ kicker, urgency, headline, lede: LEDE.trim() });
});

it('takes a kicker off a lede without a headline', () => {
  const fields = splitStory('عاجل | بغداد (رويترز) - أعلنت الوزارة القرار مساء اليوم.', KNOWLEDGE);
  expect(fields).toMatchObject({
    kicker: 'عاجل',
    headline: '',
    lede: 'بغداد (رويترز) - أعلنت الوزارة القرار مساء اليوم.',
  });
});

it('knows the kickers that a newsroom has given its own levels', () => {
  const urgencyLevels = [{ code: 'red', rank: 1, kicker: 'نبأ أحمر', kickerEn: null }];
  const fields = splitStory(`نبأ أحمر: عنوان${LEDE}`, { ...KNOWLEDGE, urgencyLevels });
  expect(fields).toMatchObject({ kicker: 'نبأ أحمر', urgency: 'red', headline: 'عنوان' });
});
