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

/**
 * A picture of a window with a dialog. While Strapi's dialogs are open, a page from right to left is
 * twice as wide as its window, and Playwright takes the picture of the empty half.
 */
export async function photographDialog(page: Page, name: string): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: false,
  });
  await session.detach();
  fs.writeFileSync(path.join(FOLDER, `${name}.png`), Buffer.from(data, 'base64'));
}
