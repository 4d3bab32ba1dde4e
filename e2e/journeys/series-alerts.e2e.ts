import { expect } from '@playwright/test';

import { addSite } from '../support/add-site.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

const html = (title: string, ...links: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${links.map((href) => `<a href="${href}">Read ${href}</a>`).join(' ')}</body></html>`;

test('rules over series and crawls are made in the form, and a crawl that lost a page is told once', async ({
  extension,
  site,
}) => {
  test.setTimeout(100_000);
  site.route('/', html('Benches', '/oak', '/care'));
  site.route('/oak', html('Oak', '/'));
  site.route('/care', html('Care', '/'));
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await addSite(options, 'shop.example');
    const page = await extension.context.newPage();
    const address = `chrome-extension://${extension.extensionId}/dashboard.html#shop.example`;
    await page.goto(address);
    await openSection(page, 'Alerts');
    const alerts = page.getByRole('region', { name: 'Alerts' });
    const kind = alerts.getByRole('combobox', { name: 'Event' });
    // Without a backend nobody could judge them.
    await expect(kind.getByRole('option', { name: 'Unusual value in …' })).toHaveCount(0);

    await connect(options, backend.url);
    await expect(async () => {
      await page.reload();
      await openSection(page, 'Alerts');
      await expect(kind.getByRole('option', { name: 'Unusual value in …' })).toHaveCount(1, { timeout: 4_000 });
    }).toPass();
    await kind.selectOption('unusual-value');
    // Nothing is chosen that nobody counts: Search Console is not connected.
    const series = alerts.getByRole('combobox', { name: 'Series' });
    await expect(series).toHaveValue('visibility');
    await expect(series.getByRole('option', { name: 'clicks', exact: true })).toBeDisabled();
    await expect(alerts.getByRole('link', { name: 'Connect Search Console' })).toBeVisible();
    await expect(alerts.getByText(/^Judged by the backend each night/)).toBeVisible();
    await expectAccessible(page, ['main']);
    await alerts.getByRole('button', { name: 'Add alert' }).click();
    await expect(alerts.getByRole('checkbox', { name: 'Unusual value: visibility' })).toBeChecked();
    await kind.selectOption('crawl-left-index');
    await alerts.getByRole('button', { name: 'Add alert' }).click();
    await expect(alerts.getByRole('checkbox', { name: 'Pages leave the index (crawl)' })).toBeChecked();

    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const ask = async (path: string, body?: object) =>
      (
        await fetch(backend.url + path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers })
      ).json();
    const projectId = String((await ask('/v1/projects')).items[0].id);
    const crawl = async () => {
      const { id } = await ask(`/v1/projects/${projectId}/crawls`, { start: `${site.origin}/` });
      await expect
        .poll(async () => (await ask(`/v1/crawls/${String(id)}`)).status, { timeout: 60_000, intervals: [1_000] })
        .toBe('ended');
    };
    await crawl();
    site.route('/', html('Benches', '/oak', '/care'));
    site.route('/oak', (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('gone'));
    await crawl();
    await expect
      .poll(async () => (await ask(`/v1/alert-events?projectId=${projectId}`)).items.length, { timeout: 60_000 })
      .toBe(1);

    // What comes by itself every five minutes.
    const worker = await extension.worker();
    await worker.evaluate(() => chrome.alarms.create('fetch-alerts', { when: Date.now() }));
    await expect(alerts.getByText(`The crawl found 1 change: ${site.origin}/oak is not there any more.`)).toBeVisible();
    await expectAccessible(page, ['main']);
  } finally {
    await backend.remove();
  }
});
