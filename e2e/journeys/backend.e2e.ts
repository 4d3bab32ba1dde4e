import { expect, type Page, test } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser.ts';
import { googlePage, manyHosts, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { shop, track } from '../support/track-keywords.ts';

const account = { email: 'ada@mail.example', password: 'correct horse' };

test('a backend connected, away and back, and a second browser: every surface shows the same keywords and places', async () => {
  const backend = await prepareBackend();
  const [here, there] = [await launchExtension(), await launchExtension()];
  let hosts = manyHosts(10);
  try {
    await backend.start();
    for (const { context } of [here, there]) {
      await serve(context, 'shop4.example', () => shop);
      await serve(context, 'www.google.com', () => googlePage({ hosts }));
    }
    await turnOn(here, 'google');
    const options = await here.openOptions();
    await connect(options, backend.url);
    await fillAccount(options);
    await options.getByRole('button', { name: 'Keep it' }).click();
    await expect(options.getByText(`Signed in as ${account.email}`)).toBeVisible();

    const page = await here.context.newPage();
    await page.goto('https://shop4.example/');
    await here.openPopup(page);
    const popup = await here.openBehind(page, 'popup');
    await track(popup, 'oak bench');
    await expect(rowOf(popup)).toContainText('not checked');
    const results = await openSerp(here, 'https://www.google.com/search?q=oak+bench');
    await expect(rowOf(popup)).toContainText('4');

    // Away: what is seen meanwhile stays here and is shown as such.
    await backend.stop();
    await page.bringToFront();
    await popup.reload();
    await expect(popup.getByText('The backend does not answer')).toBeVisible();
    hosts = ['shop4.example', ...manyHosts(3)];
    await results.reload();
    await expect(rowOf(popup)).toContainText('1');
    await expect(results.locator('sightline-bar')).toContainText('You 1');

    // Back: it goes out by itself.
    await backend.start();
    await page.bringToFront();
    await popup.reload();
    await expect(popup.getByText('Live')).toBeVisible();

    const other = await there.openOptions();
    await other.getByRole('textbox', { name: 'Address', exact: true }).fill(backend.url);
    await other.getByText('I have an account').click();
    await fillAccount(other);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expect(other.getByText(`Signed in as ${account.email}`)).toBeVisible();
    const dashboard = await openDashboard(there);
    await expect(rowOf(dashboard).first()).toContainText('oak bench');

    // Untracked there, it is gone here.
    await dashboard.getByRole('button', { name: 'Actions for oak bench' }).click();
    await dashboard.getByRole('menuitem', { name: 'Untrack' }).click();
    await expect(rowOf(dashboard)).toHaveCount(0);
    await expect(rowOf(popup)).toHaveCount(0);
    await expect(results.locator('sightline-bar')).toContainText('+ Track');
    await expect(rowOf(await openDashboard(here))).toHaveCount(0);
  } finally {
    await here.close();
    await there.close();
    await backend.remove();
  }
});

function rowOf(surface: Page) {
  return surface.getByRole('row').filter({ hasText: 'oak bench' });
}

async function openDashboard({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#shop4.example`);
  return page;
}

async function fillAccount(options: Page): Promise<void> {
  await options.getByRole('textbox', { name: 'E-mail' }).fill(account.email);
  await options.getByLabel(/^Password/).fill(account.password);
}
