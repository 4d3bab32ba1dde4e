import type { Page } from '@playwright/test';

const watchedMs = 1_000;

/** Loads the page again at this width in CSS pixels, and sums the layout shift from its first paint on without a click. */
export async function measureShift(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  await page.reload();
  return page.evaluate(async (ms) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) shift += Number(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, ms));
    return shift;
  }, watchedMs);
}
