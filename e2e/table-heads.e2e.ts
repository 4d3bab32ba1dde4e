import { expect, type Page } from '@playwright/test';

import { sections } from '#shared/kernel/dashboard-address.ts';

import { test } from './support/extension-test.ts';
import { openTrackedPage } from './support/open-tracked-page.ts';
import { importKeywords } from './support/import-keywords.ts';

const site = 'shop4.example';

for (const locale of ['fr', 'de'] as const) {
  test(`heads of tables are whole in our own pages at 200 % text (${locale})`, async ({ extension }) => {
    const { context, extensionId } = extension;
    const { front, options } = await openTrackedPage(extension, site);
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#${site}`);
    await importKeywords(dashboard, 2);
    await options.getByRole('combobox', { name: 'Language' }).selectOption(locale);
    await expect(options.locator('html')).toHaveAttribute('lang', locale);

    await enlarge(dashboard, 1_280);
    for (const section of sections) {
      await dashboard.evaluate((hash) => (location.hash = hash), `${site}/${section}`);
      // With text of that size the sections are a list.
      await expect(dashboard.locator('select:has(optgroup)').first()).toHaveValue(section);
      expect(await cutHeads(dashboard), section).toEqual([]);
    }
    const popup = await extension.openBehind(front, 'popup');
    await enlarge(popup, 320);
    await popup.getByRole('tab').last().dispatchEvent('click');
    await expect(popup.locator('thead')).toBeVisible();
    expect(await cutHeads(popup), 'popup').toEqual([]);
    // A window of 320 px with text as it is: the keyword keeps room for a word or two.
    await popup.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    expect(await cutHeads(popup), 'popup at 100 %').toEqual([]);
    const { width } = (await popup.locator('tbody th').first().boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(90);
    const panel = await extension.openBehind(front, 'sidepanel');
    await expect(panel.getByTestId('verdict').first()).toBeVisible();
    await enlarge(panel, 1_440);
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.dispatchEvent('click');
      expect(await cutHeads(panel), (await tab.getAttribute('id')) ?? '').toEqual([]);
    }
  });
}

async function enlarge(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
}

/** Heads of columns that are seen, of which a part is cut off or stands over the next one. */
async function cutHeads(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('thead th')]
      .filter((head) => head.checkVisibility() && !head.querySelector('.visually-hidden'))
      .flatMap((head) => {
        const parts = [head, ...head.querySelectorAll<HTMLElement>('button, span')];
        const isCut = parts.some(
          (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline',
        );
        return isCut ? [`${head.innerText} (${head.clientWidth} px)`] : [];
      }),
  );
}
