import path from 'node:path';

import { loadLexicon } from '../../../scripts/tag/load-gazetteer';
import { tagText } from '../../../src/tagging';

const LEXICON = loadLexicon(path.join(__dirname, '../../..'));

/** The countries of a text, in order. */
function countriesOf(text: string): string[] {
  return tagText(text, LEXICON)
    .mentions.filter(({ kind }) => kind === 'country')
    .map(({ key }) => key.replace('country:', ''));
}

it.each([
  ['the noun', 'نشر البيان باللغة الإنجليزية'],
  ['two of them', 'اللغتان الفرنسية والإنجليزية إلزاميتان'],
  ['a verb of speech', 'يتحدث الروسية بطلاقة'],
  ['small words between the verb and it', 'يتحدث كثير منهم الفرنسية'],
  ['mastery', 'يتقن العربية والتركية والفارسية'],
  ['a list with commas', 'تجيد المذيعة لغات عدة، وهي تتكلم العربية، الإنجليزية، والألمانية'],
  ['a teacher', 'يعمل مدرس الإسبانية في الحي'],
  ['translation in a list', 'ترجم إلى العربية والإنجليزية'],
  ['translation with its object', 'ترجمت أشهر رواياته إلى الإيطالية'],
  ['from and into', 'نقل الديوان من الفرنسية إلى الألمانية'],
  ['the way something is said', 'كتب على لافتة بالإنجليزية'],
  ['the way of a speech', 'ألقى كلمته بالفرنسية ثم بالإنجليزية'],
  ['a school subject', 'امتحانا الإنجليزية والفرنسية'],
  ['a mark in a subject', 'تعثر الطالب في الإنجليزية والفرنسية'],
  ['a language said to be one', 'الإنجليزية والفرنسية لغتان رسميتان'],
  ['the agency of a caption', 'متظاهرون يحملون لافتات (الفرنسية)'],
  ['a credit with the archive', 'جنود على الحدود (الفرنسية - أرشيف)'],
  ['English verbs', 'She speaks Russian'],
  ['English nouns', 'He took French lessons'],
])('takes no language for its country: %s', (_name, text) => {
  expect(countriesOf(text)).toEqual([]);
});

it.each([
  ['a definite noun', 'القوات الروسية والأوكرانية', ['RU', 'UA']],
  ['a list behind a definite noun', 'الشركات الألمانية والفرنسية', ['DE', 'FR']],
  ['a speaking institution', 'تتحدث الصحف الفرنسية عن الأزمة', ['FR']],
  ['a language beside the noun of another', 'تحدث باللغة العربية في القناة الفرنسية', ['FR']],
  ['a player', 'أطاحت المصنفة الأولى بالروسية في مباراة من ثلاث مجموعات', ['RU']],
  ['a company with a foreign name', 'يتحدث رئيس غازبروم الروسية عن الأسعار', ['RU']],
  ['brackets around a noun with its adjective', 'الوكالة (الصحيفة الفرنسية)', ['FR']],
  ['nisbas that no language has', 'ترجم إلى الأمريكية', ['US']],
  ['English nouns behind it', 'Russian forces speak of French cities', ['RU', 'FR']],
])('keeps the country of %s', (_name, text, expected) => {
  expect(countriesOf(text)).toEqual(expected);
});
