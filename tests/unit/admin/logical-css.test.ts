import fs from 'node:fs';
import path from 'node:path';

import { logicalDeclaration } from '../../../src/admin/direction/logical-css';

const ROOT = path.resolve(__dirname, '../../..');

/** Of a rule as CSS writes it. */
function turned(css: string): string {
  const rule = css.split(';').map((declaration) => {
    const [property = '', value = ''] = declaration.split(/:\s*/);
    return { property: property.trim(), value };
  });
  return rule
    .map((one) => logicalDeclaration(one, rule) ?? `${one.property}:${one.value};`)
    .join('');
}

describe('CSS of Strapi that says left and right', () => {
  it.each([
    ['padding-left: 4px', 'padding-inline-start:4px;'],
    ['margin-right: auto', 'margin-inline-end:auto;'],
    ['border-right: 1px solid #ccc', 'border-inline-end:1px solid #ccc;'],
    ['border-left-width: 2px !important', 'border-inline-start-width:2px !important;'],
    ['border-top-left-radius: 4px', 'border-start-start-radius:4px;'],
    ['border-bottom-right-radius: 4px', 'border-end-end-radius:4px;'],
    ['text-align: left', 'text-align:start;'],
    ['text-align: right', 'text-align:end;'],
    ['right: 1.6rem; top: 50%', 'inset-inline-end:1.6rem;top:50%;'],
    ['left: 0; right: 0', 'inset-inline-start:0;inset-inline-end:0;'],
    ['padding: 0 0 0 8px', 'padding-block:0 0;padding-inline:8px 0;'],
    [
      'border-radius: 4px 0 0 4px',
      'border-start-start-radius:4px;border-start-end-radius:0;' +
        'border-end-end-radius:0;border-end-start-radius:4px;',
    ],
  ])('%s turns around with the page', (css, logical) => expect(turned(css)).toBe(logical));

  it.each([
    ['what is in the middle', 'left:50%;right:auto;transform:translateX(-50%);'],
    ['the point that somebody chose', 'left:23.4%;'],
    ['what is the same on both sides', 'margin:0 -2px 0 -2px;'],
    ['corners that are the same on both sides', 'border-radius:4px 4px 0 0;'],
    ['what has no side', 'padding-top:4px;text-align:center;transition:left 1s;'],
  ])('%s stays where it is', (_, css) => expect(turned(css.replace(/;$/, ''))).toBe(css));

  it('is written by the package that is replaced, and that package is where it is looked for', () => {
    const config = fs.readFileSync(path.join(ROOT, 'src/admin/vite.config.ts'), 'utf8');
    const [, original = ''] = /root\}\/(node_modules\/[^`]+stylis[^`]+)`/.exec(config) ?? [];
    expect(fs.readFileSync(path.join(ROOT, original), 'utf8')).toContain('Middleware');
  });
});
