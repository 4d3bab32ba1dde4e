import { expect } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openSection } from '../support/dashboard-section.ts';

test('what a monitor finds stands in the timeline, by keyboard too, and in the event log of the API', async ({
  extension,
  site,
}) => {
  test.setTimeout(240_000);
  let title = 'Oak benches';
  site.route('/', (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>${title}</title><main><h1>Oak benches</h1><p>Benches.</p></main>`);
  });
  const backend = await prepareBackend();
  try {
    await backend.start();
    const front = await extension.context.newPage();
    await front.goto(`${site.origin}/`);
    const panel = await extension.openPanel(front);
    const opening = extension.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Watch this page' }).click();
    const dashboard = await opening;
    await openSection(dashboard, 'Timeline');
    await expect(dashboard.getByText('The timeline is the event log of a backend.')).toBeVisible();

    const options = await extension.openOptions();
    await connect(options, backend.url);
    await openSection(dashboard, 'Timeline');
    await expect(dashboard.getByText('Nothing has happened yet.')).toBeVisible({ timeout: 15_000 });

    await openSection(dashboard, 'Monitors');
    await dashboard.getByRole('textbox', { name: 'Address' }).fill(`${site.origin}/`);
    await dashboard.getByRole('button', { name: 'Watch', exact: true }).click();
    const status = dashboard.getByRole('table').first().getByRole('row').last().getByRole('cell').nth(1);
    await expect(status).toHaveText('unchanged (200)', { timeout: 30_000 });
    title = 'Oak benches and tables';
    await dashboard.getByRole('button', { name: 'Look now' }).click();
    await expect(status).toContainText('second look to come', { timeout: 30_000 });
    await dashboard.getByRole('button', { name: 'Look now' }).click();
    await expect(dashboard.getByRole('article')).toHaveCount(1, { timeout: 60_000 });

    await openSection(dashboard, 'Timeline');
    const event = dashboard.getByRole('list').getByRole('listitem').filter({ hasText: 'Oak benches and tables' });
    await expect(event).toHaveCount(1, { timeout: 15_000 });
    await expectAccessible(dashboard, ['main']);
    await dashboard.setViewportSize({ width: 320, height: 700 });
    const overflowPx = (): Promise<number> =>
      dashboard.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflowPx).toBe(0);
    await dashboard.setViewportSize({ width: 900, height: 700 });

    await dashboard.getByRole('combobox', { name: 'Show' }).focus();
    await dashboard.keyboard.type('crawls');
    await expect(dashboard.getByText('Nothing of this kind has happened yet.')).toBeVisible();
    await dashboard.keyboard.press('ArrowUp');
    await dashboard.keyboard.press('ArrowUp');
    await expect(event).toHaveCount(1);
    await dashboard.keyboard.press('Tab');
    await expect(event.getByRole('link', { name: 'Open' })).toBeFocused();

    const headers = { authorization: `Bearer ${await readToken(options)}` };
    const log: unknown = await (await fetch(`${backend.url}/v1/events?after=0`, { headers })).json();
    expect(log).toMatchObject({ items: [{ seq: 1, kind: 'monitor.changed' }], next: null, lastSeq: 1 });

    await dashboard.keyboard.press('Enter');
    await expect(dashboard.getByRole('article')).toContainText('Oak benches and tables');
  } finally {
    await backend.remove();
  }
});
