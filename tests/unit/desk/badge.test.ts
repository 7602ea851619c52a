import fs from 'node:fs';
import path from 'node:path';

import { badgeColours, contrast } from '../../../src/desk/badge-colours';
import { minutesLeft } from '../../../src/desk/time-left';
import { parseUrgencyLevels } from '../../../src/intake';

const FILE = path.resolve(__dirname, '../../../database/reference/urgency-levels.tsv');
const levels = parseUrgencyLevels(fs.readFileSync(FILE, 'utf8'), 'urgency-levels.tsv');

describe('the badge of an urgency level', () => {
  it.each(levels.map(({ code, colour }) => [code, colour]))(
    'is readable on the colour of %s (%s): 4.5:1 or more',
    (_, colour) => {
      const { background, text } = badgeColours(colour);
      expect(background).toBe(colour);
      expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has dark letters on a light colour', () => {
    expect(badgeColours('#ffe08a').text).toBe('#1c1a17');
  });

  it.each([null, undefined, 'red', '#12345', 7])('is neutral where the colour is %p', (colour) => {
    const { background, text } = badgeColours(colour);
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  });

  it('measures contrast as WCAG does: 21 between black and white, 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#175ea8', '#175ea8')).toBe(1);
  });
});

describe('the time that a story is still breaking', () => {
  const now = Date.parse('2026-03-01T12:00:00.000Z');

  it.each([
    ['2026-03-01T12:30:00.000Z', 30],
    ['2026-03-01T12:00:01.000Z', 1],
    ['2026-03-01T12:00:00.000Z', 0],
    ['2026-03-01T11:00:00.000Z', 0],
    ['soon', 0],
    [null, 0],
    [undefined, 0],
  ])('until %s is %d minutes', (until, minutes) => {
    expect(minutesLeft(until, now)).toBe(minutes);
  });
});
