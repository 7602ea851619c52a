import fs from 'node:fs';
import path from 'node:path';

const source = fs.readFileSync(path.resolve(__dirname, '../../../public/ajil-ticker.js'), 'utf8');
const [, pattern = ''] = /const LATIN = \/(.+)\/i;/.exec(source) ?? [];

/** Runs in the text are written between ⟨ and ⟩. */
const marked = (text: string) =>
  text
    .split(new RegExp(pattern, 'i'))
    .map((piece, at) => (at % 2 === 1 ? `⟨${piece}⟩` : piece))
    .join('');

it.each([
  'حواسيب (⟨Copilot+⟩) في المنطقة',
  '⟨C++⟩ أكثر طلبا، و⟨AC/DC⟩ تعود، و⟨C#⟩.',
  'حرارة ⟨-5°C⟩ و ⟨+3.2%⟩ وكوفيد-19 و3-1 و3 - 1',
  'اتصل على ⟨+1 202 555 0100⟩ الآن',
  'شهادة ⟨ISO/IEC 27001⟩ وارتفاع 50%',
  'بغداد - 5 قتلى',
])('the ticker keeps Latin runs by themselves: %s', (text) => {
  expect(marked(text.replace(/[⟨⟩]/g, ''))).toBe(text);
});
