import { expect, type Page } from '@playwright/test';

import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { engines } from '#shared/serp/engine-list.ts';

import type { ExtensionBrowser } from './extension-browser.ts';
import { switchOn } from './switch-on.ts';

/** Switches an engine on by its id; gives the options page. */
export async function turnOn(extension: ExtensionBrowser, id: string): Promise<Page> {
  const engine = engines.find((each) => each.id === id);
  if (!engine) throw new Error(`No engine ${id}`);
  return switchOn(extension, engine.name, serpOrigins(engine));
}

/** Opens a page and counts from its first moment what moves in it without a click. */
export async function openSerp(extension: ExtensionBrowser, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) shift += Number(entry.value);
      }
      Reflect.set(globalThis, 'layoutShift', shift);
    }).observe({ type: 'layout-shift', buffered: true });
    Reflect.set(globalThis, 'layoutShift', 0);
  });
  await page.goto(url);
  return page;
}

/** Waits for lines; an overlay that comes after the page's first paint shows dots, and the next view of the page lines. */
export async function expectLines(page: Page): Promise<void> {
  const strip = page.locator('sightline-strip').first();
  await expect(async () => {
    await expect(strip).toBeAttached({ timeout: 8_000 });
    if ((await strip.getAttribute('data-layout')) !== 'line') await page.reload();
    await expect(strip.locator('.line')).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 90_000 });
}

/** What the strip of a result says, be it a line or a dot. */
export async function stripSays(page: Page, index: number): Promise<string> {
  const strip = page.locator('sightline-strip').nth(index);
  if ((await strip.count()) === 0) return '';
  return strip.evaluate(({ shadowRoot }) => {
    const titled = [...(shadowRoot?.querySelectorAll<HTMLElement>('[title]') ?? [])].map(({ title }) => title);
    return [shadowRoot?.textContent, ...titled].join(' ');
  });
}

/** After two more frames, so that the last shift is in. */
export async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(Number(Reflect.get(globalThis, 'layoutShift'))))),
        ),
      ),
  );
}

export async function countHosts(page: Page): Promise<{ bars: number; strips: number }> {
  return { bars: await page.locator('sightline-bar').count(), strips: await page.locator('sightline-strip').count() };
}
