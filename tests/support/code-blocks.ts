import fs from 'node:fs';
import path from 'node:path';

export interface CodeBlock {
  /** What stands after the opening fence. */
  readonly language: string;
  readonly text: string;
}

const ROOT = path.resolve(__dirname, '../..');

/** The fenced code of a page, in order. @param page from the root of the project */
export function codeBlocks(page: string): CodeBlock[] {
  const markdown = fs.readFileSync(path.join(ROOT, page), 'utf8');
  const fences = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...fences].map(([, language = '', text = '']) => ({ language, text }));
}
