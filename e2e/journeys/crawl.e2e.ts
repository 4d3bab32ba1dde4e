import { expect, type Page } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';
import { readSaved } from '../support/saved-files.ts';
import { grantOrigins } from '../support/switch-on.ts';

function html(title: string, ...links: readonly string[]): string {
  const body = links.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><main><p>About ${title} and what belongs to it.</p>${body}</main></body></html>`;
}

test('crawl a site, read its report, crawl it again and compare', async ({ extension, site }) => {
  site.route('/', html('Benches', '/oak', '/old', '/gone'));
  // A server that says how to ask whether a page changed.
  let unchanged = 0;
  site.route('/oak', (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"oak-1"';
    if (isKnown) unchanged += 1;
    response.writeHead(isKnown ? 304 : 200, { 'content-type': 'text/html', etag: '"oak-1"' });
    response.end(isKnown ? undefined : html('Oak benches', '/care', '/'));
  });
  // Held back until the progress was seen, which a quick site would not show for long.
  const seen = Promise.withResolvers<undefined>();
  site.route('/care', (_, response) => {
    const answer = (): void =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end(html('Care of benches', '/', '/oak'));
    void seen.promise.then(answer);
  });
  site.route('/old', (_, response) => void response.writeHead(301, { location: '/care' }).end());
  site.route('/robots.txt', (_, response) => void response.writeHead(200).end('User-agent: *\nDisallow: /private/\n'));
  await grantOrigins(extension, ['http://localhost/*', 'https://localhost/*']);

  const { page } = await openCrawlForm(extension, `${site.origin}/`);
  await expect(page.getByRole('textbox', { name: 'Address to start from' })).toHaveValue(`${site.origin}/`);
  await page.getByRole('button', { name: 'Start the crawl' }).click();
  await expect(page.getByText('Pages a second')).toBeVisible();
  seen.resolve(undefined);
  await expect(page.getByText('Complete: every address in scope that robots.txt allows was asked.')).toBeVisible();
  await expect(figure(page, 'Pages')).toHaveText('3');
  await expect(figure(page, 'Addresses known')).toHaveText('5');
  await expectAccessible(page, ['main']);

  const notices = await figure(page, 'Notices').textContent();
  await openTab(page, 'Findings');
  await expect(page.getByRole('button', { name: `Notices ${notices}`, exact: true })).toBeVisible();
  await page.getByText('Links to pages that are not there').click();
  await expect(page.getByText(`${site.origin}/gone answers 404; 1 link leads there.`)).toBeVisible();
  await expectAccessible(page, ['main']);
  const outlined = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the page and outline the element' }).first().click();
  await expect((await outlined).locator('sightline-highlight')).toBeAttached();

  await openTab(page, 'Pages');
  // A filter with a name is there in the next report too.
  await page.getByRole('combobox', { name: 'What they have' }).selectOption('In no sitemap');
  await expect(page.getByText('3 of 5')).toBeVisible();
  await page.getByText('Saved filters (0)').click();
  await page.getByRole('textbox', { name: 'Name of this filter' }).fill('Beside the sitemap');
  await page.getByRole('button', { name: 'Save this filter' }).click();
  await expect(page.getByText('Saved filters (1)')).toBeVisible();
  await expectAccessible(page, ['main']);
  await page.getByRole('combobox', { name: 'What they have' }).selectOption('With anything');
  await page.getByRole('button', { name: /\/care$/ }).click();
  const drawer = page.getByRole('dialog');
  const inlinks = drawer.getByRole('region', { name: 'Pages that link here' });
  await expect(inlinks.getByRole('listitem')).toHaveText([/\/oak“Read on at \/care”$/]);
  await drawer.getByRole('button', { name: 'Close' }).click();

  await openTab(page, 'Structure');
  await expect(page.locator('canvas')).toHaveText(/^3 pages in rings/);
  await expect(page.getByRole('button', { name: `Pages below ${site.origin}/`, exact: true })).toBeVisible();
  await openTab(page, 'robots.txt and sitemaps');
  await expect(page.getByText('Disallow: /private/')).toBeVisible();
  await openTab(page, 'Comparison');
  await expect(page.getByText('There is no earlier crawl of this site')).toBeVisible();

  site.route('/gone', html('Back again', '/'));
  site.route('/care', html('Care of wood', '/', '/oak'));
  await page.getByRole('button', { name: 'Crawl again' }).click();
  await expect(figure(page, 'Addresses known')).toHaveText('5');
  await expect(page.getByRole('region', { name: 'Crawls of this site' }).getByRole('row')).toHaveCount(3);
  expect(unchanged).toBe(1);
  await expect(page.getByRole('row', { name: /^unchanged since the crawl before/ })).toContainText('1');
  await openTab(page, 'Comparison');
  await expect(page.getByRole('region', { name: 'Fixed' })).toContainText('Links to pages that are not there');
  await expect(page.getByRole('region', { name: 'New pages' })).toContainText(`${site.origin}/gone`);
  await expect(page.getByRole('region', { name: 'Changed pages' })).toContainText('Care of benches → Care of wood');

  const saved = await readSaved(page);
  await page.getByRole('button', { name: 'Save the report' }).click();
  await page.getByRole('menuitem', { name: 'JSON' }).click();
  const json = await saved();
  expect(JSON.parse(json)).toMatchObject({
    start: `${site.origin}/`,
    counts: { fetched: 3, 'not-modified': 1, redirect: 1 },
  });
  await page.getByRole('button', { name: 'All crawls' }).click();
  await page
    .getByLabel('Open a report file')
    .setInputFiles({ name: 'crawl.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(figure(page, 'Pages')).toHaveText('4');
  await openTab(page, 'Pages');
  await page.getByText('Saved filters (1)').click();
  await page.getByRole('button', { name: 'Beside the sitemap', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'What they have' })).toHaveValue('not-in-sitemap');
  await openTab(page, 'robots.txt and sitemaps');
  await expect(page.getByText('This report does not hold them.')).toBeVisible();
});

test('a crawl whose tab was closed goes on where it stood', async ({ extension, site }) => {
  const paths = Array.from({ length: 12 }, (_, at) => `/p${at}`);
  let asked = 0;
  let answered = 0;
  let allowed = 5;
  // The site answers as many requests as it is allowed to, so that the crawl stands still where the test wants it to.
  const waiting: (() => void)[] = [];
  const allow = (more: number): void => {
    allowed += more;
    for (const answer of waiting.splice(0, allowed - answered)) answer();
  };
  site.route('/', html('Start', ...paths));
  for (const path of paths)
    site.route(path, (_, response) => {
      asked += 1;
      const answer = (): void => {
        answered += 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end(html(`Page ${path}`));
      };
      if (answered < allowed) answer();
      else waiting.push(answer);
    });
  await grantOrigins(extension, ['http://localhost/*', 'https://localhost/*']);
  const address = `chrome-extension://${extension.extensionId}/dashboard.html#*/crawls`;
  const first = await extension.context.newPage();
  await first.goto(`${address}/new/${encodeURIComponent(`${site.origin}/`)}`);
  await first.getByRole('button', { name: 'Start the crawl' }).click();
  await expect(figure(first, 'Pages')).toHaveText('6 / 500');
  await first.close();
  waiting.length = 0;

  const second = await extension.context.newPage();
  await second.goto(address);
  await expect(second.getByText('Interrupted: its tab was closed')).toBeVisible();
  await second.getByRole('button', { name: 'Go on' }).click();
  await second.getByRole('button', { name: 'Pause' }).click();
  allow(100);
  await expect(second.getByText('Paused')).toBeVisible();
  await second.getByRole('button', { name: 'Go on' }).click();
  await expect(second.getByText('Complete: every address in scope')).toBeVisible();
  await expect(figure(second, 'Pages')).toHaveText('13');
  // Asked again is at most what was on its way, or was read within the last second, when the tab was closed.
  expect(asked).toBeLessThanOrEqual(paths.length + 7);
});

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

function figure(page: Page, name: string): ReturnType<Page['locator']> {
  return page.locator(`.site-crawl_figures div:has(dt:text-is("${name}")) dd`);
}
