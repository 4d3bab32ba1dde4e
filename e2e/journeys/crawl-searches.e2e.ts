import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';
import { grantOrigins } from '../support/switch-on.ts';

function html(title: string, ...links: readonly string[]): string {
  const body = links.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
}

test('crawl a site with an export of Search Console, and see which pages should link to each other', async ({
  extension,
  site,
}) => {
  site.route('/', html('Benches', '/oak', '/beech'));
  site.route('/oak', html('Oak benches', '/'));
  site.route('/beech', html('Beech benches', '/'));
  await grantOrigins(extension, ['http://localhost/*', 'https://localhost/*']);
  const { page } = await openCrawlForm(extension, `${site.origin}/`);

  const choose = (text: string): Promise<void> =>
    page
      .getByLabel('Search Console’s pages, as CSV')
      .setInputFiles({ name: 'pages.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('Query,Clicks\nbench,3\n');
  await expect(page.getByRole('alert')).toContainText('has no columns Page, Clicks and Impressions');
  const rows = ['/oak', '/beech'].flatMap((path) =>
    ['garden bench', 'wooden bench', 'park bench'].map((query) => `${query},${site.origin}${path},3,40`),
  );
  await choose(`Query,Page,Clicks,Impressions\n${rows.join('\n')}\n`);
  await expect(page.getByText('Figures of 2 pages were read.')).toBeVisible();
  await expectAccessible(page, ['main']);
  await page.getByRole('button', { name: 'Start the crawl' }).click();
  await expect(page.getByText('Complete: every address in scope that robots.txt allows was asked.')).toBeVisible();
  await page.getByRole('tab', { name: 'Findings', exact: true }).click();
  await page.getByText('Pages that should link to each other').click();
  await expect(page.getByText('1 pair of pages is found by the same searches and not linked.')).toBeVisible();
  await expect(page.getByText('garden bench, wooden bench, park bench')).toBeVisible();
});
