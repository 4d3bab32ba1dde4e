import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No fault that axe finds within these elements and their shadow roots. */
export async function expectAccessible(page: Page, within: readonly string[]): Promise<void> {
  // Evaluated rather than added as a script, which the page's policy may forbid.
  await page.evaluate(axe);
  const found =
    await page.evaluate(`axe.run({ include: ${JSON.stringify(within.map((one) => [one]))} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')))`);
  expect(found).toEqual([]);
}
