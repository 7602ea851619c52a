import { blocksToText, textToBlocks } from '../../../src/intake';

const text = (value: string) => ({ type: 'text', text: value });

const read: [string, unknown, string][] = [
  ['null', null, ''],
  ['undefined', undefined, ''],
  ['a number', 7, ''],
  ['a text', 'سطر\nآخر', 'سطر\nآخر'],
  ['no blocks', [], ''],
  ['a paragraph', [{ type: 'paragraph', children: [text('قال الوزير')] }], 'قال الوزير'],
  ['a single block outside a list', { type: 'paragraph', children: [text('أ')] }, 'أ'],
  [
    'runs of one paragraph',
    [{ type: 'paragraph', children: [text('قال '), { ...text('الوزير'), bold: true }] }],
    'قال الوزير',
  ],
  [
    'a link inside a sentence',
    [
      {
        type: 'paragraph',
        children: [
          text('وفق '),
          { type: 'link', url: 'https://example.org', children: [text('البيان')] },
          text('.'),
        ],
      },
    ],
    'وفق البيان.',
  ],
  [
    'a heading, a quote and code',
    [
      { type: 'heading', level: 3, children: [text('عنوان')] },
      { type: 'quote', children: [text('اقتباس')] },
      { type: 'code', children: [text('a\nb')] },
    ],
    'عنوان\nاقتباس\na\nb',
  ],
  [
    'a list in a list, in reading order',
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('واحد')] },
          {
            type: 'list',
            format: 'ordered',
            children: [{ type: 'list-item', children: [text('اثنان')] }],
          },
          { type: 'list-item', children: [text('ثلاثة')] },
        ],
      },
    ],
    'واحد\nاثنان\nثلاثة',
  ],
  [
    'the caption of an image',
    [
      { type: 'image', image: { url: '/a.jpg', caption: 'ميناء عدن' }, children: [text('')] },
      { type: 'paragraph', children: [text('نص')] },
    ],
    'ميناء عدن\nنص',
  ],
  [
    'an image without a caption',
    [{ type: 'image', image: { url: '/a.jpg', caption: null }, children: [text('')] }],
    '',
  ],
  [
    'empty paragraphs between full ones',
    [
      { type: 'paragraph', children: [text('أ')] },
      { type: 'paragraph', children: [text(' ')] },
      { type: 'paragraph', children: [text('ب')] },
    ],
    'أ\nب',
  ],
  [
    'what is not a block, among blocks',
    [
      null,
      3,
      [],
      { type: 'paragraph' },
      { type: 'paragraph', children: 'x' },
      { type: 'paragraph', children: [null, 5, { type: 'text', text: 4 }, text('نص')] },
    ],
    'نص',
  ],
  [
    'a kind of block that does not exist yet',
    [
      { type: 'callout', children: [text('أ')] },
      { type: 'callout', children: [text('ب')] },
    ],
    'أ\nب',
  ],
];

it.each(read)('reads %s', (_name, blocks, expected) => {
  expect(blocksToText(blocks)).toBe(expected);
});

it('reads blocks nested deeper than the call stack', () => {
  let block: unknown = { type: 'list-item', children: [text('قاع')] };
  for (let i = 0; i < 200_000; i++) block = { type: 'list', children: [block] };
  expect(blocksToText([block])).toBe('قاع');
});

it('makes a paragraph of every line that is not blank and a heading of every ## line', () => {
  expect(textToBlocks('\r\n أول \r\n\r\n## عنوان\n##ليس عنوانا\n')).toEqual([
    { type: 'paragraph', children: [text('أول')] },
    { type: 'heading', level: 2, children: [text('عنوان')] },
    { type: 'paragraph', children: [text('##ليس عنوانا')] },
  ]);
});

it('gives back the lines of a text that went through blocks', () => {
  const lines = 'أول\nثان: «نص»\nThird';
  expect(blocksToText(textToBlocks(lines))).toBe(lines);
});
