import { expect, type Page } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { type LiveObjects, openLiveCounter } from './support/live-objects.ts';
import { serve } from './support/serp-pages.ts';
import { countHosts, openSerp, turnOn } from './support/serp-session.ts';

const navigations = 50;

/** Apps that draw another query's results without a load. */
const apps = [
  {
    engine: 'duckduckgo',
    host: 'duckduckgo.com',
    address: (query: string) => `/?q=${query}`,
    body: '<div data-testid="mainline"><ol id="list"></ol></div>',
    result:
      '<li data-layout="organic"><article data-testid="result"><div><h2><a data-testid="result-title-a" href="https://#.example/">Title #</a></h2></div><div data-result="snippet">Text</div></article></li>',
  },
  {
    engine: 'youtube',
    host: 'www.youtube.com',
    address: (query: string) => `/results?search_query=${query}`,
    body: '<ytd-app><ytd-search><ytd-item-section-renderer><div id="list"></div></ytd-item-section-renderer></ytd-search></ytd-app>',
    result:
      '<ytd-video-renderer><h3><a id="video-title" href="/watch?v=#######aaaa" title="Title #">Title #</a></h3><ytd-channel-name><a href="/@c">Channel #</a></ytd-channel-name></ytd-video-renderer>',
  },
];

for (const app of apps) {
  test(`${navigations} navigations inside ${app.engine} leave no node, observer or listener behind`, async ({
    extension,
  }) => {
    await serve(extension.context, app.host, () => appPage(app));
    await turnOn(extension, app.engine);
    const page = await openSerp(extension, `https://${app.host}${app.address('a00')}`);
    await expect(page.locator('sightline-strip')).toHaveCount(5);
    const countAll = await openLiveCounter(page);
    const count = async (): Promise<LiveObjects> => asInLine(page, await countAll());
    // The first ones bring what is made once and then kept.
    for (let turn = 1; turn <= 5; turn += 1) await goTo(page, turn);
    await settle(page);
    const before = await count();
    expect(before.observers).toBeGreaterThan(0);
    for (let turn = 6; turn < 6 + navigations; turn += 1) await goTo(page, turn);
    await settle(page);
    expect(await countHosts(page)).toEqual({ bars: 1, strips: 5 });
    await expect.poll(count).toEqual(before);
  });
}

/**
 * A bar that came too late for its line stands in a corner until the next navigation: with a button to close it, and
 * without listening for the window's size.
 */
async function asInLine(page: Page, counted: LiveObjects): Promise<LiveObjects> {
  const isInCorner = (await page.locator('sightline-bar').getAttribute('data-layout')) === 'corner';
  const { elements, listeners } = counted;
  return isInCorner ? { ...counted, elements: elements - 1, listeners: listeners + 1 } : counted;
}

/** Until the worker has answered and every line has all its facts. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('sightline-bar', { hasText: '+ Track' })).toHaveCount(1);
  await expect(page.locator('sightline-strip', { hasText: 'Page facts' })).toHaveCount(5);
}

function appPage({ body, result, address }: (typeof apps)[number]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}<script>
const draw = (query) => {
  document.querySelector('#list').innerHTML = [0, 1, 2, 3, 4].map((index) => ${JSON.stringify(result)}.replace('#######', query + 'r' + index + '__').replaceAll('#', query + 'r' + index)).join('');
};
window.go = (query) => {
  history.pushState(null, '', ${JSON.stringify(address('QUERY'))}.replace('QUERY', query));
  setTimeout(() => { draw(query); document.dispatchEvent(new Event('yt-navigate-finish')); }, 10);
};
draw('a00');
</script></body></html>`;
}

async function goTo(page: Page, turn: number): Promise<void> {
  const query = `a${String(turn).padStart(2, '0')}`;
  await page.evaluate((next) => {
    const go: unknown = Reflect.get(globalThis, 'go');
    if (typeof go === 'function') go(next);
  }, query);
  await expect(page.locator('sightline-bar')).toContainText(query);
  await expect(page.locator('sightline-strip')).toHaveCount(5);
}
