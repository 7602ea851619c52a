import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const css = fs.readFileSync(path.join(ROOT, 'src/admin/desk.css'), 'utf8');
const icons = fs.readFileSync(path.join(ROOT, 'node_modules/@strapi/icons/dist/index.js'), 'utf8');

/** In the order of the style sheet. */
const MIRRORED = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowLineLeft',
  'ArrowLineRight',
  'ChevronLeft',
  'ChevronRight',
  'SignOut',
  'ExternalLink',
  'PaperPlane',
  'Paragraph',
  'BulletList',
];

const beginnings = [...css.matchAll(/\[d\^='([^']+)'\]/g)].map(([, beginning]) => beginning ?? '');

describe('icons that point left or right', () => {
  it('are all in the style sheet', () => {
    expect(beginnings).toHaveLength(MIRRORED.length);
  });

  it.each(MIRRORED.map((name, index) => [name, beginnings[index] ?? '']))(
    '%s is recognised by its path, and no other icon is',
    (name, beginning) => {
      expect(pathOf(name).startsWith(beginning)).toBe(true);
      expect(icons.split(`d:"${beginning}`)).toHaveLength(2);
    },
  );
});

/** The bundle says `exports.Name=b`, `b=o.forwardRef(a)` and `a=(…)=>…{d:"path"}`. */
function pathOf(name: string): string {
  const component = capture(new RegExp(`exports\\.${name}=([\\w$]+)`));
  const render = capture(new RegExp(`[,\\s]${escape(component)}=o\\.forwardRef\\(([\\w$]+)\\)`));
  return capture(new RegExp(`[,\\s]${escape(render)}=\\(\\{[^]*?d:"([^"]*)"`));
}

function capture(pattern: RegExp): string {
  return pattern.exec(icons)?.[1] ?? '';
}

function escape(name: string): string {
  return name.replaceAll('$', '\\$');
}
