import type { Browser } from '@playwright/test';

import type { InPageTimes } from './in-page.ts';

/** Medians of one page, in milliseconds. */
export interface OurTimes {
  readonly elements: number;
  readonly firstMs: number;
  readonly walkMs: number;
  readonly collectMs: number;
  readonly judgeMs: number;
  readonly longestSliceMs: number;
}

const warmUp = 5;
const rounds = 11;

/** Measures the engine on a page, in a fresh tab whose scripts and network are off. */
export async function measureOurs(browser: Browser, url: string, script: string): Promise<OurTimes> {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const times = asTimes(await page.evaluate(`${script};sightlineBench.measure(${warmUp}, ${rounds})`));
    return {
      elements: times.elements,
      firstMs: times.firstMs,
      walkMs: median(times.walkMs),
      collectMs: median(times.collectMs),
      judgeMs: median(times.judgeMs),
      longestSliceMs: times.longestSliceMs,
    };
  } finally {
    await context.close();
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Safe: the script is our own bundle, and `measure` is typed to give this. */
function asTimes(value: unknown): InPageTimes {
  return value as InPageTimes;
}
