import fs from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

const AXE = createRequire(__filename).resolve('axe-core/axe.min.js');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe-core finds serious or critical, one line each; empty when there is nothing.
 *
 * @param part CSS selector of the parts that are looked at; the whole page without one
 */
export async function seriousFindings(page: Page, part = 'html'): Promise<string[]> {
  await page.locator(part).first().waitFor();
  // Evaluated, not added as a script: the policy of the panel allows none from elsewhere.
  await page.evaluate(fs.readFileSync(AXE, 'utf8'));
  const { violations } = await page.evaluate(
    (include) =>
      (window as unknown as { axe: { run(context: object): Promise<AxeResult> } }).axe.run({
        include: [[include]],
      }),
    part,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}
