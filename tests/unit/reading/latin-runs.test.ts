import { LATIN_RUN_SOURCE } from '../../../public/reader/latin-runs.mjs';
import { LATIN_RUN, latinRuns } from '../../../src/reading/latin-runs';

/** Runs in the text are written between ⟨ and ⟩. */
const marked = (text: string) =>
  latinRuns(text)
    .map((run) => (run.isLatin ? `⟨${run.text}⟩` : run.text))
    .join('');

it.each([
  ['a name in brackets', 'مايكروسوفت تطلق (⟨Copilot+⟩) في المنطقة'],
  ['a name in brackets that is the end', 'مايكروسوفت تطلق «⟨Copilot+⟩ ⟨⟩».'.replace(' ⟨⟩', '')],
  ['signs after a word', 'لغتا ⟨C++⟩ و⟨C#⟩ بين الأكثر طلبا'],
  ['signs before a word', 'منصة ⟨.NET⟩ ووسم ⟨#COP30⟩ وحساب ⟨@UN⟩'],
  ['a norm', 'شهادة ⟨ISO/IEC 27001⟩ للمطار'],
  ['a slash', 'فرقة ⟨AC/DC⟩ في دبي'],
  ['a telephone number', 'اتصل على ⟨+1 202 555⟩ أو ⟨+971 (4) 123-4567⟩'],
  ['a share', 'ارتفع 50% اليوم'],
  ['a share with a sign', 'تغيّر ⟨+3.2%⟩ ثم ⟨-0.5%⟩'],
  ['a temperature', 'الحرارة ⟨-5°C⟩ ثم ⟨12 °C⟩ ثم ⟨7°⟩'],
  ['a name that a bracket belongs to', 'وفق ⟨NATO (KFOR & ISAF) Mission⟩ اليوم'],
  ['a name with its number', 'طائرة ⟨Boeing 737-MAX⟩ وهاتف ⟨iPhone 15 Pro⟩'],
  ['a number with its letter', 'شبكة ⟨5G⟩ وفيروس ⟨H5N1⟩'],
  ['a name of three words with a sign', 'سهم ⟨Johnson & Johnson⟩ و⟨AT&T⟩'],
  ['a list in Latin', 'شركات ⟨Google, Apple⟩، ⟨Meta⟩'],
  ['a colon before a number', 'حلف ⟨NATO⟩: 32 دولة'],
  ['an abbreviation', 'في ⟨U.S.⟩ و⟨U.N.⟩، بحسب ⟨BBC⟩.'],
  ['a rating', 'خفض التصنيف إلى ⟨BBB-⟩ من ⟨A+⟩'],
  ['a sloppy dash', 'حلف ⟨NATO⟩- والاتحاد'],
  ['money', 'بلغ ⟨US$5⟩ و⟨5 ⟩'.replace('⟨5 ⟩', '5$')],
  ['an address', 'الموقع ⟨https://ajil.example/s/a1?x=2&y=3⟩.'],
  ['a Latin name with an Arabic letter before it', 'بـ⟨NATO⟩ و⟨Disney+⟩'],
  ['an accent, Greek and Russian', 'مدن ⟨São Paulo⟩ و⟨Αθήνα⟩ و⟨Москва⟩'],
  ['a score', 'فاز الهلال 3-1 ثم 3 - 1'],
  ['a span, a time and a date', 'من 10-15 عند 10:30 في 2026-07-31'],
  ['a virus with an Arabic name', 'كوفيد-19 و«كوفيد-19»'],
  ['a minus that is a dash', 'بغداد - 5 قتلى'],
  ['Arabic digits', 'بلغ ٥٠٪ و-٥'],
  ['an exclamation', 'وداعا ⟨NATO⟩!'],
  ['nothing', ''],
])('finds the Latin runs around %s', (_name, text) => {
  expect(marked(text.replace(/[⟨⟩]/g, ''))).toBe(text);
});

it('gives every letter back, whatever the text', () => {
  const pieces = [
    'C++',
    '(',
    ')',
    ' ',
    '-',
    '5',
    '%',
    '°',
    'خبر',
    '\u2067',
    '😀',
    '\ud800',
    '.',
    '+1',
  ];
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  for (let round = 0; round < 500; round += 1) {
    const text = Array.from({ length: 12 }, () => pieces[next() % pieces.length]).join('');
    const runs = latinRuns(text);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.every((run) => run.text !== '')).toBe(true);
    expect(runs.some((run) => run.isLatin && /\p{Script=Arabic}/u.test(run.text))).toBe(false);
  }
});

it.each([
  ['words', 'a '.repeat(50_000)],
  ['signs', 'a,'.repeat(50_000)],
  ['digits', '1.'.repeat(50_000)],
  ['brackets', 'a('.repeat(50_000)],
  ['numbers of telephones', '+1 '.repeat(30_000)],
])('reads a long text of %s', (_name, text) => {
  expect(
    latinRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

it('is the same in the script of the page', () => {
  expect(new RegExp(LATIN_RUN_SOURCE, 'u').source).toBe(LATIN_RUN.source);
});
