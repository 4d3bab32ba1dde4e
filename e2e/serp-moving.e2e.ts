import { expect, type Page } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { googlePage, googleResult, manyHosts, serve } from './support/serp-pages.ts';
import { countHosts, openSerp, shiftOf, stripSays, turnOn } from './support/serp-session.ts';

test('follows a page that grows to 500 results, in many small pieces and without moving anything', async ({
  extension,
}) => {
  await serve(extension.context, 'www.google.com', () => googlePage({ hosts: manyHosts(10) }));
  await turnOn(extension, 'google');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await expect(page.locator('sightline-strip')).toHaveCount(10);
  for (let at = 10; at < 500; at += 70) {
    const more = Array.from({ length: 70 }, (_, index) => googleResult(`more${at + index}.example`, at + index)).join(
      '',
    );
    await page.evaluate((html) => document.querySelector('#rso')?.insertAdjacentHTML('beforeend', html), more);
    await expect(page.locator('sightline-strip')).toHaveCount(at + 70);
  }
  await expect(page.locator('sightline-strip .rank').last()).toHaveText('500');
  expect(await page.locator('sightline-strip[data-layout=dot]').count()).toBe(0);
  expect(await shiftOf(page)).toBe(0);
  // How long a piece takes is for `npm run bench` to say: here other browsers share the processor.
  expect(await page.evaluate(() => performance.getEntriesByName('sightline:block').length)).toBeGreaterThan(10);
});

test('leaves nothing behind after 50 navigations inside the page', async ({ extension }) => {
  await serve(extension.context, 'duckduckgo.com', () => duckPage());
  await turnOn(extension, 'duckduckgo');
  const page = await openSerp(extension, 'https://duckduckgo.com/?q=query0');
  await expect(page.locator('sightline-strip')).toHaveCount(5);
  await goTo(page, 1);
  const before = await countLive(page);
  for (let turn = 2; turn <= 50; turn += 1) await goTo(page, turn);
  await expect(page.locator('sightline-strip')).toHaveCount(5);
  expect(await countHosts(page)).toEqual({ bars: 1, strips: 5 });
  // What ended visits held is gone once it was collected, which may take another turn; what leaks never is.
  await expect(async () => {
    const after = await countLive(page);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 40);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 60);
  }).toPass({ timeout: 60_000 });
  await page.evaluate(() => history.pushState(null, '', '/settings'));
  await expect(page.locator('sightline-strip')).toHaveCount(0);
});

test('gives a result one line, also where it stood alone in its list for a moment', async ({ extension }) => {
  const results = [1, 2, 3, 4].map((index) => googleResult(`shop${index}.example`, index));
  const script = `const rso = document.querySelector('#rso'); rso.innerHTML = '<div><div></div></div>';
const rest = ${JSON.stringify(results)};
const add = () => { const next = rest.shift(); if (next) { rso.firstChild.firstChild.insertAdjacentHTML('beforeend', next); setTimeout(add, 120); } };
add();`;
  await serve(extension.context, 'www.google.com', () => googlePage({ hosts: [], script }));
  await turnOn(extension, 'google');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await expect(page.locator('sightline-strip .rank, sightline-strip .dot')).toHaveCount(4);
  await expect(page.locator('sightline-strip')).toHaveCount(4);
});

test('gives up where a page takes away what is drawn, again and again', async ({ extension }) => {
  const script = `let removed = 0; new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeName.startsWith('SIGHTLINE-')) { node.remove(); removed += 1; }
  window.removed = removed;
}).observe(document, { childList: true, subtree: true });`;
  await serve(extension.context, 'www.google.com', () => googlePage({ header: `<script>${script}</script>` }));
  await turnOn(extension, 'google');
  const page = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  const removed = async (): Promise<number> => Number(await page.evaluate(() => Reflect.get(globalThis, 'removed')));
  await expect.poll(removed).toBeGreaterThan(10);
  await expect
    .poll(async () => {
      const before = await removed();
      await page.waitForTimeout(1_500);
      return (await removed()) - before;
    })
    .toBe(0);
  // Ten results and a bar, each tried a few times.
  expect(await removed()).toBeLessThanOrEqual(11 * 8);
});

test('reads a node again that the page uses for another result', async ({ extension }) => {
  await serve(extension.context, 'duckduckgo.com', () => duckPage());
  await turnOn(extension, 'duckduckgo');
  const page = await openSerp(extension, 'https://duckduckgo.com/?q=query0');
  await expect.poll(() => stripSays(page, 0)).toContain('r0-query0.example');
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('article a');
    if (link) link.href = 'https://another.example/';
  });
  await expect.poll(() => stripSays(page, 0)).toContain('another.example');
});

test('shows a title that carries markup as text', async ({ extension }) => {
  const script = `document.querySelector('h3').textContent = '<img src=x onerror="document.title=1">';`;
  await serve(extension.context, 'www.google.com', () => googlePage({ query: '<b onclick=1>x</b>', script }));
  await turnOn(extension, 'google');
  const page = await openSerp(
    extension,
    'https://www.google.com/search?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E',
  );
  await expect(page.locator('sightline-bar')).toContainText('<img src=x');
  expect(await page.locator('sightline-bar').locator('img').count()).toBe(0);
});

/** A page as DuckDuckGo's app draws it: the results follow the address, without a load. */
function duckPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body><div data-testid="mainline"><ol id="list"></ol></div><script>
function draw() {
  const query = new URLSearchParams(location.search).get('q');
  document.querySelector('#list').innerHTML = query ? [0, 1, 2, 3, 4].map((index) =>
    '<li data-layout="organic"><article data-testid="result"><div><h2><a data-testid="result-title-a" href="https://r' + index + '-' + query + '.example/">Result ' + index + ' ' + query + '</a></h2></div><div data-result="snippet">Text</div></article></li>').join('') : '';
}
window.go = (query) => { history.pushState(null, '', '/?q=' + query); setTimeout(draw, 20); };
draw();
</script></body></html>`;
}

async function goTo(page: Page, turn: number): Promise<void> {
  await page.evaluate((query) => {
    const go: unknown = Reflect.get(globalThis, 'go');
    if (typeof go === 'function') go(query);
  }, `query${turn}`);
  await expect.poll(() => stripSays(page, 0)).toContain(`r0-query${turn}.example`);
}

/** Nodes and listeners alive in the renderer, after a collection. */
async function countLive(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}
