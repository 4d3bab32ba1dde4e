import { expect } from '@playwright/test';

import { test } from '../support/extension-test.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { grantOrigins } from '../support/switch-on.ts';

test('from a results page to an audit of every page that it lists, and from a long list to what is wrong with it', async ({
  extension,
  site,
}) => {
  const { context } = extension;
  const html = (title: string): string =>
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><a href="/elsewhere">Elsewhere</a></body></html>`;
  site.route('/p0', html('First result'));
  site.route('/p1', html('Second result'));
  // The results lead to this machine, where they can be read.
  await serve(context, 'www.google.com', () =>
    googlePage({ hosts: ['first.example', 'second.example', 'third.example'] }).replaceAll(
      /https:\/\/\w+\.example\/(p\d)/g,
      `${site.origin}/$1`,
    ),
  );
  await turnOn(extension, 'google');
  await grantOrigins(extension, ['http://localhost/*', 'https://localhost/*']);
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await expect(results.locator('sightline-bar')).toBeAttached();
  const panel = await extension.openBehind(results, 'sidepanel');
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Audit these results' }).dispatchEvent('click');
  const page = await opening;

  const list = page.getByRole('textbox', { name: 'Addresses, one a line' });
  await expect(list).toHaveValue(['/p0', '/p1', '/p2'].map((path) => site.origin + path).join('\n'));
  await expect(page.getByText('3 web addresses', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Start the crawl' }).click();
  await expect(page.getByText('A list: its links were not followed.')).toBeVisible();
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByText('Links to pages that are not there').click();
  await expect(page.getByText(`${site.origin}/p2 answers 404; the list names it.`)).toBeVisible();
  // What they link to is known, and was not asked.
  await page.getByRole('tab', { name: 'Pages', exact: true }).click();
  await expect(page.getByText('2 of 4')).toBeVisible();

  await page.getByRole('button', { name: 'All crawls' }).click();
  await page.getByRole('button', { name: 'A list of addresses', exact: true }).click();
  const rows = ['/p1,2,90', '/p0,7,80', '/p2,2,99'].map((row) => site.origin + row);
  await page.getByLabel('Search Console’s pages, as CSV').setInputFiles({
    name: 'Pages.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Top pages,Clicks,Impressions\n${rows.join('\n')}\n`),
  });
  await expect(list).toHaveValue(['/p0', '/p2', '/p1'].map((path) => site.origin + path).join('\n'));
  await list.fill('');
  const many = Array.from({ length: 20_000 }, (_, at) => `https://shop.example/page-${at}`);
  await list.evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    ['nonsense', ...many].join('\n'),
  );
  await expect(page.getByText('20,000 web addresses Only the first 2,000 are taken.', { exact: false })).toBeVisible();
  await expect(page.getByText('1 entry is not a web address and is left out: nonsense')).toBeVisible();
});
