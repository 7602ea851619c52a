/** A declaration of CSS, such as `padding-left: 4px`. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/**
 * What says the same by start and end instead of left and right, so that it turns around where the
 * page runs from right to left. From left to right nothing changes.
 *
 * @param rule the declarations of the rule that it stands in, itself among them
 * @returns declarations as CSS writes them, one after the other; null: it names no side, or must not turn
 */
export function logicalDeclaration(
  { property, value }: Declaration,
  rule: readonly Declaration[],
): string | null {
  if (property === 'left' || property === 'right') {
    return rule.some(isPlacedByShare) ? null : `inset-${INLINE[property]}:${value};`;
  }
  if (property === 'text-align') {
    const turned = value.replace(/^left\b/, 'start').replace(/^right\b/, 'end');
    return turned === value ? null : `text-align:${turned};`;
  }
  const radius = /^border-(top|bottom)-(left|right)-radius$/.exec(property);
  if (radius) {
    const [, block, inline] = radius as unknown as [string, keyof typeof BLOCK, Side];
    return `border-${BLOCK[block]}-${END[inline]}-radius:${value};`;
  }
  const side = /^(padding|margin|border)-(left|right)(-\w+)?$/.exec(property);
  if (side) {
    const [, box, inline, aspect = ''] = side as unknown as [string, string, Side, string?];
    return `${box}-${INLINE[inline]}${aspect}:${value};`;
  }
  return fourSides(property, value);
}

type Side = 'left' | 'right';

const END = { left: 'start', right: 'end' } as const;
const INLINE = { left: 'inline-start', right: 'inline-end' } as const;
const BLOCK = { top: 'start', bottom: 'end' } as const;

/**
 * What stands at a share of a width is in the middle (then a transform, which has no start, pulls it
 * back by half of its own width) or where somebody pointed: the same place in both directions.
 */
function isPlacedByShare({ property, value }: Declaration): boolean {
  return (property === 'left' || property === 'right') && value.includes('%');
}

/** Shorthands whose left is not as its right. */
function fourSides(property: string, value: string): string | null {
  const parts = value.trim().split(/\s+/);
  if (parts.length !== 4 || /[!/(]/.test(value)) return null;
  const [first, second, third, fourth] = parts;
  if (property === 'padding' || property === 'margin') {
    if (second === fourth) return null;
    return `${property}-block:${first} ${third};${property}-inline:${fourth} ${second};`;
  }
  if (property !== 'border-radius' || (first === second && third === fourth)) return null;
  return [
    `border-start-start-radius:${first};border-start-end-radius:${second};`,
    `border-end-end-radius:${third};border-end-start-radius:${fourth};`,
  ].join('');
}
