import { expect, type Page } from '@playwright/test';

import { openSection } from './support/dashboard-section.ts';
import { test } from './support/extension-test.ts';
import { fillStore, makeRoom } from './support/full-store.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { showKeywords } from './support/show-keywords.ts';
import { readHistory } from './support/stored-audits.ts';
import { shop, track } from './support/track-keywords.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const notSaved = 'Not saved: this browser has no room left.';

test('a full store is said on every surface, and nothing that was kept is lost', async ({ extension }) => {
  const { context, extensionId } = extension;
  await serve(context, 'shop4.example', () => shop);
  const page = await context.newPage();
  await page.goto('https://shop4.example/');
  // The click on the icon lets us see the address of the page.
  await extension.openPopup(page);
  const popup = await extension.openBehind(page, 'popup');
  await waitForAudit(popup);
  await showKeywords(popup);
  await track(popup, 'oak bench');
  await expect(popup.getByRole('row').filter({ hasText: 'oak bench' })).toBeVisible();
  const audits = (await readHistory(popup)).map(({ id }) => id);
  expect(audits).toHaveLength(1);
  const notice = (surface: Page) => surface.getByRole('alert').filter({ hasText: notSaved });

  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is gone.');
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#shop4.example`);
  await openSection(dashboard, 'Keywords');
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  const panel = await extension.openBehind(page, 'sidepanel');
  await waitForAudit(panel);
  await serve(context, 'www.google.com', () => googlePage({ query: 'teak table' }));
  await turnOn(extension, 'google');
  const results = await openSerp(extension, 'https://www.google.com/search?q=teak+table');
  await expect(results.locator('sightline-bar')).toContainText('+ Track');
  const places = [worker, popup, dashboard, options];
  for (const place of places) await fillStore(place);

  // Tracking: the popup says so, and shows no keyword that is not kept.
  await popup.getByRole('textbox', { name: 'Keywords, one per line' }).fill('pine stool');
  await popup.getByRole('button', { name: /^Track/ }).dispatchEvent('click');
  await expect(notice(popup)).toBeVisible();
  await expect(popup.getByRole('row').filter({ hasText: 'pine stool' })).toHaveCount(0);
  await expect(popup.getByRole('textbox', { name: 'Keywords, one per line' })).toHaveValue('pine stool');

  // A star: the dashboard says so, also where another page asked, and the star stays as it was.
  const star = dashboard.getByRole('button', { name: /oak bench/ }).and(dashboard.locator('[aria-pressed]'));
  await expect(notice(dashboard)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Understood' }).click();
  await expect(notice(dashboard)).toHaveCount(0);
  await star.click();
  await expect(notice(dashboard)).toBeVisible();
  await expect(star).toHaveAttribute('aria-pressed', 'false');

  // A setting: it is shown as it is kept.
  await options.getByRole('button', { name: 'Understood' }).click();
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(notice(options)).toBeVisible();
  await options.reload();
  await expect(options.getByRole('combobox', { name: 'Theme' })).toHaveValue('auto');

  // An audit: it ends, and says why there is no report.
  await page.evaluate(() => {
    document.title = 'Changed';
  });
  await panel.getByRole('button', { name: 'Audit again' }).first().dispatchEvent('click');
  await expect(panel.getByText('There is no room left to keep an audit')).toBeVisible();
  expect((await readHistory(panel)).map(({ id }) => id)).toEqual(audits);

  // A results page: the bar says so, and does not call tracked what is not kept.
  await results.reload();
  const bar = results.locator('sightline-bar');
  await expect(bar).toContainText('Not saved');
  await results.getByRole('button', { name: 'Track this keyword' }).click();
  await expect(bar).not.toContainText('✓ Tracked');
  await expect(bar).toContainText('Not saved');

  for (const place of places) await makeRoom(place);
  await panel
    .getByRole('button', { name: /^(Audit|Try) again$/ })
    .first()
    .dispatchEvent('click');
  await expect(panel.getByText('There is no room left to keep an audit')).toHaveCount(0);
  await waitForAudit(panel);
  await dashboard.reload();
  await openSection(dashboard, 'Keywords');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  expect((await readHistory(panel)).map(({ id }) => id)).toEqual(expect.arrayContaining(audits));
});
