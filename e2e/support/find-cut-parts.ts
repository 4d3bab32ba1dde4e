import type { Page } from '@playwright/test';

/** Parts of a page's main column that reach beyond the room which they have; what scrolls by itself is left out. */
export async function findCutParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} px`] : [];
    for (const part of document.querySelectorAll<HTMLElement>(
      'main :is(button, input, select, textarea, p, form, table)',
    )) {
      const parent = part.parentElement;
      if (!parent || part.closest('[role=tablist]')) continue;
      const { borderRightWidth, paddingRight } = getComputedStyle(parent);
      const endPx = parent.getBoundingClientRect().right - parseFloat(borderRightWidth) - parseFloat(paddingRight);
      const beyondPx = Math.round(part.getBoundingClientRect().right - endPx);
      if (beyondPx > 1) cut.push(`${part.tagName} ${part.className}: ${beyondPx} px`);
    }
    return cut;
  });
}
