import type { Browser } from '@playwright/test';

import type { PartCost } from './in-page.ts';

const warmUp = 5;
const rounds = 9;
/** Less is noise. */
const shownFromMs = 0.05;

/** Prints what each collector and each group of rules costs on a page, the dearest first. */
export async function printParts(browser: Browser, name: string, url: string, script: string): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const parts = asParts(await page.evaluate(`${script};sightlineBench.measureParts(${warmUp}, ${rounds})`));
    console.log(`\n${name}: each part alone, median of ${rounds} rounds, in milliseconds`);
    for (const { part, medianMs } of parts.toSorted((a, b) => b.medianMs - a.medianMs)) {
      if (medianMs >= shownFromMs) console.log(`${part.padEnd(32)}${medianMs.toFixed(2).padStart(8)}`);
    }
  } finally {
    await context.close();
  }
}

/** Safe: the script is our own bundle, and `measureParts` is typed to give this. */
function asParts(value: unknown): readonly PartCost[] {
  return value as readonly PartCost[];
}
