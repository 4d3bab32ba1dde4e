import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';
import { readSaved } from '../support/saved-files.ts';
import { grantOrigins } from '../support/switch-on.ts';

function html(heading: string, ...links: readonly string[]): string {
  const body = links.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><h1>${heading}</h1><main><p>About ${heading} and what belongs to it.</p>${body}</main></body></html>`;
}

test('crawl a site whose pages have no title, and take a table of drafts for all of them', async ({
  extension,
  site,
}) => {
  site.route('/', html('Benches of oak', '/care', '/oak', '/same', '/gone-later'));
  site.route('/care', html('Care of benches', '/'));
  site.route('/oak', html('Oak and other woods', '/'));
  // Says the same as another page: no two get one title.
  site.route('/same', html('Oak and other woods', '/'));
  site.route('/gone-later', html('Not for long', '/'));
  await grantOrigins(extension, ['http://localhost/*', 'https://localhost/*']);
  const { page } = await openCrawlForm(extension, `${site.origin}/`);
  await page.getByRole('button', { name: 'Start the crawl' }).click();
  await expect(page.getByText('Complete: every address in scope that robots.txt allows was asked.')).toBeVisible();

  await page.getByRole('tab', { name: 'Findings', exact: true }).click();
  await page.getByText('Title missing or empty').first().click();
  const drafts = page.getByRole('region', { name: 'Drafts of fixes' });
  await expect(drafts.getByText('made by rules on this device')).toBeVisible();

  // Between the crawl and the drafts one page goes, and the site asks for time once.
  site.route('/gone-later', (_, response) => void response.writeHead(404).end());
  let refusals = 0;
  site.route('/oak', (_, response) => {
    refusals += 1;
    if (refusals === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(html('Oak and other woods', '/'));
  });
  await drafts.getByRole('button', { name: 'Draft a fix for each page' }).click();
  await expect(drafts.getByText('The site asks for more time. Go on later: what is drafted stays.')).toBeVisible();
  await expect(drafts.getByRole('row').filter({ hasText: 'Benches of oak' })).toBeVisible();
  await drafts.getByRole('button', { name: 'Go on' }).click();
  await expect(drafts.getByText('Pages read again: 5 of 5')).toBeVisible({ timeout: 20_000 });
  await expect(drafts.getByText('1 page could not be read again: answers 404.')).toBeVisible();
  const rows = drafts.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(4);
  const titles = await rows.locator('td:last-child').allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
  await expectAccessible(page, ['main']);

  // They are there when one comes back from another part of the report.
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await page.getByRole('tab', { name: 'Findings', exact: true }).click();
  await page.getByText('Title missing or empty').first().click();
  await expect(drafts.getByText('Pages read again: 5 of 5')).toBeVisible();
  const saved = await readSaved(page);
  await drafts.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = await saved();
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(6);
  for (const title of titles.filter((text) => text.includes('Benches of oak')))
    expect(csv).toContain(`<title>${title}</title>`);
  expect(csv).toContain('answers 404');
});
