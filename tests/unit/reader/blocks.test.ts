import { blocksToTree, safeHref, safeImage } from '../../../public/reader/blocks.mjs';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const node = (tag: string, children: unknown[], attributes = {}) => ({ tag, attributes, children });

it.each([
  ['a paragraph', paragraph(text('نص')), node('p', ['نص'])],
  ['a heading', { type: 'heading', level: 3, children: [text('ع')] }, node('h3', ['ع'])],
  ['a quote', { type: 'quote', children: [text('ق')] }, node('blockquote', ['ق'])],
  ['code', { type: 'code', children: [text('<b>')] }, node('pre', ['<b>'])],
  [
    'a list within a list',
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('1')] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [text('2')] }],
        },
      ],
    },
    node('ol', [node('li', ['1']), node('ul', [node('li', ['2'])])]),
  ],
  [
    'a picture with its caption',
    { type: 'image', image: { url: '/uploads/a.jpg', alternativeText: 'وصف', caption: 'شرح' } },
    node('figure', [
      node('img', [], { src: '/uploads/a.jpg', alt: 'وصف', loading: 'lazy' }),
      node('figcaption', ['شرح']),
    ]),
  ],
])('shows %s', (_name, block, tree) => {
  expect(blocksToTree([block])).toEqual([tree]);
});

it('keeps the headline of the page as its only h1', () => {
  const heading = (level: unknown) => ({ type: 'heading', level, children: [text('ع')] });
  const tags = [1, 2, 6, 9, 'x', undefined].map((level) => blocksToTree([heading(level)])[0].tag);
  expect(tags).toEqual(['h2', 'h2', 'h6', 'h6', 'h2', 'h2']);
});

it('wraps marked text from the outside in, in one order', () => {
  const [tree] = blocksToTree([paragraph(text('مهم', { code: true, bold: true, italic: true }))]);
  expect(tree).toEqual(node('p', [node('strong', [node('em', [node('code', ['مهم'])])])]));
});

it('links where the address is safe, and keeps the words where it is not', () => {
  const link = (url: string) => ({ type: 'link', url, children: [text('هنا')] });
  expect(
    blocksToTree([paragraph(link('https://example.org/x'), link('javascript:alert(1)'))]),
  ).toEqual([
    node('p', [
      node('a', ['هنا'], { href: 'https://example.org/x', rel: 'noopener nofollow' }),
      'هنا',
    ]),
  ]);
});

it('treats markup in a text as text', () => {
  const tree = blocksToTree([paragraph(text('<img src=x onerror=alert(1)>'))]);
  expect(tree).toEqual([node('p', ['<img src=x onerror=alert(1)>'])]);
});

it.each([
  [null],
  ['نص'],
  [{}],
  [[null, 1, 'x', []]],
  [[{ type: 'paragraph' }]],
  [[{ type: 'paragraph', children: [null, { text: 5 }, { type: 'text', text: ' ' }] }]],
  [[{ type: 'list', children: 'x' }]],
  [[{ type: 'image', image: { url: 'javascript:alert(1)' } }]],
  [[{ type: 'image' }]],
  [[{ type: 'script', children: [{ type: 'text', text: 'x' }] }]],
])('shows nothing for %j', (blocks) => {
  expect(blocksToTree(blocks)).toEqual([]);
});

it.each([
  ['https://example.org', true],
  ['http://example.org/a?b=c', true],
  ['mailto:desk@example.org', true],
  ['/uploads/report.pdf', true],
  ['/', true],
  [' https://example.org ', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['//example.org', false],
  ['/\\example.org', false],
  ['https://a b', false],
  ['', false],
  [undefined, false],
  [{}, false],
])('%j as the address of a link: %s', (url, isSafe) => {
  expect(safeHref(url) !== null).toBe(isSafe);
});

it('takes no picture from an e-mail address', () => {
  expect(safeImage('mailto:desk@example.org')).toBeNull();
  expect(safeImage('/uploads/a.jpg')).toBe('/uploads/a.jpg');
});
