import { expect, type Page } from '@playwright/test';

import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { receiveHooks } from './support/receive-hooks.ts';
import { googlePage, manyHosts, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { openSection } from './support/dashboard-section.ts';

const site = 'shop2.example';

/** Searches answer with the site at this position. */
async function serveAt(extension: ExtensionBrowser, position: () => number): Promise<void> {
  await serve(extension.context, 'www.google.com', (url) => {
    const hosts = manyHosts(10).filter((host) => host !== site);
    hosts.splice(position() - 1, 0, site);
    return googlePage({ hosts, query: url.searchParams.get('q') ?? '' });
  });
}

async function openDashboard({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#${site}`);
  return page;
}

async function search(extension: ExtensionBrowser, page: Page, position: string): Promise<void> {
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await openSection(page, 'Keywords');
  await expect(page.getByRole('row').filter({ hasText: 'oak bench' }).locator('.keyword-view_position')).toHaveText(
    position,
  );
  await openSection(page, 'Alerts');
  await results.close();
}

async function track(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('textbox', { name: 'CSV lines' }).fill('keyword\noak bench\n');
  await page.locator('.dashboard_import-form').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'oak bench' })).toBeVisible();
}

/** The browser's own question cannot be answered by a test: the rule is kept whatever the answer. */
async function addFallRule(page: Page): Promise<void> {
  await openSection(page, 'Alerts');
  const alerts = page.getByRole('region', { name: 'Alerts' });
  await alerts.getByRole('combobox', { name: 'Event' }).selectOption('moves');
  await alerts.getByRole('spinbutton', { name: 'Positions' }).fill('3');
  await alerts.getByRole('button', { name: 'Add alert' }).click();
  await expect(alerts.getByRole('checkbox', { name: 'A keyword falls by 3 positions' })).toBeChecked();
}

test('with no account a rule is kept, speaks once of a fall, and can be switched off and deleted', async ({
  extension,
}) => {
  let position = 2;
  await serveAt(extension, () => position);
  await turnOn(extension, 'google');
  const page = await openDashboard(extension);
  await track(page);
  await addFallRule(page);
  const alerts = page.getByRole('region', { name: 'Alerts' });
  await search(extension, page, '2');
  position = 8;
  await search(extension, page, '8');
  await expect(alerts.getByText('“oak bench” moved from position 2 to 8.')).toBeVisible();
  position = 9;
  await search(extension, page, '9');
  await expect(alerts.getByText('1 alert', { exact: true })).toBeVisible();
  await expectAccessible(page, ['body']);

  // The rule says how calmly it speaks, is not made a second time, and can be changed.
  await expect(alerts.getByText('then silent about that keyword for 1 day')).toBeVisible();
  await alerts.getByRole('combobox', { name: 'Event' }).selectOption('moves');
  await alerts.getByRole('spinbutton', { name: 'Positions' }).fill('3');
  await alerts.getByRole('button', { name: 'Add alert' }).click();
  await expect(alerts.getByRole('alert')).toContainText('This site has that alert already.');
  await alerts.getByRole('button', { name: 'Change alert: A keyword falls by 3 positions' }).click();
  await alerts.getByRole('combobox', { name: 'Then silent about that keyword for' }).selectOption({ label: '3 days' });
  await alerts.getByRole('button', { name: 'Save alert' }).click();
  await expect(alerts.getByText('then silent about that keyword for 3 days')).toBeVisible();
  await expect(alerts.getByRole('checkbox')).toHaveCount(1);

  await page.reload();
  await expect(alerts.getByText('“oak bench” moved from position 2 to 8.')).toBeVisible();
  await alerts.getByRole('checkbox', { name: 'A keyword falls by 3 positions' }).click();
  await expect(alerts.getByRole('checkbox', { name: 'A keyword falls by 3 positions' })).not.toBeChecked();
  await alerts.getByRole('button', { name: 'Delete alert: A keyword falls by 3 positions' }).click();
  await expect(alerts.getByRole('checkbox')).toHaveCount(0);
});

test('rules made here go to the backend, which tells a webhook and every browser of the workspace', async ({
  extension,
}) => {
  const hook = await receiveHooks();
  const backend = await prepareBackend();
  try {
    const page = await openDashboard(extension);
    await track(page);
    await addFallRule(page);
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await page.reload();
    const alerts = page.getByRole('region', { name: 'Alerts' });
    await expect(async () => {
      await page.reload();
      await expect(alerts.getByRole('button', { name: 'Add a channel' })).toBeVisible({ timeout: 4_000 });
    }).toPass();
    await expect(alerts.getByRole('checkbox', { name: 'A keyword falls by 3 positions' })).toBeChecked();

    await alerts.getByRole('button', { name: 'Add a channel' }).click();
    await alerts.getByRole('combobox', { name: 'Channel type' }).selectOption('webhook');
    await alerts.getByRole('textbox', { name: 'https:// address of the webhook' }).fill(`${hook.url}/in`);
    await alerts.getByRole('button', { name: 'Add channel' }).click();
    await expect(alerts.getByText(/^whsec_/)).toBeVisible();
    await alerts.getByRole('button', { name: 'Send a test' }).click();
    await expect(alerts.getByText(/^Delivered to/)).toBeVisible();
    expect(hook.received[0]).toContain('alerts.test');

    await alerts.getByRole('button', { name: 'Add a channel' }).click();
    await alerts.getByRole('combobox', { name: 'Channel type' }).selectOption('PagerDuty');
    await alerts.getByLabel('Integration key').fill('too-short');
    await alerts.getByRole('button', { name: 'Add channel' }).click();
    await expect(page.getByText(/no integration key/)).toBeVisible();
    await alerts.getByLabel('Integration key').fill('a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6');
    await alerts.getByRole('button', { name: 'Add channel' }).click();
    await expect(alerts.getByRole('listitem').getByText('PagerDuty …c5d6')).toBeVisible();
    await expect(page.getByText(/no integration key/)).toBeHidden();
    await alerts.getByRole('button', { name: 'Add a channel' }).click();
    await alerts.getByRole('combobox', { name: 'Channel type' }).selectOption('Text message (Twilio)');
    await expectAccessible(page, ['body']);

    const headers = { authorization: `Bearer ${await readToken(options)}` };
    const projects = await (await fetch(`${backend.url}/v1/projects`, { headers })).json();
    const rules = await (
      await fetch(`${backend.url}/v1/projects/${projects.items[0].id}/alert-rules`, { headers })
    ).json();
    expect(rules).toMatchObject({ items: [{ condition: { kind: 'moves', by: 3, direction: 'down' } }] });
  } finally {
    hook.close();
    await backend.remove();
  }
});
