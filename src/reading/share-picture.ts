import sharp from 'sharp';

import { directionOf } from '../syndication/direction';
import type { Story } from '../syndication/story';
import { shareText } from './share-text';

/** In pixels, as networks ask for it (https://ogp.me, https://developer.x.com/en/docs/x-for-websites/cards). */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** Files of the font: its letters are shaped by pango, whatever fonts the machine has. */
export interface ShareFonts {
  readonly bold: string;
}

const MARGIN = 80;
const TEXT_WIDTH = SHARE_WIDTH - 2 * MARGIN;
const HEADLINE_TOP = 190;
const HEADLINE_HEIGHT = 350;
const PAPER = '#fbfaf6';
const INK = '#1c1a17';
const RED = '#a50e18';

/**
 * The picture that networks show of a story: the name of the publication, kicker and headline, in the
 * direction of the story. A headline that is too long for its size is set smaller, never cut.
 *
 * @returns a PNG
 */
export async function drawSharePicture(
  { headline, kicker, language }: Pick<Story, 'headline' | 'kicker' | 'language'>,
  publicationName: string,
  fonts: ShareFonts,
): Promise<Buffer> {
  const isRtl = directionOf(language) === 'rtl';
  const write = (text: string, colour: string, size: number, height?: number) =>
    drawText(shareText(text, isRtl), { colour, size, height, fontfile: fonts.bold });
  const place = ({ data, info }: Drawn, top: number, isAtStart = true) => ({
    input: data,
    top: Math.round(top),
    left: isAtStart === isRtl ? SHARE_WIDTH - MARGIN - info.width : MARGIN,
  });
  const name = await write(publicationName, RED, 38);
  const title = shareText(headline, isRtl) === '' ? publicationName : headline;
  const natural = await write(title, INK, 46);
  const fitted =
    natural.info.height > HEADLINE_HEIGHT ? await write(title, INK, 46, HEADLINE_HEIGHT) : natural;
  const above = shareText(kicker ?? '', isRtl) === '' ? [] : [await write(kicker ?? '', RED, 26)];
  const bar = {
    create: { width: SHARE_WIDTH, height: 16, channels: 3 as const, background: RED },
  };
  return sharp({
    create: { width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 3, background: PAPER },
  })
    .composite([
      { input: bar, top: SHARE_HEIGHT - 16, left: 0 },
      place(name, 48),
      ...above.map((drawn) => place(drawn, 62, false)),
      place(fitted, HEADLINE_TOP + (HEADLINE_HEIGHT - fitted.info.height) / 2),
    ])
    .png({ palette: true })
    .toBuffer();
}

interface Drawn {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

interface TextStyle {
  readonly colour: string;
  /** In points, at 96 dots an inch. */
  readonly size: number;
  /** In pixels: the text is made to fit; undefined for its own size. */
  readonly height: number | undefined;
  readonly fontfile: string;
}

/** @param markup for pango, escaped already */
async function drawText(
  markup: string,
  { colour, size, height, fontfile }: TextStyle,
): Promise<Drawn> {
  return sharp({
    text: {
      text: `<span foreground="${colour}">${markup}</span>`,
      font: `IBM Plex Sans Arabic Bold ${size}`,
      fontfile,
      width: TEXT_WIDTH,
      // Either one: with a height sharp chooses the resolution itself.
      ...(height === undefined ? { dpi: 96 } : { height }),
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
}
