import { findDateline } from '../../../src/intake';
import { KNOWLEDGE } from './knowledge';

const REST = 'أعلنت الوزارة القرار.';

/** [lede, place, sources] */
const datelines: [string, string, string[]][] = [
  [`بغداد – رويترز: ${REST}`, 'بغداد', ['reuters']],
  [`بغداد - رويترز - ${REST}`, 'بغداد', ['reuters']],
  [`بيروت (أ ف ب) - ${REST}`, 'بيروت', ['afp']],
  [`بيروت (أ ف ب) ${REST}`, 'بيروت', ['afp']],
  [`بيروت (رويترز، أ ف ب) - ${REST}`, 'بيروت', ['reuters', 'afp']],
  [`القاهرة، 1 أكتوبر (رويترز) - ${REST}`, 'القاهرة', ['reuters']],
  [`القاهرة - وكالات: ${REST}`, 'القاهرة', []],
  [`(رويترز) - ${REST}`, '', ['reuters']],
  [`رويترز – ${REST}`, '', ['reuters']],
  [`القاهرة: ${REST}`, 'القاهرة', []],
  [`BAGHDAD, Oct 1 (Reuters) - ${REST}`, 'BAGHDAD', ['reuters']],
  [`CAIRO (AP) — ${REST}`, 'CAIRO', ['ap']],
];

it.each(datelines)('finds the dateline of %j', (lede, place, sources) => {
  expect(findDateline(lede, KNOWLEDGE)).toEqual({ place, sources, rest: REST });
});

it.each([
  REST,
  'وزير الدفاع: لن نغادر قبل نهاية العام.',
  'ترامب - بوتين: قمة جديدة في الخريف المقبل.',
  'وزارة الدفاع (البنتاجون) - أعلنت أمس القرار.',
  'قالت القاهرة: نرفض القرار الذي أعلن أمس.',
  '',
])('finds none in %j', (lede) => {
  expect(findDateline(lede, KNOWLEDGE)).toBeNull();
});
