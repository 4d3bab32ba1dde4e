import { expect, test } from '@playwright/test';

import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { google } from '#shared/serp/engines/google.ts';

import { expectAccessible } from '../support/expect-accessible.ts';
import { launchExtension } from '../support/extension-browser.ts';
import { soundPage } from '../support/fixture-pages.ts';
import { readSaved } from '../support/saved-files.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp } from '../support/serp-session.ts';
import { showKeywords } from '../support/show-keywords.ts';
import { grantOrigins } from '../support/switch-on.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

test('from the installation to two sites on the dashboard, compared, saved and brought in again', async () => {
  const extension = await launchExtension({ keepsWelcome: true });
  const { context } = extension;
  try {
    await serve(context, 'www.shop4.example', () => soundPage);
    await serve(context, 'www.google.com', (url) => googlePage({ query: url.searchParams.get('q') ?? '' }));
    // The browser's own question cannot be clicked by a test.
    await grantOrigins(extension, serpOrigins(google));
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (!welcome) throw new Error('Nobody was welcomed.');

    // The first click of all, on the icon, is the audit.
    const page = await context.newPage();
    await page.goto('https://www.shop4.example/');
    let clicks = 0;
    const first = await extension.openPopup(page);
    clicks += 1;
    await waitForAudit(first);
    expect(clicks).toBeLessThanOrEqual(1);

    await welcome.bringToFront();
    const domain = welcome.getByRole('textbox', { name: 'Domain of a site' });
    await expect(domain).toHaveValue('shop4.example');
    await welcome.getByRole('button', { name: 'Add site' }).click();
    await expect(welcome.getByText('Your sites: shop4.example')).toBeVisible();
    await welcome.getByRole('button', { name: 'Turn on for 1 engine' }).click();
    await expect(welcome.getByText(/^On for 1 engine\./)).toBeVisible();
    await expectAccessible(welcome, ['body']);

    const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
    const bar = results.locator('sightline-bar');
    await expect(results.locator('sightline-strip').nth(3)).toContainText('You');
    await results.getByRole('button', { name: 'Track this keyword' }).click();
    await expect(bar).toContainText('You 4');

    await extension.openPopup(page);
    const popup = await extension.openBehind(page, 'popup');
    await showKeywords(popup);
    const opening = context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open the dashboard' }).dispatchEvent('click');
    const dashboard = await opening;
    const rowOf = (keyword: string) => dashboard.getByRole('row').filter({ hasText: keyword });
    await expect(rowOf('oak bench').first()).toContainText('4');
    await expect(popup.getByRole('row').filter({ hasText: 'oak bench' })).toContainText('4');

    await dashboard.getByRole('button', { name: '+ Track' }).click();
    await dashboard.getByRole('textbox', { name: 'Keywords, one per line' }).fill('teak table');
    await dashboard.getByRole('button', { name: 'Track', exact: true }).click();
    await openSerp(extension, 'https://www.google.com/search?q=teak+table');
    await expect(rowOf('teak table').first()).toContainText('4');
    await dashboard.bringToFront();
    for (const keyword of ['oak bench', 'teak table']) {
      await dashboard.getByRole('checkbox', { name: `Compare ${keyword}` }).check();
    }
    await expect(dashboard.getByRole('region', { name: 'Keywords compared' })).toBeVisible();

    const saved = await readSaved(dashboard);
    await dashboard.getByRole('button', { name: 'Export' }).click();
    await dashboard.getByRole('menuitem', { name: 'Table as CSV' }).click();
    await expect.poll(saved).toContain('teak table');
    const csv = await saved();

    // A second site, in the options of the same browser; its dashboard takes what the first one gave.
    await welcome.bringToFront();
    await domain.fill('shop2.example');
    await welcome.getByRole('button', { name: 'Add site' }).click();
    await expect(welcome.getByText('Your sites: shop2.example, shop4.example')).toBeVisible();
    await dashboard.bringToFront();
    const sites = dashboard.getByRole('navigation', { name: 'Site' });
    await sites.getByRole('button', { name: 'shop2.example' }).click();
    await sites.getByRole('button', { name: 'All sites' }).click();
    await sites.getByRole('button', { name: 'shop2.example' }).click();
    await expect(dashboard.getByRole('heading', { level: 2, name: 'shop2.example' })).toHaveCount(1);
    await expect(dashboard.getByRole('heading', { level: 2, name: 'shop4.example' })).toHaveCount(0);
    await dashboard.getByRole('button', { name: 'Import', exact: true }).click();
    await dashboard.getByRole('textbox', { name: 'CSV lines' }).fill(csv);
    await dashboard.getByRole('button', { name: 'Import', exact: true }).last().click();
    await expect(rowOf('oak bench').first()).toBeVisible();
    await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
    await expect(rowOf('oak bench').first()).toContainText('2');

    // What every surface says of both sites.
    await results.bringToFront();
    await results.reload();
    await expect(results.locator('sightline-strip').nth(1)).toContainText('You');
    await expect(results.locator('sightline-strip').nth(3)).toContainText('You');
    await expect(bar).toContainText('You 2');
    await expect(popup.getByRole('row').filter({ hasText: 'oak bench' })).toContainText('4');
  } finally {
    await extension.close();
  }
});
