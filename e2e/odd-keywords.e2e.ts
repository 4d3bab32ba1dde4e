import { expect, type Page } from '@playwright/test';

import { addSite } from './support/add-site.ts';
import { openSection } from './support/dashboard-section.ts';
import { test } from './support/extension-test.ts';
import { findCutParts } from './support/find-cut-parts.ts';
import { readSaved } from './support/saved-files.ts';
import { googlePage, manyHosts, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { showKeywords } from './support/show-keywords.ts';
import { launchExtension } from './support/extension-browser.ts';

const site = 'shop4.example';

for (const [name, keyword] of [
  ['400 characters', `${'oak bench for the garden '.repeat(16).trim()}`],
  ['400 characters without a space', 'holzbank'.repeat(50)],
  ['Hebrew', 'ספסל עץ אלון 2 מ'],
  ['Arabic', 'مقعد خشب (بلوط)'],
  ['emoji', '🪑 oak bench 👨‍👩‍👧 🇩🇪'],
] as const) {
  test(`a keyword with ${name} is the same on every surface, in the export and after the import, and cuts nothing`, async ({
    extension,
  }) => {
    const { context, extensionId } = extension;
    await serve(context, 'www.google.com', (url) => googlePage({ query: url.searchParams.get('q') ?? '' }));
    await addSite(await turnOn(extension, 'google'), site);
    const results = await openSerp(extension, `https://www.google.com/search?q=${encodeURIComponent(keyword)}`);
    const bar = results.locator('sightline-bar');
    await results.getByRole('button', { name: 'Track this keyword' }).click();
    await expect(bar).toContainText('✓ Tracked');
    await expect(bar.locator('.query')).toHaveText(keyword);
    await expect(bar.locator('.query')).toHaveCSS('unicode-bidi', 'plaintext');
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(30);

    const popup = await extension.openBehind(results, 'popup');
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(keyword);
    await expectWhole(popup, 400);
    await showKeywords(popup);
    await expect(popup.getByRole('rowheader').getByText(keyword, { exact: true })).toBeVisible();
    await expectWhole(popup, 400);

    const panel = await extension.openBehind(results, 'sidepanel');
    await panel.getByRole('tab', { name: 'SERP' }).dispatchEvent('click');
    await expectWhole(panel, 320);

    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#${site}`);
    await openSection(dashboard, 'Keywords');
    for (const width of [320, 1280]) await expectWhole(dashboard, width);
    await dashboard.getByRole('button', { name: keyword, exact: true }).click();
    const details = dashboard.getByRole('complementary');
    await expect(details.getByRole('heading', { level: 2 }).first()).toHaveText(keyword);
    for (const width of [1280, 320]) await expectWhole(dashboard, width);
    await dashboard.keyboard.press('Escape');
    await dashboard.setViewportSize({ width: 1280, height: 800 });

    const saved = await readSaved(dashboard);
    await dashboard.getByRole('button', { name: 'Export' }).click();
    await dashboard.getByRole('menuitem', { name: 'Table as CSV' }).click();
    await expect.poll(saved).toContain('keyword');
    const csv = await saved();
    expect(csv).toContain(keyword);
    // Into another browser, which has never seen it.
    const other = await launchExtension();
    try {
      const page = await other.context.newPage();
      await page.goto(`chrome-extension://${other.extensionId}/dashboard.html`);
      await addSite(await other.openOptions(), site);
      await page.goto(`chrome-extension://${other.extensionId}/dashboard.html#${site}`);
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      const buffer = Buffer.from(csv);
      await page.getByLabel('CSV file').setInputFiles({ name: 'keywords.csv', mimeType: 'text/csv', buffer });
      await page.locator('.dashboard_import-form').getByRole('button', { name: 'Import' }).click();
      await expect(page.getByText(/are now tracked|is now tracked/)).toBeVisible();
      await openSection(page, 'Keywords');
      await expect(page.getByRole('button', { name: keyword, exact: true })).toBeVisible();
    } finally {
      await other.close();
    }
  });
}

test('twelve sites are known: the bar offers those of the page first, every surface has all of them', async ({
  extension,
}) => {
  const { context, extensionId } = extension;
  await serve(context, 'www.google.com', () => googlePage({ hosts: manyHosts(8) }));
  const options = await turnOn(extension, 'google');
  const known = Array.from({ length: 12 }, (_, index) => `a-rather-long-name-of-a-site-${index + 1}.example`);
  for (const domain of known) await addSite(options, domain);
  const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await results.setViewportSize({ width: 900, height: 800 });
  await results.getByRole('button', { name: 'Track this keyword' }).click();
  const bar = results.locator('sightline-bar');
  const offered = bar.getByRole('button', { name: /\.example$/ });
  await expect(offered.first()).toHaveText('shop1.example');
  await expect(offered).toHaveCount(20);
  for (const button of await offered.all()) {
    const box = await button.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(900);
  }
  await bar.getByRole('button', { name: known[11] ?? '' }).click();
  await expect(bar).toContainText('✓ Tracked');

  const popup = await extension.openBehind(results, 'popup');
  await expect(popup.getByRole('region', { name: 'Tracking' })).toContainText(known[11] ?? '');
  await showKeywords(popup);
  const choice = popup.getByRole('combobox', { name: 'Site' });
  await expect(choice.locator('option')).toContainText(known);
  await expectWhole(popup, 400);
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#${known[11]}`);
  for (const domain of known)
    await expect(dashboard.getByRole('navigation').getByText(domain, { exact: true })).toBeVisible({ timeout: 5_000 });
  for (const width of [1280, 900]) await expectWhole(dashboard, width);
});

/** Nothing reaches beyond its room, and no bar stands at the bottom. */
async function expectWhole(surface: Page, width: number): Promise<void> {
  await surface.setViewportSize({ width, height: 700 });
  // Tables scroll in boxes of their own.
  const cut = async () => (await findCutParts(surface)).filter((part) => !part.startsWith('TABLE'));
  await expect.poll(cut, { message: `cut at ${width} px`, timeout: 5_000 }).toEqual([]);
}
