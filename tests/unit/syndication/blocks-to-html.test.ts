import { blocksToHtml } from '../../../src/syndication/blocks-to-html';

const BASE = 'https://news.example.org';
const text = (content: string, marks: object = {}) => ({ type: 'text', text: content, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const link = (url: unknown, content = 'رابط') => ({ type: 'link', url, children: [text(content)] });

it.each<[string, unknown, string]>([
  ['a paragraph', [paragraph(text('نص'))], '<p>نص</p>'],
  ['nothing for an empty one', [paragraph(text('  '))], ''],
  ['a line end', [paragraph(text('أ\nب'))], '<p>أ<br />ب</p>'],
  [
    'marks, nested',
    [paragraph(text('نص', { bold: true, italic: true }))],
    '<p><strong><em>نص</em></strong></p>',
  ],
  [
    'a space between words, marked or not',
    [paragraph(text('أ', { bold: true }), text(' ', { bold: true }), text('ب'))],
    '<p><strong>أ</strong> ب</p>',
  ],
  ['a heading', [{ type: 'heading', level: 3, children: [text('ع')] }], '<h3>ع</h3>'],
  ['no second h1', [{ type: 'heading', level: 1, children: [text('ع')] }], '<h2>ع</h2>'],
  ['a quotation', [{ type: 'quote', children: [text('ق')] }], '<blockquote>ق</blockquote>'],
  ['code', [{ type: 'code', children: [text('<a>')] }], '<pre>&lt;a&gt;</pre>'],
  [
    'a list in a list',
    [
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('أ')] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [text('ب')] }],
          },
        ],
      },
    ],
    '<ol><li>أ</li><li><ul><li>ب</li></ul></li></ol>',
  ],
  [
    'a link',
    [paragraph(link('https://example.org/?a=1&b="2"'))],
    '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">رابط</a></p>',
  ],
  ['a link into this site', [paragraph(link('/x'))], `<p><a href="${BASE}/x">رابط</a></p>`],
  [
    'a picture',
    [{ type: 'image', image: { url: '/uploads/a.jpg', alternativeText: '"أ"', caption: 'ش' } }],
    `<figure><img src="${BASE}/uploads/a.jpg" alt="&quot;أ&quot;" /><figcaption>ش</figcaption></figure>`,
  ],
])('writes %s', (_name, blocks, html) => {
  expect(blocksToHtml(blocks, BASE)).toBe(html);
});

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  'https://a b',
  null,
  7,
])('makes no link of %j', (url) => {
  expect(blocksToHtml([paragraph(link(url))], BASE)).toBe('<p>رابط</p>');
  expect(blocksToHtml([{ type: 'image', image: { url } }], BASE)).toBe('');
});

it.each([
  null,
  undefined,
  'نص',
  7,
  {},
  [null, 7, 'x', []],
  [{ type: 'script', children: [text('x')] }],
  [{ type: 'paragraph' }],
  [{ type: 'paragraph', children: [null, 7, { type: 'text', text: 7 }] }],
  [{ type: 'image', image: 'x' }],
])('makes nothing of %j', (blocks) => {
  expect(blocksToHtml(blocks, BASE)).toBe('');
});

it('escapes text, and drops what XML cannot hold', () => {
  const html = blocksToHtml([paragraph(text('<img onerror="x"> & \u0000\ud800\u200f😀'))], BASE);
  expect(html).toBe('<p>&lt;img onerror=&quot;x&quot;&gt; &amp; \u200f😀</p>');
});

it('survives lists nested deeper than the call stack', () => {
  let list: object = { type: 'list', children: [] };
  for (let i = 0; i < 100_000; i++) list = { type: 'list', children: [list] };
  expect(blocksToHtml([list], BASE)).toBe('');
});
