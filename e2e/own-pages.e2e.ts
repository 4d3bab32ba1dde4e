import { expect, type Page } from '@playwright/test';

import { sections } from '#shared/kernel/dashboard-address.ts';

import { expectAccessible } from './support/expect-accessible.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { openTrackedPage } from './support/open-tracked-page.ts';
import { measureShift } from './support/measure-shift.ts';

const site = 'shop4.example';

interface OwnPage {
  readonly name: string;
  readonly page: Page;
}

/** Every page of ours as a user has them open: an audited page, a site, a tracked keyword, all sections. */
async function openOwnPages(extension: ExtensionBrowser): Promise<{ front: Page; pages: readonly OwnPage[] }> {
  const { context, extensionId } = extension;
  const { front, options } = await openTrackedPage(extension, site);
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const pages: OwnPage[] = [
    { name: 'options', page: options },
    { name: 'welcome', page: await open('welcome.html') },
    { name: 'dashboard', page: await open(`dashboard.html#${site}`) },
    { name: 'all sites', page: await open('dashboard.html#*') },
    { name: 'popup', page: await extension.openBehind(front, 'popup') },
    { name: 'panel', page: await extension.openBehind(front, 'sidepanel') },
  ];
  await front.bringToFront();
  return { front, pages };
}

test('none of our own pages moves by itself', async ({ extension }) => {
  const { front, pages } = await openOwnPages(extension);
  for (const { name, page } of pages) {
    for (const width of name === 'popup' ? [400] : [400, 900]) {
      // To the fourth place: less is no pixel of anything that can be seen.
      const shift = Math.round((await measureShift(page, width)) * 10_000) / 10_000;
      expect({ name, width, shift }).toEqual({ name, width, shift: 0 });
    }
    await front.bringToFront();
  }
});

test('none has an accessibility fault in forced colors, nor a section of the dashboard in light or dark', async ({
  extension,
}) => {
  const { pages } = await openOwnPages(extension);
  for (const { page } of pages) {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await expectAccessible(page, ['body']);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  }
  const dashboard = pages.find(({ name }) => name === 'dashboard')?.page;
  if (!dashboard) throw new Error('The dashboard is not open.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await dashboard.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const section of sections) {
      await dashboard.evaluate((hash) => (location.hash = hash), `${site}/${section}`);
      await expect(dashboard.locator(`#tab-${section}`)).toHaveAttribute('aria-selected', 'true');
      await expectAccessible(dashboard, ['body']);
    }
  }
});

test('none scrolls sideways at 320 px, nor with text at 200 %, and every tab is in view', async ({ extension }) => {
  const { pages } = await openOwnPages(extension);
  for (const { name, page } of pages) {
    if (name === 'popup' || name === 'panel') continue;
    for (const [width, size] of [
      [320, '100%'],
      [800, '100%'],
      [640, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      for (const section of name === 'dashboard' ? sections : ['']) {
        if (section !== '') await page.evaluate((hash) => (location.hash = hash), `${site}/${section}`);
        const overflowPx = (): Promise<number> =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(overflowPx, `${name} ${section} at ${width} px, ${size}`).toBe(0);
        const hidden = await page
          .getByRole('tab')
          .evaluateAll((tabs) => tabs.filter((tab) => tab.getBoundingClientRect().right > innerWidth).length);
        expect(hidden, `tabs beyond the edge at ${width} px, ${size}`).toBe(0);
      }
    }
  }
});
