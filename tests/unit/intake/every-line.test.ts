import { readStory, splitStory, type StoryPart } from '../../../src/intake';
import { KNOWLEDGE } from './knowledge';

/** Repeatable random numbers in [0, 1) (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LINES = [
  ...['عاجل', 'خبر عاجل |', '#عاجل', 'BREAKING:', 'تطورات', '🔴 عاجل 🔴', 'عاجل – رويترز', 'حصري'],
  ...['عاجل.. البرلمان يصوت على الموازنة', 'البرلمان يصوت على الموازنة', '*الحكومة تستقيل*'],
  ...[
    'قاعة البرلمان',
    'قاعة البرلمان (رويترز)',
    'صورة: قاعة البرلمان',
    '(أ ف ب)',
    'أرشيفية',
    '...',
  ],
  'صوت البرلمان مساء اليوم على موازنة العام المقبل بعد نقاش دام خمس ساعات.',
  'بغداد – رويترز: صوت البرلمان مساء اليوم على موازنة العام المقبل بعد نقاش طويل.',
  'وقال رئيس اللجنة المالية لوكالة الأنباء العراقية إن العجز تراجع',
  'وأضاف أن الموازنة «واقعية».',
  ...['ردود فعل', 'ماذا بعد؟', 'أبرز البنود:', '- بند أول', '• بند ثان', '1. بند ثالث', 'سياسة'],
  ...[
    'تم نسخ الرابط',
    'اقرأ أيضا',
    'اقرأ أيضا: خبر آخر',
    'شارك',
    'فيسبوك تويتر',
    '12',
    '3 تعليقات',
  ],
  ...[
    'المصدر: رويترز',
    'رويترز',
    'https://www.reuters.com/x',
    '#العراق #بغداد',
    'الأربعاء 1 أكتوبر 2025',
  ],
  ...['[24/11, 10:32] أحمد: عاجل: حريق في السوق', '24/11/2026, 10:32 - أحمد: نص الرسالة هنا'],
  ...[
    'Home > News > Iraq',
    'Read more',
    'By Jane Roe',
    'The council met on Monday and approved it.',
  ],
  ...['‏  نص بين علامات ‏', '\u200f', '\u00a0\t', '', '', '😀', 'ـــ', '\u0000\u0007', '\ud83d'],
];
const ENDS = ['\n', '\r\n', '\n\n', '\r', '\u2028', '\n \u200f\n'];

function makeSoup(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let soup = '';
  for (let count = Math.floor(random() * 14); count >= 0; count--) {
    let line = pick(LINES);
    if (random() < 0.1) {
      line = Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
        String.fromCharCode(Math.floor(random() * (random() < 0.5 ? 0x700 : 0x10000))),
      )
        .join('')
        .replace(/[\n\r\v\f\u0085\u2028\u2029]/g, '');
    }
    soup += line + (count > 0 || random() < 0.5 ? pick(ENDS) : '');
    if (random() < 0.15) soup += `${line}\n`;
  }
  return soup;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const isBlank = (line: string) => /^[\s\p{Cc}\p{Cf}]*$/u.test(line);

/** Takes every line of the input off the parts, in order; returns what did not fit. */
function leftOver(text: string, parts: readonly StoryPart[]): string[] {
  const left: string[] = [];
  let next = 0;
  let last: { line: string; part: StoryPart } | null = null;
  for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    if (isBlank(line)) continue;
    const part = parts[next];
    const isRepeatedCaption =
      last !== null && last.part.field === 'caption' && letters(last.line) === letters(line);
    if (part !== undefined && holds(line, part)) {
      next++;
      const following = parts[next];
      // A messenger's stamp and what was said after it.
      if (following && /^\[?24\/11/.test(line) && line.includes(following.text)) next++;
      last = { line, part };
    } else if (!isRepeatedCaption) left.push(line);
  }
  return [...left, ...parts.slice(next).map(({ field, text: extra }) => `+${field}: ${extra}`)];
}

/** A line is its part: whole, or without the kicker and the decoration that headlines lose. */
function holds(line: string, { field, text }: StoryPart): boolean {
  if (/^\[?24\/11/.test(line)) return line.includes(text) && text.startsWith(line.slice(0, 3));
  const said = letters(line);
  if (field === 'kicker') return said.replaceAll(letters(text), '') === '';
  if (field === 'headline' || field === 'lede') return said.endsWith(letters(text));
  return line.includes(text) && line.split(text).every(isBlank) && text === text.trim();
}

it('puts every line of random soups into exactly one field, in reading order', () => {
  const random = makeRandom(20261124);
  for (let round = 0; round < 2000; round++) {
    const soup = makeSoup(random);
    const { parts } = readStory(soup, KNOWLEDGE);
    expect({ soup, left: leftOver(soup, parts) }).toEqual({ soup, left: [] });
  }
});

it('shows in its fields exactly what is among the parts', () => {
  const random = makeRandom(7);
  for (let round = 0; round < 500; round++) {
    const soup = makeSoup(random);
    const { parts } = readStory(soup, KNOWLEDGE);
    const fields = splitStory(soup, KNOWLEDGE);
    const shown = [
      ...[fields.headline, fields.lede].filter((text) => text !== ''),
      ...[...fields.captions, ...fields.subheads, ...fields.body, ...fields.furniture],
      ...parts.filter(({ field }) => field === 'kicker').map(() => fields.kicker),
    ];
    expect(shown.sort()).toEqual(parts.map(({ text }) => text).sort());
  }
});

it('notices a line that is lost or doubled', () => {
  const parts = readStory('عنوان الخبر\n\nقال الوزير اليوم إن الأمر انتهى تماما.', KNOWLEDGE).parts;
  const text = 'عنوان الخبر\n\nقال الوزير اليوم إن الأمر انتهى تماما.';
  expect(leftOver(text, parts)).toEqual([]);
  expect(leftOver(text, parts.slice(1))).not.toEqual([]);
  expect(leftOver(text, [...parts, parts[1]!])).not.toEqual([]);
});

const large: [string, string][] = [
  ['one line of 100 kB', 'كلمة '.repeat(20_000)],
  ['one word of 100 kB', 'ع'.repeat(100_000)],
  ['100 kB of short lines', 'سطر قصير\n'.repeat(6_000)],
  ['100 kB of kickers', 'عاجل\n'.repeat(12_000)],
  ['100 kB of links', 'اقرأ أيضا\n' + 'عنوان خبر آخر\n\n'.repeat(4_000)],
  ['100 kB of brackets', '('.repeat(100_000)],
  ['100 kB of dashes', '- '.repeat(50_000)],
  ['100 kB of spaces between letters', `ا${' '.repeat(100_000)}ب`],
  ['100 kB of dots', `a${'.a'.repeat(50_000)}`],
  ['100 kB of one source', 'رويترز و'.repeat(12_500)],
];

it.each(large)('takes in %s in less than two seconds', (_name, text) => {
  const started = performance.now();
  const { parts } = readStory(text, KNOWLEDGE);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(leftOver(text, parts)).toEqual([]);
});
