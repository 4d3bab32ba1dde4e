import { expect } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { receiveHooks } from '../support/receive-hooks.ts';

let loads = 0;
const html = (title: string, price: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="/"></head><body><main><h1>Oak benches</h1><p>Visitor number ${(loads += 1) * 7919} of this shop.</p><p>${price}</p></main></body></html>`;

test('a page is watched from the panel: a change is told after a second look, and what the user ignores is not', async ({
  extension,
  site,
}) => {
  test.setTimeout(240_000);
  let page = { title: 'Oak benches', price: 'From 120 euros.' };
  site.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(page.title, page.price));
  });
  const hook = await receiveHooks();
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ kind: 'webhook', target: `${hook.url}/in` });
    await fetch(`${backend.url}/v1/alert-channels`, { method: 'POST', headers, body });

    const front = await extension.context.newPage();
    await front.goto(`${site.origin}/`);
    const panel = await extension.openPanel(front);
    const opening = extension.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Watch this page' }).click();
    const dashboard = await opening;
    await expect(dashboard.getByRole('textbox', { name: 'Address' })).toHaveValue(`${site.origin}/`);
    await expect(dashboard.getByText('Nothing is watched yet.')).toBeVisible();
    await dashboard.getByRole('checkbox').check();
    await expectAccessible(dashboard, ['main']);
    await dashboard.getByRole('button', { name: 'Watch', exact: true }).click();

    const status = dashboard.getByRole('table').first().getByRole('row').last().getByRole('cell').nth(1);
    await expect(status).toHaveText('unchanged (200)', { timeout: 30_000 });
    await expect(dashboard.getByText('No change was found yet.')).toBeVisible();

    await dashboard.getByText('At the last look').click();
    await expect(dashboard.getByRole('row', { name: /^Headings/ })).toContainText('h1 Oak benches');
    await dashboard.getByText('At the last look').click();

    page = { title: 'Oak benches and tables', price: 'From 120 euros.' };
    await dashboard.getByRole('button', { name: 'Look now' }).click();
    await expect(status).toContainText('second look to come', { timeout: 30_000 });
    await dashboard.getByRole('button', { name: 'Look now' }).click();
    const change = dashboard.getByRole('article');
    await expect(change).toHaveCount(1, { timeout: 60_000 });
    await expect(change.getByRole('row')).toHaveCount(2);
    await expect(change.getByRole('row').last()).toHaveText(/^Title\s*Oak benches\s*Oak benches and tables/);
    await expectAccessible(dashboard, ['main']);
    await dashboard.setViewportSize({ width: 320, height: 700 });
    const overflowPx = (): Promise<number> =>
      dashboard.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflowPx).toBe(0);
    await dashboard.setViewportSize({ width: 900, height: 700 });
    await expect
      .poll(() => hook.received.filter((text) => text.includes('monitorId')).length, { timeout: 90_000 })
      .toBe(1);

    await change.getByRole('button', { name: /^Ignore this line/ }).click();
    await expect(dashboard.getByText('Title: the line “Oak benches and tables”')).toBeVisible();
    await dashboard.getByRole('button', { name: 'Pause' }).click();
    await expect(status).toContainText('paused');
    await dashboard.reload();
    await expect(status).toContainText('paused');
    await dashboard.getByRole('button', { name: 'Continue' }).click();
    await dashboard.getByRole('button', { name: 'Delete', exact: true }).click();
    await dashboard.getByRole('button', { name: /^Delete the monitor of/ }).click();
    await expect(dashboard.getByText('Nothing is watched yet.')).toBeVisible();
    // Registries are asked once a day at most.
    await dashboard.getByRole('combobox', { name: 'What to watch' }).selectOption('domain');
    await expect(dashboard.getByRole('combobox', { name: 'How often' }).getByRole('option')).toHaveText([
      'every day',
      'every week',
      'every 30 days',
    ]);
  } finally {
    hook.close();
    await backend.remove();
  }
});
