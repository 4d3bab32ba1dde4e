import { expect, type Page } from '@playwright/test';

import { callEndpoint } from '#shared/api/call.ts';
import { listCrawls } from '#shared/api/endpoints/crawls.ts';
import { listProjects } from '#shared/api/endpoints/projects.ts';

import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';

function html(title: string, ...links: readonly string[]): string {
  const body = links.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><main><p>About ${title} and what belongs to it.</p>${body}</main></body></html>`;
}

test('connect, crawl a site in the backend, read its report, crawl it again, compare and schedule it', async ({
  extension,
  site,
}) => {
  test.setTimeout(240_000);
  // Of private hosts a backend of this machine asks the start's alone.
  site.route('/', html('Benches', '/oak', '/old', '/gone', 'http://127.0.0.1:9/shop'));
  site.route('/oak', html('Oak benches', '/care', '/'));
  // Held back until the progress was seen, which a quick site would not show for long.
  const seen = Promise.withResolvers<undefined>();
  site.route('/care', (_, response) => {
    void seen.promise.then(() =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html('Care of benches', '/', '/oak')),
    );
  });
  site.route('/old', (_, response) => void response.writeHead(301, { location: '/care' }).end());
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const token = await readToken(options);

    const { page, panel, start } = await openCrawlForm(extension, `${site.origin}/`);
    // A site of this machine is the browser's, unless the user says otherwise.
    await expect(page.getByRole('button', { name: 'This browser' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('textbox', { name: 'Address to start from' }).fill('https://shop.example.com/');
    await expect(page.getByRole('button', { name: 'The backend' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('textbox', { name: 'Address to start from' }).fill(`${site.origin}/`);
    await page.getByRole('button', { name: 'The backend' }).click();
    await expect(page.getByText('Pages left this month: 50,000 of 50,000.')).toBeVisible();
    await expectAccessible(page, ['main']);
    await page.getByRole('checkbox', { name: 'Ask links to other sites too' }).check();
    await expect(page.getByText('six hours later, which decides')).toBeVisible();
    await page.getByRole('button', { name: 'Start the crawl' }).click();

    const progress = page.getByRole('region', { name: 'Crawling localhost' });
    await expect(progress.getByText('In the backend', { exact: true })).toBeVisible();
    await expect(figure(page, 'Addresses known')).toHaveText('6', { timeout: 60_000 });
    await expect(page.getByText('(held for crawls under way: 500)')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, ['main']);
    // It needs no tab.
    await page.goto('about:blank');
    seen.resolve(undefined);
    const dashboard = await openCrawls(page, extension.extensionId);
    const row = dashboard.getByRole('row').filter({ hasText: 'In the backend' });
    await expect(row).toContainText('Complete', { timeout: 90_000 });
    await expect(row.getByRole('cell').nth(2)).toHaveText('3');
    await row.getByRole('button').first().click();
    await expect(figure(page, 'Pages')).toHaveText('3');
    await expect(figure(page, 'Addresses known')).toHaveText('6');
    await expectAccessible(page, ['main']);

    const [told] = await crawlsOf(backend.url, token);
    expect(told).toMatchObject({ status: 'ended', ended: 'complete', pages: 3 });
    for (const [name, count] of [
      ['Errors', told?.errors],
      ['Warnings', told?.warnings],
      ['Notices', told?.notices],
    ] as const)
      await expect(figure(page, name)).toHaveText(String(count));
    await openTab(page, 'Findings');
    await page.getByText('Links to pages that are not there').click();
    await expect(page.getByText(`${site.origin}/gone answers 404; 1 link leads there.`)).toBeVisible();
    // Other sites are asked after its end, and the report that was open is written again.
    await openTab(page, 'Overview');
    const others = page.getByRole('region', { name: 'Links to other sites' });
    await expect(others).toContainText('was not asked: a private or reserved host', { timeout: 90_000 });
    // Who links where, and the site's files, come from the backend too.
    await openTab(page, 'Structure');
    const tree = page.getByRole('region', { name: 'The shortest way to each page' });
    await expect(tree.getByRole('button', { name: '/care' })).toBeVisible();
    await tree.getByRole('button', { name: '/care' }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('region', { name: 'Pages that link here' })).toContainText('“Read on at /care”');
    await expect(drawer.getByRole('region', { name: 'Links on this page' })).toContainText('“Read on at /oak”');
    await expectAccessible(page, ['dialog']);
    await drawer.getByRole('button', { name: 'Close' }).click();
    await openTab(page, 'robots.txt and sitemaps');
    await expect(page.getByRole('row', { name: `${site.origin}/sitemap.xml 404` })).toBeVisible();
    if (process.env['LOOK']) await page.screenshot({ path: '/tmp/files.png' });
    await openTab(page, 'Comparison');
    await expect(page.getByText('There is no earlier crawl of this site')).toBeVisible();

    site.route('/gone', html('Back again', '/'));
    site.route('/care', html('Care of wood', '/', '/oak'));
    await page.getByRole('button', { name: 'Crawl again' }).click();
    await expect(progress).toBeVisible();
    await expect(page.getByRole('heading', { name: /^4 pages of/ })).toBeVisible({ timeout: 90_000 });
    await openTab(page, 'Comparison');
    await expect(page.getByRole('region', { name: 'Fixed' })).toContainText('Links to pages that are not there');
    await expect(page.getByRole('region', { name: 'New pages' })).toContainText(`${site.origin}/gone`);
    await expect(page.getByRole('region', { name: 'Changed pages' })).toContainText('Care of benches → Care of wood');

    await openTab(page, 'Overview');
    await page.getByRole('button', { name: 'Every week' }).click();
    await page.getByRole('button', { name: 'Save the schedule' }).click();
    await expect(page.getByText(/^Saved\. Next crawl:/)).toBeVisible();

    // The panel tells of the page what the report says.
    await start.bringToFront();
    await panel.reload();
    await panel.getByRole('tab', { name: 'Site', exact: true }).click();
    await expect(panel.getByRole('region', { name: /^In the crawl of/ })).toContainText('Links to it3');

    await page.getByRole('button', { name: 'All crawls' }).click();
    const schedules = page.getByRole('region', { name: 'Crawled by the backend, by itself' });
    await expect(schedules.getByRole('row', { name: /localhost Every week/ })).toBeVisible({ timeout: 30_000 });
    const rows = page.getByRole('row').filter({ hasText: 'In the backend' });
    await rows.last().getByRole('button', { name: 'Delete' }).click();
    await rows.last().getByRole('button', { name: 'Delete this crawl for good' }).click();
    await expect.poll(async () => (await crawlsOf(backend.url, token)).length).toBeLessThan(3);

    // What the backend told leaves with it.
    await options.bringToFront();
    await options.getByRole('button', { name: 'Disconnect' }).click();
    await options.getByRole('button', { name: 'Disconnect and lose the workspace' }).click();
    await page.bringToFront();
    await expect(page.getByRole('row')).toHaveCount(0);
  } finally {
    await backend.remove();
  }
});

async function openCrawls(page: Page, extensionId: string): Promise<Page> {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#*/crawls`);
  return page;
}

async function crawlsOf(baseUrl: string, token: string) {
  const access = { baseUrl, token, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  const projects = await callEndpoint(listProjects, { query: {} }, access);
  if (!projects.ok) throw new Error('No projects.');
  const lists = await Promise.all(
    projects.value.items.map(({ id }) => callEndpoint(listCrawls, { params: { projectId: id }, query: {} }, access)),
  );
  return lists.flatMap((list) => (list.ok ? list.value.items : []));
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

function figure(page: Page, name: string): ReturnType<Page['locator']> {
  return page.locator(`.site-crawl_figures div:has(dt:text-is("${name}")) dd`);
}
