/** Colours of a badge; the text is the one of white and near-black that is easier to read on it. */
export interface BadgeColours {
  readonly background: string;
  readonly text: string;
}

const NEUTRAL = '#475569';
const WHITE = '#ffffff';
const INK = '#1c1a17';

/** @param colour `#rrggbb` of an urgency level; anything else gives a neutral badge */
export function badgeColours(colour: unknown): BadgeColours {
  const background =
    typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : NEUTRAL;
  const isWhiteBetter = contrast(background, WHITE) >= contrast(background, INK);
  return { background, text: isWhiteBetter ? WHITE : INK };
}

/** Contrast of two colours after WCAG 2.2, 1 … 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
