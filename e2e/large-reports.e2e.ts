import { expect, type Page } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const count = 5_000;
const numbers = Array.from({ length: count }, (_, index) => index + 1);

/** As many findings of each kind (images load late, so that the page itself is quick): headings that skip a level, images without alt, links that say nothing. */
const largePage = `<!doctype html><html lang="en"><head><title>Everything</title>
${numbers
  .slice(0, 500)
  .map((number) => `<link rel="alternate" hreflang="x-${number}" href="/${number}">`)
  .join('')}
<script type="application/ld+json">${JSON.stringify(
  numbers
    .slice(0, 2_000)
    .map((number) => ({ '@context': 'https://schema.org', '@type': 'Product', sku: `p${number}` })),
)}</script></head><body><h1>Everything</h1>
${numbers.map((number) => `<h4>Part ${number}</h4><img src="/${number}.png" loading="lazy"><a href="/to/${number}">click here</a>`).join('\n')}
</body></html>`;

const largeRobots = `User-agent: *\n${numbers.map((number) => `Disallow: /private/${number}/`).join('\n')}`;

test(`${count} headings, images and links each: every tab opens at once, stays small, and scrolls to its last row`, async ({
  extension,
  site,
}) => {
  site.route('/all', largePage);
  site.route('/robots.txt', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(largeRobots);
  });
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.goto(`${site.origin}/all`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  const places = await panel.locator('.issues_issue-count').allTextContents();
  const total = places.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  expect(total).toBeGreaterThan(count);

  for (const name of await panel.getByRole('tab').allTextContents()) {
    const opening = await timeToOpen(panel, name);
    test.info().annotations.push({ type: name, description: `${opening.ms.toFixed(0)} ms, ${opening.nodes} elements` });
    // A list without windows would hold tens of thousands.
    expect({ name, isSmall: opening.nodes < 8_000 }).toEqual({ name, isSmall: true });
  }
  for (const [name, last] of [
    ['Outline', `Part ${count}`],
    ['Links', `/to/${count}`],
    ['Images', `/${count}.png`],
  ] as const) {
    await panel.getByRole('tab', { name }).click();
    await scrollToEnd(panel);
    await expect(panel.locator('[data-scroller]')).toContainText(last);
  }
  // By keyboard alone: from the search box to a row and its place in the page.
  await panel.getByRole('tab', { name: 'Images' }).focus();
  await panel.keyboard.press('/');
  await panel.keyboard.type(`/${count}.png`);
  await expect(panel.locator('[data-scroller] [data-row]')).toHaveCount(1);
});

/** From the click to the next frame after the tab's contents are there. */
function timeToOpen(panel: Page, name: string): Promise<{ ms: number; nodes: number }> {
  return panel.evaluate(async (wanted) => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((each) => each.textContent === wanted);
    const startMs = performance.now();
    tab?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return { ms: performance.now() - startMs, nodes: document.querySelectorAll('*').length };
  }, name);
}

/** Rows get their real heights as they come into view, so that the end moves a few times. */
async function scrollToEnd(panel: Page): Promise<void> {
  await expect
    .poll(() =>
      panel.evaluate(() => {
        const scroller = document.querySelector('[data-scroller]');
        if (!scroller) return false;
        scroller.scrollTop = scroller.scrollHeight;
        return scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
      }),
    )
    .toBe(true);
}
