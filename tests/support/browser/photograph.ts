import fs from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../../..');
/** `UPDATE=1 npm test e2e` renews the pictures of the documentation. */
const FOLDER = path.join(ROOT, process.env.UPDATE ? 'docs/screenshots' : '.tmp/screenshots');

/**
 * A picture of what the window shows, when fonts have come and nothing moves.
 *
 * @param name file name without its ending
 */
export async function photograph(page: Page, name: string): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: path.join(FOLDER, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
