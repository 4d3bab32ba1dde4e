import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser } from '@playwright/test';

/** axe-core's rules that judge what rules of ours judge too. */
const overlappingRules = [
  'area-alt',
  'document-title',
  'empty-heading',
  'heading-order',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'image-alt',
  'input-image-alt',
  'link-name',
  'meta-refresh',
  'meta-viewport',
  'object-alt',
  'page-has-heading-one',
  'role-img-alt',
  'svg-img-alt',
];

/** Milliseconds that axe-core takes for its overlapping rules, the first run in a fresh tab left out. */
export async function measureAxe(browser: Browser, url: string): Promise<number> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(source);
    const options = JSON.stringify({
      runOnly: { type: 'rule', values: overlappingRules },
      resultTypes: ['violations'],
      iframes: false,
    });
    const script = `(async () => { const times = []; for (let i = 0; i < 2; i++) { const start = performance.now(); await axe.run(document, ${options}); times.push(performance.now() - start); } return times[1]; })()`;
    return Number(await page.evaluate(script));
  } finally {
    await context.close();
  }
}
