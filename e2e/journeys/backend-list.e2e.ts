import { expect } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';

function html(title: string, href: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><main><p>About ${title} and what belongs to it.</p><a href="${href}">Read on</a></main></body></html>`;
}

test('connect, have the backend ask a list of addresses, and ask it again', async ({ extension, site }) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  for (const [path, title] of [
    ['/', 'Benches'],
    ['/oak', 'Oak benches'],
    ['/elm', 'Elm benches'],
  ] as const)
    site.route(path, ({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(title, '/unlisted'));
    });
  const backend = await prepareBackend();
  try {
    await backend.start();
    await connect(await extension.openOptions(), backend.url);
    const { page } = await openCrawlForm(extension, `${site.origin}/`);
    asked.length = 0;
    await page.getByRole('button', { name: 'A list of addresses' }).click();
    const field = page.getByRole('textbox', { name: 'Addresses, one a line' });
    await field.fill('https://shop.example.com/a\nhttps://shop.example.com/b');
    await expect(page.getByRole('button', { name: 'The backend' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'The backend' }).click();
    // Of private hosts the backend asks one.
    await field.fill('http://127.0.0.1:9/\nhttp://10.0.0.1/');
    await page.getByRole('button', { name: 'Start the crawl' }).click();
    await expect(page.getByRole('alert')).toContainText('several hosts of your own network');
    await field.fill(['/oak', '/elm', '/gone'].map((path) => site.origin + path).join('\n'));
    await expectAccessible(page, ['main']);
    await page.getByRole('button', { name: 'Start the crawl' }).click();

    // The report opens by itself, once it is there.
    await expect(page.getByText('A list: its links were not followed.')).toBeVisible({ timeout: 90_000 });
    const figure = (name: string) => page.locator(`.site-crawl_figures div:has(dt:text-is("${name}")) dd`);
    await expect(figure('Pages')).toHaveText('2');
    expect(asked.toSorted()).toEqual(['/elm', '/oak']);
    await expect(page.getByRole('button', { name: 'Every week' })).toHaveCount(0);
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByText('Links to pages that are not there').click();
    await expect(page.getByText(`${site.origin}/gone`).first()).toBeVisible();

    await page.getByRole('button', { name: 'Crawl again' }).click();
    await expect.poll(() => asked.toSorted(), { timeout: 90_000 }).toEqual(['/elm', '/elm', '/oak', '/oak']);
  } finally {
    await backend.remove();
  }
});
