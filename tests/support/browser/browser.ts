import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Nothing of the machine's own: no sandbox of its kernel, no GPU, no traffic but the test's. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `npm test` finds a Chromium and names it in CHROMIUM_PATH. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: SWITCHES,
  });
}

/**
 * A window that nobody has used yet, of a browser in English: the desk must be Arabic by itself.
 * Its size and time zone are fixed, so that pictures differ only where the desk does.
 */
export async function openWindow(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'Asia/Baghdad',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(20_000);
  return context;
}
