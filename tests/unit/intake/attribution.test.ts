import { splitStory } from '../../../src/intake';
import { KNOWLEDGE } from './knowledge';

const sourcesOf = (paragraph: string) =>
  splitStory(
    `عنوان الخبر هنا\n\nهذه مقدمة قصيرة لخبر كتب للاختبار وحده.\n\n${paragraph}`,
    KNOWLEDGE,
  ).sources;

/** [paragraph, keys in order] */
const attributed: [string, string[]][] = [
  ['وفقا لصحيفة المونيتور الأمريكية، أعلن المسؤول الخطة.', ['al-monitor']],
  ['وبحسب رويترز، وصل الوفد صباح اليوم إلى العاصمة.', ['reuters']],
  ['بحسب ما نقلت شبكة سي إن إن، لم يتخذ القرار بعد.', ['cnn']],
  ['ووفقًا لوكالة رويترز للأنباء فقد وصل الوفد اليوم.', ['reuters']],
  ['حسب صحيفة هآرتس فإن القرار مؤجل إلى الأسبوع المقبل.', ['haaretz']],
  ['نقلت رويترز عن مسؤول قوله إن الوفد وصل.', ['reuters']],
  ['ونقلت وكالة فرانس برس عن شهود أن الطريق مغلق.', ['afp']],
  ['قالت وكالة الأناضول إن الوفد وصل إلى أنقرة.', ['anadolu']],
  ['قالت وكالتا رويترز وفرانس برس إن الوفد وصل إلى أنقرة.', ['reuters', 'afp']],
  ['نقلا عن موقع أكسيوس، وصل الوفد إلى واشنطن أمس.', ['axios']],
  ['قال مسؤول، طلب ألا يذكر اسمه، لرويترز إن الوفد وصل.', ['reuters']],
  ['قال المتحدث في تصريحات لقناة الجزيرة إن الوفد وصل.', ['al-jazeera']],
  ['قال مصدر للجزيرة إن الوفد وصل إلى الدوحة.', ['al-jazeera']],
  ['وأضاف في مقابلة مع بي بي سي أن القرار نهائي.', ['bbc']],
  ['وكانت رويترز قد ذكرت أن الوفد وصل إلى العاصمة.', ['reuters']],
  ['كشفت صحيفة وول ستريت جورنال عن خطة جديدة للمصنع.', ['wall-street-journal']],
  ['في تقرير نشرته واشنطن بوست جاء أن الخطة قديمة.', ['washington-post']],
  ['وأفاد مراسلنا بأن الطريق مفتوح من الجهتين.', ['own-correspondent']],
  ['وصل الوفد إلى العاصمة صباح اليوم. (رويترز)', ['reuters']],
  ['بيروت (أ ف ب) - وصل الوفد إلى العاصمة صباح اليوم.', ['afp']],
  ['وقالت منظمة الصحة العالمية إن اللقاح متوفر.', ['who']],
  ['ووفقا للأمم المتحدة نزح ألف شخص هذا الأسبوع.', ['un']],
  ['وقال في منشور على منصة إكس إن الخطة انتهت.', ['x-account']],
  ['The official told Reuters that the plan was dead.', ['reuters']],
  ['According to the Associated Press, talks go on today.', ['ap']],
  ['The delegation arrived on Monday, Al Jazeera reported.', ['al-jazeera']],
  ['Officials, speaking to Axios and Politico, denied it.', ['axios', 'politico']],
  ['BAGHDAD (AP) — The delegation arrived on Monday.', ['ap']],
  ['النص الكامل على https://www.al-monitor.com/a/b لمن أراد.', ['al-monitor']],
  ['النص على https://arabic.cnn.com/x وليس على الموقع الأم.', ['cnn-arabic']],
  ['المصدر: المونيتور + رويترز', ['al-monitor', 'reuters']],
  ['المصدر: الجزيرة', ['al-jazeera']],
  ['Source: AP', ['ap']],
  [
    'بحسب رويترز وصل الوفد، ثم نقلت رويترز أنه غادر، وقالت سكاي نيوز عربية إنه عاد.',
    ['reuters', 'sky-news-arabia'],
  ],
];

it.each(attributed)('finds whom %j is attributed to', (paragraph, keys) => {
  expect(sourcesOf(paragraph)).toEqual(keys);
});

it.each([
  'استهدف القصف محيط مكتب وكالة رويترز في المدينة.',
  'أصيب مصور لرويترز في القصف الذي استهدف السوق.',
  'انعقد مؤتمر للأمم المتحدة في جنيف بحضور أربعين دولة.',
  'في اليوم السابع للهدنة عاد الهدوء إلى الأسواق.',
  'عاد الصيادون للجزيرة بعد انتهاء العاصفة بساعات.',
  'زار الوفد مقر قناة العربية في الرياض صباح اليوم.',
  'وصلت فرق من منظمة الصحة العالمية إلى المخيم.',
  'The convoy left at dawn, said a driver who asked for no name.',
  'Reporters gathered outside the Reuters building on Monday.',
  'راسلونا على info@aljazeera.net لأي ملاحظة على النص.',
])('does not take %j for an attribution', (paragraph) => {
  expect(sourcesOf(paragraph)).toEqual([]);
});

it('does not count whom a picture is from', () => {
  const text =
    'عنوان الخبر هنا\nالوفد في المطار (رويترز)\nوصل الوفد إلى العاصمة صباح اليوم في زيارة قصيرة.';
  expect(splitStory(text, KNOWLEDGE)).toMatchObject({
    captions: ['الوفد في المطار (رويترز)'],
    sources: [],
  });
});

it('counts the newspaper that a headline names', () => {
  expect(splitStory('المونيتور: واشنطن تسحب قواتها', KNOWLEDGE).sources).toEqual(['al-monitor']);
});
