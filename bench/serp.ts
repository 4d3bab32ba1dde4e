import { launchExtension } from '../e2e/support/extension-browser.ts';
import { openSerp, shiftOf, turnOn } from '../e2e/support/serp-session.ts';
import { median } from './measure-ours.ts';
import { type SerpBenchPage, serpBenchPages } from './serp-pages.ts';

const rounds = 5;
/** More of them: pages that move by themselves do so in some loads only. */
const bareRounds = 12;
const timeoutMs = 20_000;

/** What one load of a page cost, milliseconds. */
interface LoadTimes {
  /** Our work from the frame in which the results were there to positions and bar on the screen. */
  readonly firstMs: number;
  /** All our work, while the page arrived and after. */
  readonly totalMs: number;
  readonly longestMs: number;
  /** Styles and layout that the browser computed when we first asked, as it does in that frame in any case; not ours. */
  readonly layoutMs: number;
  readonly strips: number;
  /** Layout shift score of the load. */
  readonly shift: number;
}

/**
 * `npm run bench -- --only serp`: the built extension on the largest fixture and the largest real page of each engine,
 * at the engine's address. Layout shift is told beside that of the same page without overlays.
 */
export async function benchSerp(): Promise<void> {
  console.log(heading);
  for (const page of serpBenchPages()) {
    await using stack = new AsyncDisposableStack();
    const extension = await launchExtension();
    stack.defer(() => extension.close());
    await extension.context.route('**/*', (route) => {
      const request = route.request();
      if (request.url().startsWith('chrome')) return route.continue();
      const isPage = request.isNavigationRequest() && new URL(request.url()).host === new URL(page.url).host;
      return isPage ? route.fulfill({ headers, body: page.html() }) : route.fulfill({ status: 404, body: '' });
    });
    const bareShifts: number[] = [];
    for (let round = 0; round < bareRounds; round += 1) bareShifts.push(await measureBareShift(extension, page));
    await turnOn(extension, page.engine);
    const loads: LoadTimes[] = [];
    for (let round = 0; round < rounds; round += 1) loads.push(await measureLoad(extension, page));
    console.log(row(page, loads, Math.max(...bareShifts)));
  }
}

const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
const heading = [
  'Median of five loads, in milliseconds. first = our work from the frame in which the results are there to positions and',
  'bar painted; total = all our work; longest = longest block of the main thread in a load; worst = in any of the five, when',
  'other programs share the processor; layout = what the browser computed in one go before we asked, as it would have done',
  'right after: not ours; shift = worst layout shift of five loads with overlays, and of twelve without: many a page moves',
  'by itself, in some loads only.',
  '',
  `${'page'.padEnd(52)}${['kB', 'results', 'first', 'total', 'longest', 'worst', 'layout', 'shift', 'without'].map((name) => name.padStart(9)).join('')}`,
].join('\n');

type Extension = Awaited<ReturnType<typeof launchExtension>>;
type Tab = Awaited<ReturnType<typeof openSerp>>;

async function measureBareShift(extension: Extension, { url }: SerpBenchPage): Promise<number> {
  const tab = await openSerp(extension, url);
  await tab.waitForLoadState('load');
  await waitForQuiet(tab);
  const shift = await shiftOf(tab);
  await tab.close();
  return shift;
}

async function measureLoad(extension: Extension, { url }: SerpBenchPage): Promise<LoadTimes> {
  const tab = await openSerp(extension, url);
  try {
    await tab.waitForFunction(() => performance.getEntriesByName('sightline:painted').length > 1, undefined, {
      timeout: timeoutMs,
    });
    await waitForQuiet(tab);
    const { blocks, first, layouts } = await tab.evaluate(() => ({
      blocks: performance
        .getEntriesByName('sightline:block')
        .map(({ startTime, duration }) => ({ startTime, duration })),
      first: performance
        .getEntriesByName('sightline:first')
        .map(({ startTime, duration }) => ({ startTime, endTime: startTime + duration })),
      layouts: performance.getEntriesByName('sightline:layout').map(({ duration }) => duration),
    }));
    const shown = first[0];
    return {
      firstMs: shown
        ? sum(
            blocks
              .filter(({ startTime }) => startTime >= shown.startTime && startTime < shown.endTime)
              .map(({ startTime, duration }) => Math.min(startTime + duration, shown.endTime) - startTime),
          )
        : Number.NaN,
      totalMs: sum(blocks.map(({ duration }) => duration)),
      longestMs: Math.max(0, ...blocks.map(({ duration }) => duration)),
      layoutMs: Math.max(0, ...layouts),
      strips: await tab.locator('sightline-strip').count(),
      shift: await shiftOf(tab),
    };
  } finally {
    await tab.close();
  }
}

/** Until no new piece of our work began for half a second. */
async function waitForQuiet(tab: Tab): Promise<void> {
  let seen = -1;
  for (let count = 0; count !== seen;) {
    seen = count;
    await tab.waitForTimeout(500);
    count = await tab.evaluate(() => performance.getEntriesByType('measure').length);
  }
}

function row({ name, sizeBytes }: SerpBenchPage, loads: readonly LoadTimes[], bareShift: number): string {
  const cells = [
    String(Math.round(sizeBytes / 1_000)),
    String(Math.max(...loads.map(({ strips }) => strips))),
    median(loads.map(({ firstMs }) => firstMs)).toFixed(1),
    median(loads.map(({ totalMs }) => totalMs)).toFixed(1),
    median(loads.map(({ longestMs }) => longestMs)).toFixed(1),
    Math.max(...loads.map(({ longestMs }) => longestMs)).toFixed(1),
    median(loads.map(({ layoutMs }) => layoutMs)).toFixed(1),
    Math.max(...loads.map(({ shift }) => shift)).toFixed(4),
    bareShift.toFixed(4),
  ];
  return `${name.slice(0, 51).padEnd(52)}${cells.map((value) => value.padStart(9)).join('')}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
