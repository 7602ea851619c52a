/** One run of text inside a block of Strapi's rich text. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly children: TextNode[];
}

export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: 2;
  readonly children: TextNode[];
}

/** The blocks that we write; an editor may write every other kind. */
export type Block = ParagraphBlock | HeadingBlock;

export function paragraph(text: string): ParagraphBlock {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function heading(text: string): HeadingBlock {
  return { type: 'heading', level: 2, children: [{ type: 'text', text }] };
}

/**
 * Blocks of a plain text: a paragraph for each line that is not blank, trimmed; a line that begins
 * with `## ` is a heading of level 2.
 */
export function textToBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(LINE_END)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    blocks.push(trimmed.startsWith('## ') ? heading(trimmed.slice(3).trim()) : paragraph(trimmed));
  }
  return blocks;
}

/**
 * The plain text of Strapi blocks, as the tagger and the rules of publication read it: one line for
 * each block or list item that has text, joined by `\n`; of an image, its caption. A text is given
 * back as it is. Whatever is not a block (null, a number, a block without children) adds nothing and
 * never throws.
 */
export function blocksToText(blocks: unknown): string {
  if (typeof blocks === 'string') return blocks;
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') lines.push(line);
    line = '';
  };
  // A stack and no recursion: 2 MB of JSON can be nested deeper than the call stack reaches.
  const pending: unknown[] = [BREAK];
  pushAll(pending, asList(blocks), true);
  while (pending.length > 0) {
    const node = pending.pop();
    if (node === BREAK) endLine();
    else if (typeof node === 'string') line += node;
    else if (isRecord(node)) {
      if (typeof node.text === 'string') line += node.text;
      const isBlock = typeof node.type === 'string' && LINE_TYPES.has(node.type);
      if (isBlock) pending.push(BREAK);
      pushAll(pending, asList(node.children), false);
      if (isRecord(node.image)) pending.push(node.image.caption);
      if (isBlock) pending.push(BREAK);
    }
  }
  return lines.join('\n');
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
const BREAK = Symbol('end of a line');
const LINE_TYPES = new Set(['paragraph', 'heading', 'list', 'list-item', 'quote', 'code', 'image']);

/** Pushes nodes so that the first one is popped first. */
function pushAll(pending: unknown[], nodes: readonly unknown[], eachOnItsLine: boolean): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    if (eachOnItsLine) pending.push(BREAK);
    pending.push(nodes[i]);
  }
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? [value] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
